import type { Remedy } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { median } from '#pipeline/median.ts';
import { chain, SAME, type Affine } from './affine.ts';
import { divideLight, measureLight, negate } from './light.ts';
import { rescale } from './rescale.ts';
import { measureEdges, sharpen } from './sharpness.ts';
import { dpiOf, inkOf, isNarrow, isPrint, scaleFor, type Ink } from './size.ts';
import { squarePixels } from './square-pixels.ts';
import { measureTilt, straighten, type Tilt } from './tilt.ts';
import { turn, type Rotation } from './turn.ts';
import { warningsOf } from './warnings.ts';

/** An image to be read, and the way back to the page. */
export type Version = { image: PageImage; toPage: Affine; remedies: Remedy[] };

export type Prepared = {
	/** upright, in its own pixels: those of every bbox */
	page: { width: number; height: number; dpi: number | null };
	rotation: Rotation;
	isBlank: boolean;
	/** no wider than a column of type: a receipt, a ticket, a label */
	isNarrow: boolean;
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
/** Ink that takes this many pixels to begin is out of focus; good scans have 1.4, good photographs 2 to 2.6. */
const BLURRED_EDGE = 2.9;
const MIN_EDGES = 200;
const BLANK_INK = 0.002;

/**
 * Looks at a page and takes off what would keep it from being read. Certain remedies are in both versions.
 * @param mayTurn whether a page that lies on its side is stood up
 */
export function prepare(original: PageImage, { mayTurn = true } = {}): Prepared {
	const { upright, rotation, remedies, tilt, light } = standUp(original, mayTurn);
	const square = { ...squarePixels(upright), remedies };
	const blur = measureBlur(square.image);
	const sharp = blur > 0 ? sharpened(square, blur) : square;
	const ink = inkOf(sharp.image);
	const base = tilted(sharp, tilt);
	const scale = scaleFor(base.image, ink.letterHeight);
	const small = Math.min(1, scale);
	const isUneven = light.spread > MIN_SPREAD;
	const isCertain = !isUneven && blur === 0 && scale <= 1;
	return {
		page: { width: upright.width, height: upright.height, dpi: upright.dpi },
		rotation,
		isBlank: ink.letters.length === 0 && ink.part < BLANK_INK,
		isNarrow: isNarrow(square.image, ink),
		best: measured(scaled(isUneven ? relit(base, light.spread) : base, scale), ink, scale),
		plain: isCertain ? null : () => measured(scaled(tilted(square, tilt), small), ink, small),
		warnings: warningsOf(upright, ink.letterHeight, { paper: light.paper, blur })
	};
}

/** As black on white, lines from left to right; and how they are lit and run. White on black has no light to divide. */
function standUp(original: PageImage, mayTurn: boolean) {
	const { median: level, spread, paper } = measureLight(original);
	const isDark = level < DARK_MEDIAN;
	const positive = isDark ? negate(original) : original;
	const tilt = measureTilt(positive);
	const rotation: Rotation = mayTurn && tilt.isLying && isPrint(inkOf(positive)) ? 90 : 0;
	const remedies: Remedy[] = [];
	if (isDark) remedies.push({ stage: 'negate', figure: level });
	if (rotation !== 0) remedies.push({ stage: 'turn', figure: rotation });
	const light = isDark ? { spread: 0, paper: 255 } : { spread, paper: median([...paper.level]) };
	return { upright: turn(positive, rotation), rotation, remedies, tilt, light };
}

/** The width of the edges of a page that is out of focus; 0 of any other. */
function measureBlur(image: PageImage): number {
	const { width, count } = measureEdges(image);
	return width >= BLURRED_EDGE && count >= MIN_EDGES ? width : 0;
}

function sharpened({ image, toPage, remedies }: Version, blur: number): Version {
	return { image: sharpen(image, blur), toPage, remedies: [...remedies, { stage: 'sharpen', figure: blur }] };
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

/** With the resolution that its letters tell: what files claim may be anything, and Tesseract's layout hangs on it. */
function measured(version: Version, ink: Ink, scale: number): Version {
	const dpi = dpiOf(ink, scale, version.image.dpi === null ? null : version.image.dpi / scale);
	return { ...version, image: { ...version.image, dpi } };
}
