import type { Change } from '#document/change.ts';
import type { Line } from '#document/document.ts';
import type { LinePlace } from '#document/edits.ts';
import { lineText } from '#document/text.ts';

type OfBlock = { page: number; block: number };

/**
 * The correction that a line as it was typed is: of one word where only that differs, so that the others keep what is
 * known of them, else of the line. Null where nothing differs.
 * @param line as it was shown
 */
export function typedLineChange(text: string, line: Line, place: LinePlace, of: OfBlock): Change | null {
	const typed = text.trim();
	if (typed === lineText(line)) return null;
	const texts = typed.split(/\s+/u);
	const hasPlaces = place.words.length === line.words.length && !line.words.some(({ joined }) => joined);
	if (hasPlaces && texts.length === line.words.length) {
		const differing = texts.map((_, at) => at).filter((at) => texts[at] !== line.words[at]?.text);
		const [at = 0] = differing;
		const word = place.words[at];
		if (differing.length === 1 && word !== undefined)
			return { what: 'word', ...of, line: place.line, word, text: texts[at] ?? '' };
	}
	return { what: 'line', ...of, line: place.line, text: typed };
}

/** The correction that a word as it was typed is; with the same text it says that the word is right. */
export function typedWordChange(text: string, at: number, place: LinePlace, of: OfBlock): Change | null {
	const word = place.words[at];
	return word === undefined ? null : { what: 'word', ...of, line: place.line, word, text: text.trim() };
}
