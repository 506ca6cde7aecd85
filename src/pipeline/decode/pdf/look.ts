import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Bbox } from '#document/bbox.ts';
import type { PageContent, PlacedPicture } from '#pipeline/text-layer/glyph.ts';
import { WorkerCanvasFactory } from './canvas.ts';
import { readContent, type Operators } from './content.ts';
import { toMatrix } from './matrix.ts';
import type { Font } from './place-glyphs.ts';

/** What is on a page, before anything is drawn. */
export type Look = {
	content: PageContent;
	/** pictures that could not be decoded */
	damaged: PlacedPicture[];
	/** pictures that are too large for this device, and were left out */
	tooLarge: PlacedPicture[];
};

/** The name that scripts/pdf-parser.mjs gives to a picture that was left out. */
const TOO_LARGE = 'too-large';

/**
 * Has pdf.js parse a page and reads what it would draw. The parsed page is kept for the drawing that may follow, so
 * that nothing is decoded twice.
 * @param scale of the page's points to the pixels in which places are wanted
 */
export async function lookAt(document: PDFDocumentProxy, page: PDFPageProxy, scale: number): Promise<Look> {
	const operators = await parse(page);
	const layers = await document.getOptionalContentConfig();
	const viewport = page.getViewport({ scale });
	const content = readContent(operators, {
		viewport: toMatrix(viewport.transform),
		dpi: scale * 72,
		font: (name) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : undefined),
		isShown: (layer) => layers.isVisible(layer)
	});
	content.glyphs = content.glyphs.filter(({ bbox }) => isInside(bbox, viewport));
	const named = content.pictures.filter(({ name }) => name !== null);
	const tooLarge = named.filter(({ name }) => name === TOO_LARGE);
	return {
		content,
		tooLarge,
		damaged: named.filter(({ name }) => name !== TOO_LARGE && isDamaged(page, name))
	};
}

/** Text outside of the page's visible part belongs to its trimmings. */
function isInside([x0, y0, x1, y1]: Bbox, { width, height }: { width: number; height: number }): boolean {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The page's operators, as pdf.js keeps them for drawing: a drawing that draws nothing hands them over. */
async function parse(page: PDFPageProxy): Promise<Operators> {
	const { OPS } = await import('pdfjs-dist');
	let operators: Operators = { fnArray: [], argsArray: [] };
	const { context } = new WorkerCanvasFactory().create(1, 1);
	await page.render({
		canvas: null,
		canvasContext: context as never,
		viewport: page.getViewport({ scale: 0.01 }),
		// Fonts and pictures are waited for; the rest is only noted.
		operationsFilter: ((index: number, list: Operators) => {
			operators = list;
			return list.fnArray[index] === OPS.dependency;
		}) as never
	}).promise;
	return operators;
}

/** Leaves out what pdf.js has no pixels of. */
export function drawable(index: number, { fnArray, argsArray }: Operators, paintImage: number): boolean {
	const args = argsArray[index];
	return fnArray[index] !== paintImage || !Array.isArray(args) || args[0] !== TOO_LARGE;
}

function isDamaged(page: PDFPageProxy, name: string | null): boolean {
	if (name === null) return false;
	const pixels = name.startsWith('g_') ? page.commonObjs : page.objs;
	return pixels.has(name) && pixels.get(name) === null;
}
