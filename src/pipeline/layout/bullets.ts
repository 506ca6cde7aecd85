import { height, width, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { median } from '#pipeline/median.ts';

/** Longer words are no bullets: Tesseract, which has no letter for them, writes "e", "eo", "*" or "®". */
const MAX_LENGTH = 2;
/** Sides of a bullet's box to each other. */
const MAX_ASPECT = 1.25;
/** Diameters in sizes of type: a full stop, a bullet, a black circle, a picture. */
const [MIN_SIZE, CIRCLE_SIZE, MAX_SIZE] = [0.17, 0.37, 0.75];
/** Parts of a box that a disc (π/4) and a square fill. */
const [MIN_DISC, MAX_DISC, MIN_SQUARE] = [0.7, 0.9, 0.95];
const MAX_CORNERS = 0.3;
/** Of its line's height: a bullet's middle is not nearer to the edges than this; dots of letters and full stops are. */
const MIN_INSIDE = 0.2;
/** Edges are soft by this much of a small bullet. */
const MIN_PIXELS = 5;

/**
 * Gives bullets their sign back.
 * @param lines boxes in the image's pixels
 */
export function readBullets(lines: readonly Line[], image: PageImage): Line[] {
	const usual = median(
		lines.map(({ fontSize, words }) => (words.length > 1 ? (fontSize ?? 0) : 0)).filter(Boolean)
	);
	return lines.map((line) => {
		// A line that is a bullet alone knows nothing of its type.
		const size = line.words.length > 1 ? (line.fontSize ?? usual) : usual;
		const words = line.words.map((word) =>
			isMidLine(word.bbox, line.bbox) ? toBullet(word, image, size) : word
		);
		return { ...line, words };
	});
}

function isMidLine([, y0, , y1]: Bbox, line: Bbox): boolean {
	const place = ((y0 + y1) / 2 - line[1]) / Math.max(1, height(line));
	return place >= MIN_INSIDE && place <= 1 - MIN_INSIDE;
}

function toBullet(word: Word, image: PageImage, size: number): Word {
	if (word.text.length > MAX_LENGTH) return word;
	const [wide, high] = [width(word.bbox), height(word.bbox)];
	const larger = Math.max(wide, high);
	if (Math.min(wide, high) < MIN_PIXELS || larger > Math.min(wide, high) * MAX_ASPECT) return word;
	if (larger < size * MIN_SIZE || larger > size * MAX_SIZE) return word;
	const sign = signOf(image, word.bbox, larger < size * CIRCLE_SIZE);
	return sign === null ? word : { ...word, text: sign };
}

/** A filled mark in that box: a disc is empty in its corners and nowhere else. */
function signOf(image: PageImage, bbox: Bbox, isSmall: boolean): string | null {
	const { fill, corners, middle } = inkIn(image, bbox);
	if (middle < MIN_SQUARE) return null;
	if (fill >= MIN_SQUARE) return isSmall ? '▪' : '■';
	return fill >= MIN_DISC && fill <= MAX_DISC && corners < MAX_CORNERS ? (isSmall ? '•' : '●') : null;
}

/** Of a box, of its corners (a sixth of its sides) and of its middle third: the part that is ink. */
function inkIn(image: PageImage, box: Bbox): { fill: number; corners: number; middle: number } {
	const [x0, y0, x1, y1] = box;
	const level = halfway(image, box);
	const [cornerX, cornerY] = [Math.max(1, (x1 - x0) / 6), Math.max(1, (y1 - y0) / 6)];
	const [thirdX, thirdY] = [(x1 - x0) / 3, (y1 - y0) / 3];
	const part = (boxes: Bbox[]) => inkPart(image, boxes, level);
	return {
		fill: part([box]),
		middle: part([[x0 + thirdX, y0 + thirdY, x1 - thirdX, y1 - thirdY]]),
		corners: part([
			[x0, y0, x0 + cornerX, y0 + cornerY],
			[x1 - cornerX, y0, x1, y0 + cornerY],
			[x0, y1 - cornerY, x0 + cornerX, y1],
			[x1 - cornerX, y1 - cornerY, x1, y1]
		])
	};
}

function halfway({ width: stride, grey }: PageImage, [x0, y0, x1, y1]: Bbox): number {
	let [dark, bright] = [255, 0];
	for (let y = y0; y < y1; y++) {
		for (const level of grey.subarray(y * stride + x0, y * stride + x1)) {
			dark = Math.min(dark, level);
			bright = Math.max(bright, level);
		}
	}
	// A square has no paper in its box: everything not lighter than a dark grey is ink then.
	return Math.max(96, (dark + bright) / 2);
}

function inkPart({ width: stride, grey }: PageImage, boxes: readonly Bbox[], level: number): number {
	let [ink, all] = [0, 0];
	for (const [x0, y0, x1, y1] of boxes) {
		for (let y = Math.floor(y0); y < Math.ceil(y1); y++) {
			const row = grey.subarray(y * stride + Math.floor(x0), y * stride + Math.ceil(x1));
			ink += row.reduce((count, grade) => count + (grade < level ? 1 : 0), 0);
			all += row.length;
		}
	}
	return ink / Math.max(1, all);
}
