import { expect, test } from 'vitest';
import { placeLines, SAME } from './affine.ts';
import { rescale } from './rescale.ts';
import { factorFor, reduce } from './small-image.ts';
import { turn } from './turn.ts';

const image = { width: 3, height: 2, dpi: 100, aspect: 1, grey: Uint8Array.of(1, 2, 3, 4, 5, 6) };

test('a page is turned clockwise, and four quarters bring it back', () => {
	expect(turn(image, 90)).toMatchObject({ width: 2, height: 3, grey: Uint8Array.of(4, 1, 5, 2, 6, 3) });
	expect(turn(image, 180)).toMatchObject({ width: 3, height: 2, grey: Uint8Array.of(6, 5, 4, 3, 2, 1) });
	expect(turn(image, 270)).toMatchObject({ width: 2, height: 3, grey: Uint8Array.of(3, 6, 2, 5, 1, 4) });
	expect(turn(turn(turn(turn(image, 90), 90), 90), 90)).toEqual(image);
});

test('flat colour stays flat at any size, and means are means', () => {
	const flat = { ...image, grey: new Uint8Array(6).fill(77) };
	for (const scale of [0.4, 0.5, 1.7, 3]) expect(new Set(rescale(flat, scale).grey)).toEqual(new Set([77]));
	const checks = { ...image, width: 4, height: 2, grey: Uint8Array.of(0, 100, 200, 200, 0, 100, 200, 200) };
	expect(rescale(checks, 0.5)).toMatchObject({ width: 2, height: 1, dpi: 50, grey: Uint8Array.of(50, 200) });
});

test('a page is reduced by whole blocks', () => {
	expect(factorFor({ width: 3000, height: 4000 }, 1e6)).toBe(3);
	const four = { ...image, width: 4, height: 2, grey: Uint8Array.of(0, 10, 50, 50, 20, 30, 50, 90) };
	expect(reduce(four, 2)).toEqual({ width: 2, height: 1, factor: 2, grey: Uint8Array.of(15, 60) });
});

test('boxes come back whole, within the page', () => {
	const line = { bbox: [10, 10, 20, 21] as [number, number, number, number], fontSize: 10 };
	const words = [{ text: 'a', bbox: line.bbox, confidence: 1 }];
	const half = { ...SAME, a: 0.5, d: 0.5 };
	expect(placeLines([{ ...line, words }], half, { width: 9, height: 100 })[0]).toMatchObject({
		bbox: [5, 5, 9, 11],
		fontSize: 5
	});
});
