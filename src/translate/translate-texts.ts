import { withoutGaps } from '#document/reflow.ts';
import type { Translator } from '#engines/translator.ts';
import { findLanguage } from '#languages/registry.ts';
import { isFaithful } from './faithful.ts';
import { piecesOf } from './pieces.ts';

/** A text of a page, and its translation; null where it is kept as it stands. */
export type Translated = [text: string, translation: string | null];

/**
 * Translates texts, each at most twice: what then still is no faithful translation is none, and its text stays.
 * @param to our code
 * @throws {OcrError} what the translator throws
 */
export async function translateTexts(
	texts: readonly string[],
	{ translate }: Pick<Translator, 'translate'>,
	{ to, signal }: { to: string; signal: AbortSignal }
): Promise<Translated[]> {
	const parts = texts.map((text) => piecesOf(withoutGaps(text)));
	const pieces = parts.flat();
	const written = pieces.length === 0 ? [] : await translate(pieces, signal);
	const faithful: (string | null)[] = [];
	for (const [at, piece] of pieces.entries()) {
		const first = written[at] ?? '';
		// By itself: beside others a model loses its way more easily.
		const said = isFaithful(piece, first) ? first : ((await translate([piece], signal))[0] ?? '');
		faithful.push(isFaithful(piece, said) ? said.trim() : null);
	}
	const between = findLanguage(to)?.joins === 'none' ? '' : ' ';
	let end = 0;
	return texts.map((text, at) => {
		const own = faithful.slice(end, (end += parts[at]?.length ?? 0));
		const whole = own.filter((piece) => piece !== null);
		return [text, whole.length === own.length ? oneLine(whole.join(between)) : null];
	});
}

/** As the text was: a line end in a translation would be a new line of the document. */
function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
