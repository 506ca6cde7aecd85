import type { FamilyName } from '#contract/family.ts';
import type { MadeFormat } from '#contract/format.ts';
import type { OcrDocument, PagePicture } from '#document/ocr-document.ts';
import { EXPORTERS } from '#exports/exporters.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What the other end of the writer's port answers. */
export type PictureMethods = { picture: (index: number) => Promise<PagePicture | null> };

const methods = {
	/** Fetches the code that writes this format. */
	async load(format: MadeFormat) {
		await EXPORTERS[format]();
	},

	/** @param port where the pages' pictures are asked for */
	async write(
		format: MadeFormat,
		document: OcrDocument,
		file: { blob: Blob; family: FamilyName },
		port: MessagePort
	) {
		const pictures = new RemoteWorker<PictureMethods>(port);
		port.start();
		try {
			const write = await EXPORTERS[format]();
			return await write(document, { file, picture: (index) => pictures.call('picture', [index]) });
		} finally {
			pictures.close();
		}
	}
};

export type ExportMethods = typeof methods;

serve(methods, self);
