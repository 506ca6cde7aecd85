import { enclose } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';

/** Height of the type, and the width of each of its signs, in pixels. */
const [TYPE, SIGN] = [20, 10];

/** For tests: a line with its upper edge at y, each text from its own x on. */
export function printLine(y: number, ...texts: readonly (readonly [x: number, text: string])[]): Line {
	const words = texts.flatMap(([x, text]) => {
		let left = x;
		return text.split(' ').map((word) => {
			const [x0, x1] = [left, left + word.length * SIGN];
			left = x1 + SIGN / 2;
			return { text: word, bbox: [x0, y, x1, y + TYPE] as Line['bbox'], confidence: 1 };
		});
	});
	return { bbox: enclose(words.map(({ bbox }) => bbox)), words, fontSize: TYPE };
}

/** For tests: rows of cells, a row a line, columns at these places. Empty cells are left out. */
export function printRows(
	rows: readonly (readonly string[])[],
	{ xs, y = 100, step = 30 }: { xs: readonly number[]; y?: number; step?: number }
): Line[] {
	return rows.map((row, index) => {
		const texts = row.map((text, column) => [xs[column] ?? 0, text] as const);
		return printLine(y + index * step, ...texts.filter(([, text]) => text !== ''));
	});
}
