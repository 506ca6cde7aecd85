import { OcrError } from '#contract/error.ts';
import type { FamilyName } from '#contract/family.ts';
import type { OpenFile } from '#pipeline/decode/open-file.ts';
import { loadPdfReader } from '#pipeline/decode/pdf.ts';
import { openFile } from '#pipeline/run.ts';
import { serve, Transfer } from './rpc.ts';
import { spawnPdfWorker } from './spawn-pdf.ts';

/** One file at a time: opened, asked for its pages, closed. */
let opened: Promise<OpenFile> | undefined;

const methods = {
	/** Fetches the code that opens this family's files. */
	async load(family: FamilyName) {
		if (family === 'pdf') await loadPdfReader(spawnPdfWorker);
	},

	/** @returns the number of pages */
	async open(family: FamilyName, file: Blob, pdfFolder: string) {
		opened = openFile(family, file, { family, pdfFolder });
		return (await opened).pageCount;
	},

	async close() {
		const file = await opened;
		opened = undefined;
		await file?.close();
	},

	/** @param index from 0 */
	async decode(index: number) {
		if (!opened) throw new OcrError('internal', 'No file was opened.');
		const page = await (await opened).decode(index);
		return new Transfer(page, [page.image.grey.buffer]);
	}
};

export type DecodeMethods = typeof methods;

serve(methods, self);
