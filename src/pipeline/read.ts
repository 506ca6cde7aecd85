import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import type { Line, Remedy, Word } from '#document/document.ts';
import { enclose, overlapX } from '#document/bbox.ts';
import type { Engine, Segmentation } from '#engines/engine.ts';
import { calibrate } from './calibrate.ts';
import { addWords } from './layout/add-words.ts';
import { readBullets } from './layout/bullets.ts';
import { isLooseScript, readsMore } from './layout/loose-script.ts';
import { placeLines, type Affine } from './prepare/affine.ts';
import type { Prepared, Version } from './prepare/prepare.ts';
import { factorFor, reduce } from './prepare/small-image.ts';
import { turn } from './prepare/turn.ts';
import { inkCover } from './text-layer/ink.ts';

/** What came of reading a prepared page: lines in the page's pixels. */
export type Reading = { lines: Line[]; remedies: Remedy[]; isUpsideDown: boolean };

/** Below this another way of preparing the page may be the better one. */
const DOUBTFUL = 0.85;
/** Upside-down print comes out at about a third. */
const HOPELESS = 0.55;
/** Print in a script that the recogniser has no data for: further passes would find more nonsense. */
const NONSENSE = 0.45;
/** A second reading must tell so much more to count. */
const MARGIN = 1.03;
/** A receipt's rows are wanted whole: as one block it need not tell more than taken apart. */
const ALMOST = 0.9;
/** Characters below this confidence are rather wrong than right. */
const EVEN_CHANCE = 0.5;

/**
 * Reads a page, again where the first reading leaves doubt: without the remedies that are not certain, upside down,
 * a narrow one as one block, and for words that stand alone where ink was passed over.
 */
export async function readPrepared(prepared: Prepared, engine: Engine): Promise<Reading> {
	if (prepared.isBlank) return { lines: [], remedies: prepared.best.remedies, isUpsideDown: false };
	let best = await attempt(prepared.best, engine);
	if (best.confidence < DOUBTFUL && prepared.plain)
		best = surer(best, await attempt(prepared.plain(), engine));
	let isUpsideDown = false;
	if (best.confidence < HOPELESS) {
		const turned = await attempt(upsideDown(best.version, prepared.page), engine);
		isUpsideDown = surer(best, turned) === turned;
		if (isUpsideDown) best = turned;
	}
	const isNonsense = best.confidence < NONSENSE;
	if (best.confidence < DOUBTFUL && prepared.isNarrow && !isNonsense) {
		const asBlock = await attempt(best.version, engine, 'block');
		if (asBlock.evidence >= best.evidence * ALMOST) best = asBlock;
	}
	const words = isNonsense ? best.lines : await readPassedOver(best, engine);
	const lines = readBullets(words, best.version.image);
	return {
		lines: placeLines(calibrate(lines), best.version.toPage, prepared.page),
		remedies: best.version.remedies,
		isUpsideDown
	};
}

type Attempt = {
	version: Version;
	lines: Line[];
	confidence: number;
	/** characters, each counted by how far it is above an even chance: passing half of a page over is no gain */
	evidence: number;
};

async function attempt(
	version: Version,
	engine: Engine,
	segmentation: Segmentation = 'auto'
): Promise<Attempt> {
	const lines = await engine.recognise(version.image, segmentation);
	const sum = sumConfidence(lines.flatMap((line) => line.words));
	const evidence = sum.weighted - sum.characters * EVEN_CHANCE;
	return { version, lines, confidence: meanConfidence(sum) ?? 0, evidence };
}

function surer(first: Attempt, second: Attempt): Attempt {
	return second.evidence > Math.max(first.evidence, first.evidence * MARGIN) ? second : first;
}

/** The same version turned by half, with the way back to the page turned by half. */
function upsideDown({ image, toPage, remedies }: Version, { width, height }: Prepared['page']): Version {
	const { a, b, c, d, e, f } = toPage;
	// What lies at (x, y) of the turned image lies at (w - x, h - y) of the image, and so does the page.
	const moved: Affine = {
		a,
		b,
		c,
		d,
		e: width - (a * image.width + c * image.height + e),
		f: height - (b * image.width + d * image.height + f)
	};
	return { image: turn(image, 180), toPage: moved, remedies: [...remedies, { stage: 'turn', figure: 180 }] };
}

/** Letters outside of the words, in parts of all and at least so many, are worth a look of their own. */
const MAX_PASSED_OVER = 0.03;
const MIN_PASSED_OVER = 12;
/** Print is read with so much confidence, if all goes well. */
const USUAL = 0.9;
/** A word that lies on another by so much of its width is the same one. */
const SAME_WORD = 0.3;
const MIN_CONFIDENCE = 0.5;
/** What rules, dots and specks are read as. */
const RULES_AND_DOTS = /^(?:[^\p{L}\p{N}]*|[Iil])$/u;
const LOOK_PIXELS = 1_000_000;

/** Adds the words that stand alone where the first pass saw no text. */
async function readPassedOver(
	{ version: { image }, lines, confidence }: Attempt,
	engine: Engine
): Promise<Line[]> {
	const small = reduce(image, factorFor(image, LOOK_PIXELS));
	const words = lines.flatMap((line) => line.words);
	const boxes = words.map(({ bbox: [x0, y0, x1, y1] }) => {
		const { factor } = small;
		return [x0 / factor, y0 / factor, x1 / factor, y1 / factor] as [number, number, number, number];
	});
	const { covered, uncovered } = inkCover(small, boxes, [[0, 0, small.width, small.height]]);
	const isPassedOver = uncovered >= MIN_PASSED_OVER && uncovered / (covered + uncovered) >= MAX_PASSED_OVER;
	if ((isPassedOver || confidence < USUAL) && isLooseScript(lines)) {
		const asColumn = await engine.recognise(image, 'column');
		if (readsMore(asColumn, lines)) return asColumn;
	}
	if (!isPassedOver) return lines;
	const sparse = await engine.recognise(image, 'sparse');
	const isNew = (word: Word) =>
		(word.confidence ?? 0) >= MIN_CONFIDENCE &&
		!RULES_AND_DOTS.test(word.text) &&
		!words.some((known) => lieTogether(known.bbox, word.bbox));
	const found = sparse.flatMap((line) => {
		const fresh = line.words.filter(isNew);
		const bbox = enclose(fresh.map((word) => word.bbox));
		return fresh.length > 0 ? [{ ...line, bbox, words: fresh }] : [];
	});
	return addWords(lines, found);
}

type Box = Line['bbox'];

function lieTogether(known: Box, word: Box): boolean {
	const shared = overlapX(known, word);
	const down = Math.min(known[3], word[3]) - Math.max(known[1], word[1]);
	return shared > (word[2] - word[0]) * SAME_WORD && down > (word[3] - word[1]) * SAME_WORD;
}
