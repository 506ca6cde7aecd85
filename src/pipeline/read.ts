import { USUAL, type Approach, type Segmentation } from '#contract/values.ts';
import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import type { Line, Remedy } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Engine } from '#engines/engine.ts';
import { calibrate } from './calibrate.ts';
import { evidenceOf, tellsMore } from './evidence.ts';
import { readPassedOver } from './passed-over.ts';
import { readBullets } from './layout/bullets.ts';
import { findFigures } from './layout/figures/image-figures.ts';
import { findRegions, type Regions } from './layout/find-regions.ts';
import { joinRows } from './layout/join-rows.ts';
import { splitRows } from './layout/split-rows.ts';
import { findRules } from './layout/tables/image-rules.ts';
import type { Rule } from './layout/tables/rule.ts';
import { withoutBrokenGrid } from './layout/tables/without-broken-grid.ts';
import { placeFigure, placeLines, placeTable, type Affine } from './prepare/affine.ts';
import type { Prepared, Version } from './prepare/prepare.ts';
import { turn } from './prepare/turn.ts';

/** What came of reading a prepared page, in the page's pixels: its tables and pictures, and the lines of the rest. */
export type Reading = Regions & { lines: Line[]; remedies: Remedy[]; isUpsideDown: boolean };

/** Below this another way of preparing the page may be the better one. */
const DOUBTFUL = 0.85;
/** Upside-down print comes out at about a third. */
const HOPELESS = 0.55;
/** Print that is stood up gains far more than this; handwriting and other scripts gain nothing. */
const UPRIGHT = 0.1;
/** A receipt's rows are wanted whole: as one block it need not tell more than taken apart. */
const ALMOST = 0.9;

/**
 * Reads a page, again where the first reading leaves doubt: without the remedies that are not certain, upside down,
 * a narrow one as one block, and for words that stand alone where ink was passed over.
 */
export async function readPrepared(
	prepared: Prepared,
	engine: Engine,
	approach: Approach = USUAL
): Promise<Reading> {
	if (prepared.isBlank)
		return { lines: [], tables: [], figures: [], remedies: prepared.best.remedies, isUpsideDown: false };
	const { segmentation, layout } = approach;
	let best = await attempt(look(prepared.best), engine, segmentation);
	if (best.confidence < DOUBTFUL && prepared.plain)
		best = better(best, await attempt(look(prepared.plain()), engine, segmentation));
	const over = await turnedOver(best, prepared, engine, approach);
	if (over) best = over;
	if (best.confidence < DOUBTFUL && prepared.isNarrow && segmentation === 'auto') {
		const asBlock = await attempt(best, engine, 'block');
		if (evidenceOf(asBlock.lines) >= evidenceOf(best.lines) * ALMOST) best = asBlock;
	}
	const { seen, rules } = best;
	// As it was read, not as it was scanned: there its rows are level.
	const { image, toPage } = best.version;
	const lines = calibrate(joinRows(splitRows(readBullets(await readPassedOver(seen, best, engine), seen))));
	const pictures = findFigures(image, { lines, rules });
	const { tables, figures, rest } = findRegions({ lines, rules, width: image.width, pictures, layout });
	return {
		lines: placeLines(rest, toPage, prepared.page),
		tables: tables.map((table) => placeTable(table, toPage, prepared.page)),
		figures: figures.map((figure) => placeFigure(figure, toPage, prepared.page)),
		remedies: best.version.remedies,
		isUpsideDown: over !== null
	};
}

/** A version, and its image as the recogniser sees it. */
type Look = { version: Version; rules: Rule[]; seen: PageImage };
type Attempt = Look & { lines: Line[]; confidence: number };

function look(version: Version): Look {
	const rules = findRules(version.image);
	return { version, rules, seen: withoutBrokenGrid(version.image, rules) };
}

async function attempt(
	{ version, rules, seen }: Look,
	engine: Engine,
	segmentation: Segmentation
): Promise<Attempt> {
	const lines = await engine.recognise(seen, segmentation);
	const confidence = meanConfidence(sumConfidence(lines.flatMap(({ words }) => words))) ?? 0;
	return { version, rules, seen, lines, confidence };
}

/** The reading of the page turned by half, where that is how it lies and nobody has said otherwise. */
async function turnedOver(
	best: Attempt,
	{ page }: Prepared,
	engine: Engine,
	{ segmentation, turned }: Approach
): Promise<Attempt | null> {
	if (best.confidence >= HOPELESS || turned !== undefined) return null;
	const over = await attempt(look(upsideDown(best.version, page)), engine, segmentation);
	return better(best, over) === over && over.confidence > best.confidence + UPRIGHT ? over : null;
}

function better(first: Attempt, second: Attempt): Attempt {
	return tellsMore(second.lines, first.lines) ? second : first;
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
