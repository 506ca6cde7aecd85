import { expect, test } from 'vitest';
import { isBlank, overWhite } from './picture.ts';

test('what is transparent becomes white paper', () => {
	const rgba = Uint8ClampedArray.of(0, 0, 0, 0, 100, 0, 0, 128, 1, 2, 3, 255);
	overWhite(rgba);
	expect([...rgba]).toEqual([255, 255, 255, 255, 227, 127, 127, 255, 1, 2, 3, 255]);
});

test('a fourth channel that would hide everything is no transparency', () => {
	const rgba = Uint8ClampedArray.of(1, 2, 3, 0, 4, 5, 6, 0);
	overWhite(rgba);
	expect([...rgba]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
});

test('a page of one colour is blank', () => {
	expect(isBlank(Uint8ClampedArray.of(1, 2, 3, 255, 1, 2, 3, 255))).toBe(true);
	expect(isBlank(Uint8ClampedArray.of(1, 2, 3, 255, 1, 2, 4, 255))).toBe(false);
});
