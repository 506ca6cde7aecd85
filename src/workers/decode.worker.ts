import { OcrError } from '#contract/error.ts';
import type { FamilyName } from '#contract/family.ts';
import type { Layout, Rotation } from '#contract/values.ts';
import type { Page } from '#document/document.ts';
import type { OpenFile, OpenOptions } from '#pipeline/decode/open-file.ts';
import { turnPicture } from '#pipeline/decode/preview.ts';
import { loadPdfReader } from '#pipeline/decode/pdf/reader.ts';
import { decodePage, loadOpener, openFile } from '#pipeline/run.ts';
import { serve, Transfer } from './rpc.ts';
import { spawnPdfWorker } from './spawn-pdf.ts';

/** One file at a time: opened, asked for its pages, closed. */
let opened: Promise<OpenFile> | undefined;

const methods = {
	/** Fetches the code that opens this family's files, and what it takes to tell languages. */
	async load(family: FamilyName, identifies: boolean) {
		if (family === 'pdf') await loadPdfReader(spawnPdfWorker);
		await loadOpener(family);
		if (identifies) await identifier();
	},
	/** @returns the number of pages */
	async open(file: Blob, options: OpenOptions) {
		opened = openFile(file, options);
		return (await opened).pageCount;
	},
	async close() {
		const file = await opened;
		opened = undefined;
		await file?.close();
	},
	/** @param index from 0 @param wanted of a page that brings its own text @param turned clockwise */
	async decode(index: number, wanted: Layout, turned: Rotation) {
		const page = await decodePage(await current(), index, wanted, turned);
		return new Transfer(page, page.image ? [page.image.grey.buffer] : []);
	},
	/** What language a page's text is in. */
	rankLanguages: async (text: string) => (await identifier()).rankLanguages(text),
	/** What script a page is in that was read as this text. */
	likelyScripts: async (text: string) => (await identifier()).likelyScripts(text),
	/** A picture turned clockwise. */
	turned: (picture: Blob, rotation: Page['rotation']) => turnPicture(picture, rotation),
	/** The page as a person sees it; null where the file itself shows it. */
	async picture(index: number) {
		return (await (await current()).picture?.(index)) ?? null;
	}
};

const identifier = () => import('#pipeline/detect/identify.ts');

function current(): Promise<OpenFile> {
	if (!opened) throw new OcrError('internal', 'No file was opened.');
	return opened;
}

export type DecodeMethods = typeof methods;

serve(methods, self);
