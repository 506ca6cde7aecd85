import { expect, test } from 'vitest';
import { type Orientation, placeRows, toOrientation, uprightSize, uprightTransform } from './upright.ts';

// The letters of a 3 × 2 picture, as it lies in the file: ABC over DEF.
const LYING = Array.from('ABCDEF', (letter) => letter.charCodeAt(0));
const SIZE = { width: 3, height: 2 };
const UPRIGHT: [Orientation, string][] = [
	[1, 'ABC DEF'],
	[2, 'CBA FED'],
	[3, 'FED CBA'],
	[4, 'DEF ABC'],
	[5, 'AD BE CF'],
	[6, 'DA EB FC'],
	[7, 'FC EB DA'],
	[8, 'CF BE AD']
];

test.each(UPRIGHT)('orientation %d stands up as %s, in whole and row by row', (orientation, expected) => {
	const { width } = uprightSize(SIZE, orientation);
	const whole = new Uint8Array(6);
	placeRows(whole, Uint8Array.from(LYING), { ...SIZE, orientation }, 0);
	const rows = new Uint8Array(6);
	placeRows(rows, Uint8Array.from(LYING.slice(3)), { ...SIZE, orientation }, 1);
	placeRows(rows, Uint8Array.from(LYING.slice(0, 3)), { ...SIZE, orientation }, 0);
	const text = String.fromCharCode(...whole);
	expect(text.match(new RegExp(`.{${width}}`, 'g'))?.join(' ')).toBe(expected);
	expect(rows).toEqual(whole);
});

test.each(UPRIGHT)("orientation %d's transform draws the same", (orientation, expected) => {
	const upright = uprightSize(SIZE, orientation);
	const { a = 0, b = 0, c = 0, d = 0, e = 0, f = 0 } = uprightTransform(orientation, upright);
	const drawn: string[] = Array<string>(6).fill('?');
	for (const [index, code] of LYING.entries()) {
		const [x, y] = [(index % 3) + 0.5, Math.floor(index / 3) + 0.5];
		const to = Math.floor(b * x + d * y + f) * upright.width + Math.floor(a * x + c * y + e);
		drawn[to] = String.fromCharCode(code);
	}
	expect(drawn.join('')).toBe(expected.replaceAll(' ', ''));
});

test('a tag that says nothing known is upright', () => {
	expect([undefined, 0, 1, 6, 9, NaN].map(toOrientation)).toEqual([1, 1, 1, 6, 1, 1]);
});
