const SOFT = '\u00ad';
/** A word at the end of a line that goes on in the next, and its hyphen; the double one is that of Fraktur. */
const BROKEN = /([\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}])([-\u2010\u00ad\u058a\u2e17])$/u;
/** Nothing longer is looked at: the text may be anybody's. */
const LONGEST_WORD = 80;
/** How the next line begins, in a script that breaks words; nobody breaks off a single letter. */
const REST = /^(?=\p{Ll})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{M}]{2,}/u;
/** Between words that may have a hyphen. */
const BETWEEN = /[^\p{L}\p{M}-]+/u;
/** `Vor- und Nachteile`: the hyphen stands for a word that is left out. Only those that are no usual ending of a word. */
const CONJUNCTIONS = new Set(['und', 'oder', 'bzw', 'sowie', 'and', 'och', 'eller']);
/** Fewer letters are not broken off: they are a compound, like e-mail. */
const MIN_LETTERS = 2;

/** Words of a text that have a hyphen within a line, in lower case: those keep it where a line breaks at it. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
	const words = lines.flatMap((line) => line.toLowerCase().replaceAll('\u2010', '-').split(BETWEEN));
	return new Set(words.filter((word) => word.includes('-')));
}

/**
 * Puts words together that were broken at the ends of lines, on the upper line. Ranges, and hyphens that stand for a
 * word, stay as they are.
 * @param lines of one paragraph
 * @param known words that have a hyphen of their own, as `hyphenatedWords` finds them
 */
export function joinHyphens(lines: readonly string[], known: ReadonlySet<string>): string[] {
	const joined: string[] = [];
	for (const line of lines) {
		const mended = mend(joined.at(-1) ?? '', line, known);
		if (!mended) joined.push(line);
		else joined.splice(-1, 1, ...mended.filter((part) => part !== ''));
	}
	return joined;
}

/** Two lines with the whole word on the upper one, null where no word was broken between them. */
function mend(above: string, below: string, known: ReadonlySet<string>): [string, string] | null {
	const broken = BROKEN.exec(above.slice(-LONGEST_WORD));
	const rest = REST.exec(below)?.[0];
	if (!broken || rest === undefined) return null;
	const [, begin = '', hyphen = ''] = broken;
	if (hyphen !== SOFT && CONJUNCTIONS.has(rest)) return null;
	// A comma behind it goes along.
	const end = below.split(/\s/, 1)[0] ?? '';
	const kept = hyphen !== SOFT && keepsHyphen(begin, rest, known) ? '-' : '';
	return [above.slice(0, -hyphen.length) + kept + end, below.slice(end.length).trimStart()];
}

function keepsHyphen(begin: string, rest: string, known: ReadonlySet<string>): boolean {
	return begin.includes('-') || begin.length < MIN_LETTERS || known.has(`${begin}-${rest}`.toLowerCase());
}
