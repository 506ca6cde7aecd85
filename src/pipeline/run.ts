import type { FamilyName } from '#contract/family.ts';
import { USUAL, type Approach, type Layout, type Rotation } from '#contract/values.ts';
import { letterConfidence, pageWords } from '#document/confidence.ts';
import type { Line, Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { pageText } from '#document/text.ts';
import type { Engine } from '#engines/engine.ts';
import { calibrate } from './calibrate.ts';
import { openBitmap } from './decode/bitmap.ts';
import type { DecodedPage, OpenFile, OpenOptions } from './decode/open-file.ts';
import { drawnPictures } from './layout/figures/drawn-pictures.ts';
import { findRegions, type Regions } from './layout/find-regions.ts';
import { layoutPage } from './layout/layout.ts';
import { oneBlock } from './layout/one-block.ts';
import { prepare } from './prepare/prepare.ts';
import { addRotation, turn } from './prepare/turn.ts';
import { readPrepared } from './read.ts';

/**
 * The whole way of a file:
 *
 *     Blob ─openFile→ page ─┬─ PageImage ─prepare→ PageImage ─engine→ Line[] ─┬─layout→ Page
 *                           └─ text layer ──────────────────────────→ Line[] ─┘
 *
 * `decodePage` and `readPage` run in threads of their own, so a file that hangs its decoder costs no recogniser, and a
 * page that brings its own text needs none.
 */
type Opener = (file: Blob, options: OpenOptions) => Promise<OpenFile>;
const bitmap = () => Promise.resolve(openBitmap);
const OPENERS: Record<FamilyName, () => Promise<Opener>> = {
	png: bitmap,
	jpeg: bitmap,
	webp: bitmap,
	gif: bitmap,
	bmp: bitmap,
	heic: bitmap,
	avif: bitmap,
	jxl: bitmap,
	tiff: async () => (await import('./decode/tiff.ts')).openTiff,
	pdf: async () => (await import('./decode/pdf.ts')).openPdf
};

/** Fetches the code that opens this family's files, once. */
export async function loadOpener(family: FamilyName): Promise<void> {
	await OPENERS[family]();
}

/**
 * Opens a file and counts its pages; nothing is decoded before a page is asked for.
 * @throws {OcrError} whatever makes the file one that cannot be read
 */
export async function openFile(file: Blob, options: OpenOptions): Promise<OpenFile> {
	const open = await OPENERS[options.family]();
	return open(file, options);
}

/** What became of a page: an image to be read, or the finished page where it brought its text along. */
export type PageOrImage = Pick<DecodedPage, 'preview' | 'warnings'> &
	({ image: PageImage; page: null } | { image: null; page: Page });

/** @param turned clockwise, as a person wants it: only of pages that bring no text of their own */
export async function decodePage(
	file: OpenFile,
	index: number,
	wanted: Layout = 'auto',
	turned: Rotation = 0
): Promise<PageOrImage> {
	const { image, layer, ...rest } = await file.decode(index);
	if (!layer) return { ...rest, image: turn(image, turned), page: null };
	const pictures = drawnPictures(layer);
	const { rest: lines, ...regions } = findRegions({ ...layer, pictures, layout: wanted });
	const page = layout(index, layer, { source: 'text_layer', lines, wanted, ...regions });
	return { ...rest, image: null, page };
}

/** @param image its buffer may be transferred away: unusable afterwards */
export async function readPage(
	index: number,
	image: PageImage,
	engine: Engine,
	approach: Approach = USUAL
): Promise<{ page: Page; warnings: string[] }> {
	const prepared = prepare(image, { mayTurn: approach.turned === undefined });
	const { remedies, isUpsideDown, ...read } = await readPrepared(prepared, engine, approach);
	const rotation = approach.turned ?? addRotation(prepared.rotation, isUpsideDown ? 180 : 0);
	const page = layout(index, prepared.page, { source: 'ocr', wanted: approach.layout, ...read });
	return { page: { ...page, rotation, remedies }, warnings: prepared.warnings };
}

/** What a quick look at print gives: its text, and how sure the recogniser is of its letters, 0…1. */
export type Glance = { text: string; confidence: number };

/** Reads a page or a part of it once, without a second try: good enough to tell its language. */
export async function glance(image: PageImage, engine: Engine): Promise<Glance> {
	const { best, isBlank, page } = prepare(image);
	const lines = isBlank ? [] : calibrate(await engine.recognise(best.image, 'auto'));
	const read = layout(0, page, { source: 'ocr', lines, tables: [], figures: [], wanted: 'auto' });
	return { text: pageText(read), confidence: letterConfidence(pageWords(read)) };
}

/** What was read on a page, and what is wanted of it. */
type Found = Regions & { source: Page['source']; lines: Line[]; wanted: Layout };

function layout(
	index: number,
	{ width, height, dpi }: { width: number; height: number; dpi: number | null },
	{ source, lines, wanted, ...regions }: Found
): Page {
	const blocks = wanted === 'block' ? oneBlock(lines) : layoutPage(lines, { height, ...regions });
	return { index, width, height, dpi, rotation: 0, source, remedies: [], blocks };
}
