import { height } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';

/** Size of a line's type in pixels: what the engine says, else how high it stands. */
export function sizeOf({ fontSize, bbox }: Line): number {
	return Math.max(1, fontSize ?? height(bbox));
}

/** The size that most of these characters have: that of the running text. 0 of none. */
export function bodySize(lines: readonly Line[]): number {
	const sizes = lines
		.map((line) => ({ size: sizeOf(line), count: characterCount(line) }))
		.sort((a, b) => a.size - b.size);
	const half = sizes.reduce((sum, { count }) => sum + count, 0) / 2;
	let seen = 0;
	return sizes.find(({ count }) => (seen += count) >= half)?.size ?? 0;
}

export function characterCount({ words }: Line): number {
	return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether these lines are, for the most part, written from right to left. */
export function isRightToLeft(lines: readonly Line[]): boolean {
	let [rtl, ltr] = [0, 0];
	for (const { words } of lines) {
		for (const { text } of words) {
			if (/[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text)) rtl++;
			else if (/\p{L}/u.test(text)) ltr++;
		}
	}
	return rtl > ltr;
}
