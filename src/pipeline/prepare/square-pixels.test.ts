import { expect, test } from 'vitest';
import { placeLines, SAME } from './affine.ts';
import { squarePixels } from './square-pixels.ts';

const line = {
	bbox: [0, 0, 2, 4] as [number, number, number, number],
	words: [{ text: 'a', bbox: [0, 2, 2, 4] as [number, number, number, number], confidence: 1 }],
	fontSize: 4
};

test('square pixels are left as they are', () => {
	const image = { width: 1, height: 2, dpi: 200, aspect: 1.02, grey: Uint8Array.of(1, 2) };
	const { image: same, toPage } = squarePixels(image);
	expect(same).toBe(image);
	expect(toPage).toBe(SAME);
});

test('a fax gets its height back, and its words go back to the fax', () => {
	const fax = { width: 2, height: 2, dpi: 204, aspect: 2, grey: Uint8Array.of(0, 100, 200, 255) };
	const { image, toPage } = squarePixels(fax);
	expect(image).toMatchObject({ width: 2, height: 4, dpi: 204, aspect: 1 });
	expect([...image.grey]).toEqual([0, 100, 50, 138, 150, 216, 200, 255]);
	expect(placeLines([line], toPage, fax)).toEqual([
		{ bbox: [0, 1, 2, 2], words: [{ text: 'a', bbox: [0, 1, 2, 2], confidence: 1 }], fontSize: 2 }
	]);
});

test('flat pixels are widened', () => {
	const image = { width: 1, height: 1, dpi: 100, aspect: 0.5, grey: Uint8Array.of(7) };
	expect(squarePixels(image).image).toMatchObject({
		width: 2,
		height: 1,
		dpi: 200,
		grey: Uint8Array.of(7, 7)
	});
});
