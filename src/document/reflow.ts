import type { Line, Page } from './document.ts';
import { hyphenatedWords, joinHyphens } from './hyphens.ts';
import { joinWords } from './join.ts';

/** Between two of these stands no blank, so none is lost where a line ends. */
const UNSPACED =
	'[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\u3000-\\u303f\\uff01-\\uff60]';
const ENDS_UNSPACED = new RegExp(`${UNSPACED}\\p{M}*$`, 'u');
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const GAP = new RegExp(`(?<=${UNSPACED}\\p{M}*) (?=${UNSPACED})`, 'gu');

/** The words of a document that have a hyphen of their own. */
export function hyphenatedIn(pages: readonly Page[]): ReadonlySet<string> {
	const known = new Set<string>();
	// Page by page: the text of a long document is never held whole.
	for (const { blocks } of pages)
		for (const word of hyphenatedWords(blocks.flatMap(({ lines }) => lines.map(joinWords)))) known.add(word);
	return known;
}

/**
 * Lines of one paragraph as one: words that were broken at their ends are whole again, and between lines stands a blank
 * where the script has blanks.
 * @param known words with a hyphen of their own
 */
export function reflow(lines: readonly Line[], known: ReadonlySet<string>): string {
	return joinHyphens(lines.map(joinWords), known).reduce(
		(text, line) => text + (text !== '' && line !== '' && hasBlank(text, line) ? ' ' : '') + line,
		''
	);
}

function hasBlank(above: string, below: string): boolean {
	// The last signs are enough: the text may be long.
	return !(ENDS_UNSPACED.test(above.slice(-8)) && BEGINS_UNSPACED.test(below));
}

/** A text without the blanks that joining its lines has put between signs of scripts that have none. */
export function withoutGaps(text: string): string {
	return text.replace(GAP, '');
}
