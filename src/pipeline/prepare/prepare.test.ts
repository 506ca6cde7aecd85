import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { placeLines } from './affine.ts';
import { pageOfPrint } from './page-of-print.ts';
import { prepare } from './prepare.ts';
import { measureTilt, straighten } from './tilt.ts';
import { turn } from './turn.ts';

const stages = (image: PageImage) => prepare(image).best.remedies.map(({ stage }) => stage);
const shaded = (image: PageImage, shade: (x: number, y: number) => number): PageImage => ({
	...image,
	grey: image.grey.map((level, at) => level * shade(at % image.width, Math.floor(at / image.width)))
});
const tilted = (angleDeg: number) => straighten(pageOfPrint(), -angleDeg).image;

test('a good page is left as it is', () => {
	const page = pageOfPrint();
	const prepared = prepare(page);
	expect(prepared).toMatchObject({ rotation: 0, isBlank: false, plain: null, warnings: [] });
	expect(prepared.best).toEqual({
		image: { ...page, dpi: 200 },
		toPage: { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 },
		remedies: []
	});
});

test.each([-7, -3, -0.6, 0, 0.4, 1.5, 3, 7])('a tilt of %f° is found', (angleDeg) => {
	expect(measureTilt(tilted(angleDeg)).angleDeg).toBeCloseTo(angleDeg, 0.7);
});

test('a tilted page is straightened, and its words go back to where they are', () => {
	const prepared = prepare(tilted(5));
	expect(prepared.best.remedies).toEqual([{ stage: 'straighten', figure: expect.closeTo(5, 0) }]);
	const line = { bbox: [60, 500, 100, 516] as [number, number, number, number], fontSize: 16 };
	const words = [{ text: 'a', bbox: line.bbox, confidence: 1 }];
	const [placed] = placeLines([{ ...line, words }], prepared.best.toPage, prepared.page);
	// Left of the middle a page that falls to the right is higher than when it is straight.
	expect(placed?.bbox[1]).toBeGreaterThan(440);
	expect(placed?.bbox[1]).toBeLessThan(485);
	expect(placed?.fontSize).toBeCloseTo(16, 1);
});

test('a page that lies on its side is stood up', () => {
	const lying = turn(pageOfPrint(), 270);
	const prepared = prepare(lying);
	expect(prepared).toMatchObject({ rotation: 90, page: { width: 800, height: 1000 } });
	expect(prepared.best.image.grey).toEqual(pageOfPrint().grey);
	expect(measureTilt(pageOfPrint()).isLying).toBe(false);
});

test('white on black becomes black on white', () => {
	const page = pageOfPrint();
	const prepared = prepare({ ...page, grey: page.grey.map((level) => 255 - level) });
	expect(prepared.best.remedies.map(({ stage }) => stage)).toEqual(['negate']);
	expect(prepared.best.image.grey).toEqual(page.grey);
});

test('a shadow over half the page is divided out, and the page as it came is kept for comparison', () => {
	const prepared = prepare(shaded(pageOfPrint(), (x) => (x < 400 ? 1 : 0.45)));
	expect(prepared.best.remedies.map(({ stage }) => stage)).toEqual(['light']);
	const at = (x: number, y: number) => prepared.best.image.grey[y * 800 + x] ?? 0;
	expect(Math.abs(at(20, 20) - at(780, 20))).toBeLessThan(25);
	expect(prepared.plain?.().remedies).toEqual([]);
});

test('a blank page is known, a page with one word is not blank', () => {
	expect(prepare(pageOfPrint({ lines: 0 })).isBlank).toBe(true);
	const word = pageOfPrint({ lines: 0 });
	pageOfPrint({ lines: 1 }).grey.forEach((level, at) => (word.grey[at] = at % 800 < 150 ? level : 240));
	expect(prepare(word).isBlank).toBe(false);
});

test('small letters are enlarged, large ones reduced', () => {
	expect(stages(pageOfPrint({ letter: 9, lines: 40 }))).toEqual(['rescale']);
	const large = prepare(pageOfPrint({ width: 2400, height: 3000, letter: 64, dpi: 600 }));
	expect(large.best.remedies).toEqual([{ stage: 'rescale', figure: expect.closeTo(0.5, 1) }]);
	expect(large.page).toMatchObject({ width: 2400, height: 3000 });
});

test('a page that will read badly says why', () => {
	expect(prepare(pageOfPrint({ dpi: 72, letter: 13, lines: 40 })).warnings[0]).toContain('72 dpi');
	expect(prepare(pageOfPrint({ letter: 7, lines: 40 })).warnings[0]).toContain('very small');
	expect(prepare(shaded(pageOfPrint(), () => 0.42)).warnings).toEqual([expect.stringContaining('dark')]);
});
