import type { Bbox } from '#document/bbox.ts';

/** A page drawn small: about 100 dpi, where letters are still apart and an eighth of the work is left. */
export type SmallPage = { width: number; height: number; grey: Uint8Array };

/** A mark on the paper that may be a letter or a few that touch. */
type Mark = { bbox: Bbox; ink: number };

/** Darker than the paper by this much is ink. */
const CONTRAST = 70;
/** Paper may be darker than most of it by so much. */
const SHADE = 35;
/** Counting one pixel in so many tells as much. */
const COUNT_EVERY = 3;
/** Sizes of letters at about 100 dpi: 4 to 40 pt, and words that run together. */
const [MIN_HEIGHT, MAX_HEIGHT, MAX_WIDTH_PER_HEIGHT] = [4, 56, 14];
/** Part of a mark's box that is inked: less is a frame or a rule, more a block. */
const [MIN_FILL, MAX_FILL] = [0.08, 0.97];
/** A word's box may miss its letters by so much of its height. */
const SLACK = 0.35;
/** Paper is at least so large a part of a picture of text; photographs have none. */
const PAPER_PART = 0.55;

export type InkCover = {
	/** marks like letters under the words of the layer, and outside of them */
	covered: number;
	uncovered: number;
	/** of the words: those with no ink in their box */
	emptyWords: number;
};

/**
 * Compares the words of a text layer with the ink of the page.
 * @param words boxes in the small page's pixels
 * @param pictures boxes too; what lies in a photograph is no letter
 */
export function inkCover(page: SmallPage, words: readonly Bbox[], pictures: readonly Bbox[]): InkCover {
	const { level: paper } = measurePaper(page.grey);
	const ink = darkerThan(page.grey, paper - CONTRAST);
	const photos = pictures.filter((picture) => brightPart(page, picture, paper - SHADE) < PAPER_PART);
	const letters = lettersIn(page, ink).filter((letter) => !photos.some((photo) => holds(photo, letter)));
	const emptyWords = words.filter((word) => !hasInk(page, ink, word)).length;
	return { ...countCovered(page, letters, words), emptyWords };
}

/** What ink there is on a page. */
export type Ink = {
	/** the boxes of marks like letters, in the page's pixels */
	letters: Bbox[];
	/** the boxes of marks that are higher and wider than any letter */
	large: Bbox[];
	/** the boxes of flat and of narrow marks, as broken lines are made of */
	flat: Bbox[];
	/** the brightness of its paper, 0…255; ink is darker than `dark` */
	paper: number;
	dark: number;
	/** the part of its pixels that is ink */
	part: number;
	/** so little of it is paper that it must be a photograph */
	isPhoto: boolean;
};

export function findInk(page: SmallPage): Ink {
	const { level, counts } = measurePaper(page.grey);
	const part = sum(counts.subarray(0, level - CONTRAST)) / sum(counts);
	const isPhoto = sum(counts.subarray(level - SHADE)) / sum(counts) < PAPER_PART;
	const dark = level - CONTRAST;
	const [letters, large, flat]: [Bbox[], Bbox[], Bbox[]] = [[], [], []];
	for (const mark of marks(page, darkerThan(page.grey, dark))) {
		if (isLetter(mark)) letters.push(mark.bbox);
		else if (isLarge(mark)) large.push(mark.bbox);
		if (isFlat(mark)) flat.push(mark.bbox);
	}
	return { letters, large, flat, paper: level, dark, part, isPhoto };
}

/** Counts the letters that lie under words, and the others. */
export function countCovered(
	page: { width: number; height: number },
	letters: readonly Bbox[],
	words: readonly Bbox[]
): { covered: number; uncovered: number } {
	const map = coverMap(page, words);
	const isCovered = ([x0, y0, x1, y1]: Bbox) =>
		map[Math.floor((y0 + y1) / 2) * page.width + Math.floor((x0 + x1) / 2)] === 1;
	const covered = letters.filter(isCovered).length;
	return { covered, uncovered: letters.length - covered };
}

/** 1 where a pixel is darker. A loop: `Uint8Array.from` with a function takes twenty times as long. */
function darkerThan(grey: Uint8Array, level: number): Uint8Array<ArrayBuffer> {
	const dark = new Uint8Array(grey.length);
	for (let at = 0; at < grey.length; at++) if ((grey[at] ?? 0) < level) dark[at] = 1;
	return dark;
}

/** The most frequent of the bright levels, and how many of a part of the pixels have each level. */
function measurePaper(grey: Uint8Array): { level: number; counts: Uint32Array } {
	const counts = new Uint32Array(256);
	for (let at = 0; at < grey.length; at += COUNT_EVERY) {
		const level = grey[at] ?? 0;
		counts[level] = (counts[level] ?? 0) + 1;
	}
	let paper = 255;
	for (let level = 255; level >= 128; level--) if ((counts[level] ?? 0) > (counts[paper] ?? 0)) paper = level;
	return { level: paper, counts };
}

function sum(counts: Uint32Array): number {
	return counts.reduce((total, count) => total + count, 0);
}

function clip({ width, height }: { width: number; height: number }, [x0, y0, x1, y1]: Bbox): Bbox {
	return [
		Math.max(0, Math.floor(x0)),
		Math.max(0, Math.floor(y0)),
		Math.min(width, Math.ceil(x1)),
		Math.min(height, Math.ceil(y1))
	];
}

function brightPart(page: SmallPage, box: Bbox, level: number): number {
	const [x0, y0, x1, y1] = clip(page, box);
	let bright = 0;
	for (let y = y0; y < y1; y++)
		for (let x = x0; x < x1; x++) if ((page.grey[y * page.width + x] ?? 0) >= level) bright++;
	return bright / Math.max(1, (x1 - x0) * (y1 - y0));
}

function coverMap(page: { width: number; height: number }, words: readonly Bbox[]): Uint8Array {
	const map = new Uint8Array(page.width * page.height);
	for (const word of words) {
		const slack = (word[3] - word[1]) * SLACK;
		const [x0, y0, x1, y1] = clip(page, [word[0] - slack, word[1] - slack, word[2] + slack, word[3] + slack]);
		for (let y = y0; y < y1; y++) map.fill(1, y * page.width + x0, y * page.width + Math.max(x0, x1));
	}
	return map;
}

function hasInk(page: SmallPage, ink: Uint8Array, word: Bbox): boolean {
	const [x0, y0, x1, y1] = clip(page, word);
	for (let y = y0; y < y1; y++) {
		for (let x = x0; x < x1; x++) if (ink[y * page.width + x] === 1) return true;
	}
	return false;
}

/** Connected ink, each pixel with its eight neighbours. Source: flood fill by runs, with a stack of our own */
function* marks({ width, height }: SmallPage, ink: Uint8Array): Generator<Mark> {
	const left = ink.slice();
	for (let start = 0; start < left.length; start++) {
		if (left[start] === 1) yield takeMark(left, start, { width, height });
	}
}

/** @param left ink that belongs to no mark yet: that of this one is taken out */
function takeMark(
	left: Uint8Array,
	start: number,
	{ width, height }: { width: number; height: number }
): Mark {
	let [x0, y0, x1, y1, area] = [width, height, 0, 0, 0];
	const stack = [start];
	for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
		const y = Math.floor(at / width);
		const row = y * width;
		let [from, to] = [at, at];
		while (from > row && left[from - 1] === 1) from--;
		while (to < row + width && left[to] === 1) left[to++] = 0;
		left.fill(0, from, at);
		area += to - from;
		x0 = Math.min(x0, from - row);
		x1 = Math.max(x1, to - row);
		y0 = Math.min(y0, y);
		y1 = Math.max(y1, y + 1);
		// The rows above and below, and one pixel to each side.
		const [first, end] = [Math.max(row, from - 1), Math.min(row + width, to + 1)];
		if (y > 0) pushRuns(left, stack, first - width, end - width);
		if (y < height - 1) pushRuns(left, stack, first + width, end + width);
	}
	return { bbox: [x0, y0, x1, y1], ink: area };
}

/** Notes a pixel of each run of ink that begins within these. */
function pushRuns(left: Uint8Array, stack: number[], from: number, to: number): void {
	let before = 0;
	for (let at = from; at < to; at++) {
		const here = left[at] ?? 0;
		if (here === 1 && before === 0) stack.push(at);
		before = here;
	}
}

function lettersIn(page: SmallPage, ink: Uint8Array): Bbox[] {
	return [...marks(page, ink)].filter(isLetter).map(({ bbox }) => bbox);
}

function isLetter({ bbox: [x0, y0, x1, y1], ink }: Mark): boolean {
	const [width, height] = [x1 - x0, y1 - y0];
	const fill = ink / (width * height);
	if (height < MIN_HEIGHT || height > MAX_HEIGHT || width > height * MAX_WIDTH_PER_HEIGHT) return false;
	return width > 1 && fill > MIN_FILL && fill < MAX_FILL;
}

function isFlat({ bbox: [x0, y0, x1, y1] }: Mark): boolean {
	return Math.min(x1 - x0, y1 - y0) <= MIN_HEIGHT;
}

function isLarge({ bbox: [x0, y0, x1, y1] }: Mark): boolean {
	return Math.min(x1 - x0, y1 - y0) > MAX_HEIGHT;
}

function holds([x0, y0, x1, y1]: Bbox, inner: Bbox): boolean {
	return inner[0] >= x0 && inner[1] >= y0 && inner[2] <= x1 && inner[3] <= y1;
}
