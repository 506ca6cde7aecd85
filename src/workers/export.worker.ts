import type { FamilyName } from '#contract/family.ts';
import type { MadeFormat } from '#contract/format.ts';
import { collect } from '#document/collect.ts';
import type { Page } from '#document/document.ts';
import type { Change } from '#document/change.ts';
import type { OcrDocument, PagePicture } from '#document/ocr-document.ts';
import { translatedPage } from '#document/translation.ts';
import { EXPORTERS } from '#exports/exporters.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What the other end of the writer's port answers. */
export type PageMethods = {
	page: (index: number) => Promise<Page | null>;
	picture: (index: number) => Promise<PagePicture | null>;
	/** what is translated of a page */
	translations: (index: number) => Promise<[text: string, translation: string | null][]>;
};

/** What is written: a document, with what a person has corrected in its pages. */
type Head = Omit<OcrDocument, 'pages' | 'translation'> & {
	changes: Change[];
	/** null where no translation is wanted in it */
	translation: { language: string; direction: 'ltr' | 'rtl'; use: 'only' | 'both' } | null;
};

const methods = {
	/** Fetches the code that writes this format. */
	async load(format: MadeFormat) {
		await EXPORTERS[format]();
	},

	/**
	 * @param port where the pages, their pictures and translations are asked for
	 */
	async write(
		format: MadeFormat,
		{ changes, translation, ...head }: Head,
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
			const own = collect(pages, changes);
			if (!translation) return await write({ ...head, pages: own }, { file, picture });
			const { use, ...tongue } = translation;
			const translated: Page[] = [];
			for (const page of own)
				translated.push(translatedPage(page, new Map(await owner.call('translations', [page.index]))));
			const from = use === 'both' ? own.length : 0;
			const shown = use === 'both' ? [...own, ...translated] : translated;
			return await write({ ...head, pages: shown, translation: { ...tongue, from } }, { file, picture });
		} finally {
			owner.close();
		}
	}
};

export type ExportMethods = typeof methods;

serve(methods, self);
