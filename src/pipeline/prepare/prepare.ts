import type { Remedy } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { measureInk } from '#pipeline/text-layer/ink.ts';
import { chain, SAME, type Affine } from './affine.ts';
import { divideLight, measureLight, negate } from './light.ts';
import { rescale } from './rescale.ts';
import { factorFor, reduce } from './small-image.ts';
import { squarePixels } from './square-pixels.ts';
import { measureTilt, straighten, type Tilt } from './tilt.ts';
import { turn, type Rotation } from './turn.ts';

/** An image to be read, and the way back to the page. */
export type Version = { image: PageImage; toPage: Affine; remedies: Remedy[] };

export type Prepared = {
	/** upright, in its own pixels: those of every bbox */
	page: { width: number; height: number; dpi: number | null };
	rotation: Rotation;
	isBlank: boolean;
	/** with every remedy that promises something */
	best: Version;
	/** without those that are not certain to help; null where there were none */
	plain: (() => Version) | null;
	warnings: string[];
};

/** A page is mostly dark below this median. */
const DARK_MEDIAN = 100;
/** Tesseract follows lines that fall by less, and each turning blurs. */
const MIN_TILT_DEG = 0.8;
/** Lines must stand out by so much more when the tilt is taken off. */
const MIN_TILT_GAIN = 1.06;
/** Paper as unevenly lit as this loses letters in a threshold. */
const MIN_SPREAD = 0.35;
const LOOK_PIXELS = 1_000_000;
const BLANK_INK = 0.002;
const MIN_LETTERS = 40;
const MAX_INK = 0.3;

/** Looks at a page and takes off what would keep it from being read. Certain remedies are in both versions. */
export function prepare(original: PageImage): Prepared {
	const light = measureLight(original);
	const isDark = light.median < DARK_MEDIAN;
	const positive = isDark ? negate(original) : original;
	const tilt = measureTilt(positive);
	const rotation: Rotation = tilt.isLying && isPrint(inkOf(positive)) ? 90 : 0;
	const upright = turn(positive, rotation);
	const remedies: Remedy[] = [];
	if (isDark) remedies.push({ stage: 'negate', figure: light.median });
	if (rotation !== 0) remedies.push({ stage: 'turn', figure: rotation });

	const square = squarePixels(upright);
	const ink = inkOf(square.image);
	const base = tilted({ ...square, remedies }, tilt);
	const scale = scaleFor(base.image, ink.letterHeight);
	const isUneven = light.spread > MIN_SPREAD && !isDark;
	const paper = isDark ? 255 : median([...light.paper.level]);
	return {
		page: { width: upright.width, height: upright.height, dpi: upright.dpi },
		rotation,
		isBlank: ink.letters === 0 && ink.part < BLANK_INK,
		best: scaled(isUneven ? relit(base, light.spread) : base, scale),
		plain: isUneven || scale > 1 ? () => scaled(base, Math.min(1, scale)) : null,
		warnings: warningsOf(upright, ink.letterHeight, paper)
	};
}

type Ink = { letters: number; part: number; letterHeight: number };

/** Which way up a page stands is told by its lines alone: photographs and rulings have none. */
function isPrint({ letters, part }: Ink): boolean {
	return letters >= MIN_LETTERS && part < MAX_INK;
}

function inkOf(image: PageImage): Ink {
	const small = reduce(image, factorFor(image, LOOK_PIXELS));
	const { heights, part } = measureInk(small);
	return { letters: heights.length, part, letterHeight: median(heights) * small.factor };
}

function tilted(version: Version, { angleDeg, gain }: Tilt): Version {
	if (Math.abs(angleDeg) < MIN_TILT_DEG || gain < MIN_TILT_GAIN) return version;
	const { image, toPage } = straighten(version.image, angleDeg);
	const remedies: Remedy[] = [...version.remedies, { stage: 'straighten', figure: angleDeg }];
	return { image, toPage: chain(version.toPage, toPage), remedies };
}

function relit({ image, toPage, remedies }: Version, spread: number): Version {
	return {
		image: divideLight(image, measureLight(image)),
		toPage,
		remedies: [...remedies, { stage: 'light', figure: spread }]
	};
}

function scaled({ image, toPage, remedies }: Version, scale: number): Version {
	if (scale === 1) return { image, toPage, remedies };
	const shrink: Affine = { ...SAME, a: 1 / scale, d: 1 / scale };
	return {
		image: rescale(image, scale),
		toPage: chain(toPage, shrink),
		remedies: [...remedies, { stage: 'rescale', figure: scale }]
	};
}

/** Letters of this height are read best, and larger ones cost time alone. */
const BEST_HEIGHT = 26;
const [SMALL_HEIGHT, LARGE_HEIGHT] = [13, 44];
const MAX_SCALE = 3;
const [MAX_DPI, PRINT_DPI] = [350, 300];
const MAX_PIXELS = 40e6;

/** @param letterHeight in pixels; 0 where there are no letters */
function scaleFor({ width, height, dpi }: PageImage, letterHeight: number): number {
	const most = Math.sqrt(MAX_PIXELS / (width * height));
	if (letterHeight > 0 && letterHeight < SMALL_HEIGHT)
		return Math.min(MAX_SCALE, Math.max(1, Math.min(most, BEST_HEIGHT / letterHeight)));
	const byDpi = dpi !== null && dpi > MAX_DPI && letterHeight > BEST_HEIGHT ? PRINT_DPI / dpi : 1;
	const byLetters = letterHeight > LARGE_HEIGHT ? BEST_HEIGHT / letterHeight : 1;
	return Math.min(
		1,
		most,
		Math.max(byDpi, byLetters) === 1 ? Math.min(byDpi, byLetters) : Math.max(byDpi, byLetters)
	);
}

/** Letters lower than this are guessed at; a header that claims few dots while letters are large means nothing. */
const [TINY_HEIGHT, LOW_HEIGHT] = [9, 16];
const MIN_DPI = 100;
const DARK_PAPER = 110;

function warningsOf({ dpi }: PageImage, letterHeight: number, paper: number): string[] {
	const warnings: string[] = [];
	if (letterHeight > 0 && letterHeight < LOW_HEIGHT && dpi !== null && dpi < MIN_DPI)
		warnings.push(`This page has only ${Math.round(dpi)} dpi: scan it at 300, and it reads better.`);
	else if (letterHeight > 0 && letterHeight < TINY_HEIGHT)
		warnings.push(
			'The letters on this page are very small: scan it at 300 dpi, or take the picture from nearer.'
		);
	if (paper < DARK_PAPER) warnings.push('This page is dark: with more light it reads better.');
	return warnings;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
