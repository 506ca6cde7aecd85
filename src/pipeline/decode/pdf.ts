import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { OcrError } from '#contract/error.ts';
import { warningText } from '#contract/warning.ts';
import { judgeCover, judgeWords, needsLook, type Verdict } from '#pipeline/text-layer/judge.ts';
import { inkCover } from '#pipeline/text-layer/ink.ts';
import { toLines } from '#pipeline/text-layer/lines.ts';
import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { DecodedPage, OpenFile, OpenOptions } from './open-file.ts';
import {
	drawingDpi,
	drawPage,
	drawPicture,
	drawSmall,
	fittingScale,
	pixelSize,
	POINTS_PER_INCH
} from './pdf/draw.ts';
import { lookAt, type Look } from './pdf/look.ts';
import { beginLoading, corrupt, toOcrError } from './pdf/reader.ts';

/** A PDF: each page is the words that it brings along, or where those are no good a drawing by pdf.js. */
export async function openPdf(file: Blob, options: OpenOptions): Promise<OpenFile> {
	const loading = await beginLoading(file, options);
	const document = await asOurs(loading.promise);
	if (document.numPages === 0) throw corrupt();
	return {
		pageCount: document.numPages,
		decode: (index) => withPage(document, index, (page) => decode(document, page, options)),
		picture: (index) => withPage(document, index, drawPicture),
		close: () => loading.destroy()
	};
}

async function withPage<T>(
	document: PDFDocumentProxy,
	index: number,
	work: (page: PDFPageProxy) => Promise<T>
): Promise<T> {
	const page = await asOurs(document.getPage(index + 1));
	try {
		return await asOurs(work(page));
	} finally {
		page.cleanup();
	}
}

async function asOurs<T>(work: Promise<T>): Promise<T> {
	return work.catch((error: unknown) => {
		throw error instanceof OcrError ? error : toOcrError(error);
	});
}

async function decode(
	document: PDFDocumentProxy,
	page: PDFPageProxy,
	{ textLayer, password }: OpenOptions
): Promise<DecodedPage> {
	// In points first: the resolution depends on what is found.
	const look = await lookAt(document, page, 1);
	const scale = fittingScale(page, drawingDpi(look.content.pictures, pixelSize(page, 1)));
	const lines = textLayer === 'ignore' ? [] : toLines(look.content.glyphs);
	const verdict = textLayer === 'auto' ? await judge(page, look, lines) : null;
	const warnings = missingPictures(look);
	if (textLayer === 'only' || verdict === 'good') {
		const size = { ...pixelSize(page, scale), dpi: scale * POINTS_PER_INCH };
		const layer = {
			...size,
			lines: lines.map((line) => scaled(line, scale, size)),
			rules: look.content.rules.map(({ x0, y0, x1, y1 }) => ({
				x0: x0 * scale,
				y0: y0 * scale,
				x1: x1 * scale,
				y1: y1 * scale
			})),
			pictures: look.content.pictures.map(({ bbox }) => scaledBox(bbox, scale)),
			curves: look.content.curves.map((bbox) => scaledBox(bbox, scale))
		};
		// The password is forgotten with the job's end, and without it nothing could be drawn later.
		return { image: null, layer, preview: password === null ? null : await drawPicture(page), warnings };
	}
	refuseDamage(page, look);
	return { ...(await drawPage(page, scale)), layer: null, warnings };
}

async function judge(
	page: PDFPageProxy,
	{ content, damaged }: Look,
	lines: readonly Line[]
): Promise<Verdict> {
	const verdict = judgeWords(lines, content);
	const { width, height } = page.getViewport({ scale: 1 });
	// A damaged picture shows no ink to compare with: the words are all that there is.
	if (verdict !== 'good' || damaged.length > 0 || !needsLook(content, width, height)) return verdict;
	const small = await drawSmall(page);
	const toSmall = ([x0, y0, x1, y1]: Bbox): Bbox => [
		x0 * small.scale,
		y0 * small.scale,
		x1 * small.scale,
		y1 * small.scale
	];
	const words = lines.flatMap((line) => line.words.map((word) => toSmall(word.bbox)));
	const pictures = content.pictures.map(({ bbox }) => toSmall(bbox));
	return judgeCover(inkCover(small, words, pictures), words.length, content);
}

const scaledBox = ([x0, y0, x1, y1]: Bbox, scale: number): Bbox => [
	x0 * scale,
	y0 * scale,
	x1 * scale,
	y1 * scale
];

/** In the pixels of the page, to a tenth of one, and within it. */
function scaled(line: Line, scale: number, { width, height }: { width: number; height: number }): Line {
	const place = (value: number, end: number) =>
		Math.min(end, Math.max(0, Math.round(value * scale * 10) / 10));
	const placed = ([x0, y0, x1, y1]: Bbox): Bbox => [
		place(x0, width),
		place(y0, height),
		place(x1, width),
		place(y1, height)
	];
	return {
		...line,
		bbox: placed(line.bbox),
		words: line.words.map((word) => ({ ...word, bbox: placed(word.bbox) })),
		fontSize: line.fontSize === null ? null : line.fontSize * scale
	};
}

function missingPictures({ tooLarge, damaged }: Look): string[] {
	const sizes = tooLarge.map(({ width, height }) => warningText('picture_too_large', { width, height }));
	return damaged.length > 0 ? [...sizes, warningText('picture_damaged')] : sizes;
}

/** Part of a page that a damaged picture covers when the page cannot do without it. */
const MISSED_PART = 0.1;

/** @throws {OcrError} `corrupt` rather than that a page is read as if it were blank */
function refuseDamage(page: PDFPageProxy, { damaged }: Look): void {
	const { width, height } = page.getViewport({ scale: 1 });
	const missed = damaged.reduce((sum, { bbox: [x0, y0, x1, y1] }) => sum + (x1 - x0) * (y1 - y0), 0);
	if (missed > width * height * MISSED_PART)
		throw new OcrError('corrupt', 'The picture on this page is damaged: scan or save it again.');
}
