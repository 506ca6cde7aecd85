type Tree = { readonly [key: string]: unknown };

const LETTERS: Record<string, string> = Object.fromEntries(
	Array.from('aceinouyAEIOUY', (letter, index) => [letter, Array.from('åçéîñöüýÅÉÎÖÜÝ')[index] ?? letter])
);
/** How much longer a sentence gets: short ones grow most, as they do in translation. */
const growth = (length: number): number => (length < 20 ? 0.8 : 0.35);
const FILL = 'lorem ipsum dolor sit amet consectetur ';

/**
 * English as no language: accented, longer, and between marks, so that what is cut off or was never translated shows.
 * Names in braces stay, for what is put in their place.
 */
export function pseudo(english: Tree): Tree {
	return Object.fromEntries(Object.entries(english).map(([key, value]) => [key, strange(value)]));
}

function strange(value: unknown): unknown {
	if (typeof value === 'string') return sentence(value);
	if (typeof value === 'function')
		return (...told: unknown[]) => sentence(String(Reflect.apply(value, undefined, told)));
	if (Array.isArray(value)) return value.map(strange);
	return typeof value === 'object' && value !== null ? pseudo(value as Tree) : value;
}

function sentence(text: string): string {
	if (text.trim() === '') return text;
	const more = FILL.repeat(1 + Math.ceil(text.length / FILL.length)).slice(
		0,
		Math.ceil(text.length * growth(text.length))
	);
	return `[${text.replace(/\{\w+\}|[a-z]/gi, (part) => LETTERS[part] ?? part)} ${more.trim()}]`;
}
