import type { Page } from '#document/document.ts';
import { type Matrix, multiply } from '#pipeline/decode/pdf/matrix.ts';
import { type Orientation, uprightTransform } from '#pipeline/decode/upright.ts';

const POINTS_PER_INCH = 72;
/** Where nothing tells how large a page is, it is taken to be as long as A4. */
const A4_POINTS = 842;
/** Source: ISO 32000-1, annex C */
const MAX_POINTS = 14_400;

/** A page's sheet of paper. */
export type Paper = {
	/** in points */
	width: number;
	height: number;
	/** from the page's pixels, y down, to points, y up */
	matrix: Matrix;
};

/** The paper that a page has at its resolution. */
export function paperOf({ width, height, dpi }: Page): Paper {
	const longest = Math.max(width, height);
	const scale = Math.min(dpi ? POINTS_PER_INCH / dpi : A4_POINTS / longest, MAX_POINTS / longest);
	return {
		width: width * scale,
		height: height * scale,
		matrix: [scale, 0, 0, -scale, 0, height * scale]
	};
}

/** The orientations that turn a picture clockwise by so many degrees. */
const TURNED = { 0: 1, 90: 6, 180: 3, 270: 8 } as const satisfies Record<Page['rotation'], Orientation>;

/**
 * Puts a picture on the whole of a paper, upright. Source: ISO 32000-1, 8.9.5: a picture is a square of one, y up
 * @param orientation how the picture lies in its file
 * @param rotation by how much it is then turned clockwise
 */
export function pictureMatrix(
	{ width, height }: Paper,
	orientation: Orientation,
	rotation: Page['rotation']
): Matrix {
	const paper: Matrix = [width, 0, 0, -height, 0, height];
	const fromBelow: Matrix = [1, 0, 0, -1, 0, 1];
	return multiply(multiply(multiply(paper, square(TURNED[rotation])), square(orientation)), fromBelow);
}

function square(orientation: Orientation): Matrix {
	const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = uprightTransform(orientation, { width: 1, height: 1 });
	return [a, b, c, d, e, f];
}

/** A page of a PDF as it shows it: the visible part in points, and by how much it is turned clockwise. */
export type PdfPaper = { x: number; y: number; width: number; height: number; rotation: Page['rotation'] };

/** From the pixels of a page that was read to the points of the PDF's page that it was drawn from. */
export function pdfMatrix(paper: PdfPaper, page: Pick<Page, 'width' | 'height'>): Matrix {
	const back = TURNED_BACK[paper.rotation];
	const points: Matrix = [paper.width, 0, 0, -paper.height, paper.x, paper.y + paper.height];
	const fromPixels: Matrix = [1 / page.width, 0, 0, 1 / page.height, 0, 0];
	return multiply(multiply(points, square(back)), fromPixels);
}

const TURNED_BACK = { 0: 1, 90: 8, 180: 3, 270: 6 } as const satisfies Record<Page['rotation'], Orientation>;
