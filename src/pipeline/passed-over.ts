import type { Segmentation } from '#contract/values.ts';
import { enclose, overlapX, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Engine } from '#engines/engine.ts';
import { tellsMore } from './evidence.ts';
import { addWords } from './layout/add-words.ts';
import { isDenseScript, isLooseScript, isOneColumn } from './layout/loose-script.ts';
import { inkOf } from './prepare/size.ts';
import { countCovered } from './text-layer/ink.ts';

type Look = {
	/** marks outside of the words that are worth a look of their own: at least so many, and so large a part of all */
	least: number;
	part: number;
	segmentation: Segmentation;
};

const USUAL: Look = { least: 12, part: 0.03, segmentation: 'sparse' };
/** Each mark is a character, and a title of six stands so wide that it is taken for columns, and passed over. */
const DENSE: Look = { least: 4, part: 0.004, segmentation: 'column' };
/** Print is read with so much confidence, if all goes well. */
const SURE = 0.9;
/** Print in a script that the recogniser has no data for: another pass would find more nonsense. */
const NONSENSE = 0.45;

/** Adds the words that the first reading passed over, where there is ink that no word covers. */
export async function readPassedOver(
	image: PageImage,
	{ lines, confidence }: { lines: Line[]; confidence: number },
	engine: Engine
): Promise<Line[]> {
	const { least, part, segmentation } = isDenseScript(lines) ? DENSE : USUAL;
	const { covered, uncovered } = coverOf(image, lines);
	const isPassedOver = uncovered >= least && uncovered / (covered + uncovered) >= part;
	if ((isPassedOver || confidence < SURE) && isLooseScript(lines)) {
		const asColumn = await engine.recognise(image, 'column');
		const isWhole = isOneColumn(asColumn) && (!tellsMore(lines, asColumn) || readsMore(asColumn, lines));
		if (isWhole || tellsMore(asColumn, lines)) return asColumn;
	}
	if (!isPassedOver || confidence < NONSENSE) return lines;
	return addWords(lines, newWords(await engine.recognise(image, segmentation), lines));
}

/** A line that is cut too low loses its tone marks, and is read the more surely for it. */
const MORE = 1.05;

function readsMore(second: readonly Line[], first: readonly Line[]): boolean {
	const count = (lines: readonly Line[]) =>
		lines.flatMap(({ words }) => words).reduce((sum, { text }) => sum + text.length, 0);
	return count(second) > count(first) * MORE;
}

function coverOf(image: PageImage, lines: readonly Line[]): { covered: number; uncovered: number } {
	const { small, letters, isPhoto } = inkOf(image);
	const boxes = lines.flatMap(({ words }) =>
		words.map(({ bbox: [x0, y0, x1, y1] }): Bbox => {
			const { factor } = small;
			return [x0 / factor, y0 / factor, x1 / factor, y1 / factor];
		})
	);
	return countCovered(small, isPhoto ? [] : letters, boxes);
}

/** A word that lies on another by so much of its width is the same one. */
const SAME_WORD = 0.3;
const MIN_CONFIDENCE = 0.5;
/** What rules, dots and specks are read as. */
const RULES_AND_DOTS = /^(?:[^\p{L}\p{N}]*|[Iil])$/u;

function newWords(found: readonly Line[], lines: readonly Line[]): Line[] {
	const known = lines.flatMap(({ words }) => words);
	const isNew = ({ text, bbox, confidence }: Word) =>
		(confidence ?? 0) >= MIN_CONFIDENCE &&
		!RULES_AND_DOTS.test(text) &&
		!known.some((word) => lieTogether(word.bbox, bbox));
	return found.flatMap((line) => {
		const words = line.words.filter(isNew);
		return words.length > 0 ? [{ ...line, bbox: enclose(words.map(({ bbox }) => bbox)), words }] : [];
	});
}

function lieTogether(known: Bbox, word: Bbox): boolean {
	const shared = overlapX(known, word);
	const down = Math.min(known[3], word[3]) - Math.max(known[1], word[1]);
	return shared > (word[2] - word[0]) * SAME_WORD && down > (word[3] - word[1]) * SAME_WORD;
}
