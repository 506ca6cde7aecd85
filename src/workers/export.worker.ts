import type { FamilyName } from '#contract/family.ts';
import type { MadeFormat } from '#contract/format.ts';
import { collect } from '#document/collect.ts';
import type { Page } from '#document/document.ts';
import type { Change } from '#document/change.ts';
import type { OcrDocument, PagePicture } from '#document/ocr-document.ts';
import { EXPORTERS } from '#exports/exporters.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What the other end of the writer's port answers. */
export type PageMethods = {
	page: (index: number) => Promise<Page | null>;
	picture: (index: number) => Promise<PagePicture | null>;
};

const methods = {
	/** Fetches the code that writes this format. */
	async load(format: MadeFormat) {
		await EXPORTERS[format]();
	},

	/**
	 * @param head the document, with what a person has corrected in its pages
	 * @param port where the pages and their pictures are asked for
	 */
	async write(
		format: MadeFormat,
		{ changes, ...head }: Omit<OcrDocument, 'pages'> & { changes: Change[] },
		file: { blob: Blob; family: FamilyName } | null,
		port: MessagePort
	) {
		const owner = new RemoteWorker<PageMethods>(port);
		port.start();
		try {
			const write = await EXPORTERS[format]();
			const pages: Page[] = [];
			// One at a time: who hands them over never holds them all.
			for (const index of head.indexes) {
				const page = await owner.call('page', [index]);
				if (page) pages.push(page);
			}
			const picture = (index: number) => owner.call('picture', [index]);
			return await write({ ...head, pages: collect(pages, changes) }, { file, picture });
		} finally {
			owner.close();
		}
	}
};

export type ExportMethods = typeof methods;

serve(methods, self);
