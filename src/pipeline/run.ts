import type { FamilyName } from '#contract/family.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Engine } from '#engines/engine.ts';
import { openBitmap } from './decode/bitmap.ts';
import type { OpenFile, OpenOptions } from './decode/open-file.ts';
import { openPdf } from './decode/pdf.ts';
import { paragraphs } from './layout/paragraphs.ts';

/**
 * The whole way of a file:
 *
 *     Blob ─openFile→ PageImage ─engine→ Line[] ─layout→ Page
 *
 * The first step and the other two run in threads of their own, so a file that hangs its decoder costs no recogniser.
 */
const OPENERS: Record<FamilyName, (file: Blob, options: OpenOptions) => Promise<OpenFile>> = {
	png: openBitmap,
	jpeg: openBitmap,
	webp: openBitmap,
	gif: openBitmap,
	bmp: openBitmap,
	pdf: openPdf
};

/**
 * Opens a file and counts its pages; nothing is decoded before a page is asked for.
 * @throws {OcrError} whatever makes the file one that cannot be read
 */
export function openFile(family: FamilyName, file: Blob, options: OpenOptions): Promise<OpenFile> {
	return OPENERS[family](file, options);
}

/** @param image its buffer may be transferred away: unusable afterwards */
export async function readPage(index: number, image: PageImage, engine: Engine): Promise<Page> {
	const { width, height, dpi } = image;
	const lines = await engine.recognise(image);
	return { index, width, height, dpi, rotation: 0, source: 'ocr', blocks: paragraphs(lines) };
}
