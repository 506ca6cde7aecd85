import type { Line } from './document.ts';

/** The words of a line as one text, with a blank before each that does not stand right behind the one before. */
export function joinWords({ words }: Line): string {
	return words.map(({ text, joined }, index) => (index === 0 || joined ? text : ` ${text}`)).join('');
}
