import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { pageOfPrint } from './page-of-print.ts';
import { prepare } from './prepare.ts';
import { measureEdges, sharpen } from './sharpness.ts';

/** Means of a square of pixels, twice: near to a lens out of focus. */
function blurred(image: PageImage, radius: number): PageImage {
	return [1, 2].reduce((page) => mean(page, radius), image);
}

function mean(image: PageImage, radius: number): PageImage {
	const { width, height, grey } = image;
	const at = (x: number, y: number) =>
		grey[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
	const out = grey.map((_, index) => {
		let sum = 0;
		for (let dy = -radius; dy <= radius; dy++)
			for (let dx = -radius; dx <= radius; dx++)
				sum += at((index % width) + dx, Math.floor(index / width) + dy);
		return sum / (2 * radius + 1) ** 2;
	});
	return { ...image, grey: out };
}

const large = { width: 500, height: 600, lines: 8, letter: 30 };

test('edges of good print are narrow, those of a blurred page wide', () => {
	expect(measureEdges(pageOfPrint(large)).width).toBe(1);
	expect(measureEdges(blurred(pageOfPrint(large), 1)).width).toBeGreaterThan(2);
	expect(measureEdges(blurred(pageOfPrint(large), 2)).width).toBeGreaterThan(3);
	expect(measureEdges(pageOfPrint({ lines: 0 }))).toEqual({ width: 0, count: 0 });
});

test('a blurred page is sharpened, as it came is kept for comparison, and the person is told', () => {
	const prepared = prepare(blurred(pageOfPrint({ ...large, letter: 16, lines: 12 }), 2));
	expect(prepared.best.remedies.map(({ stage }) => stage)).toEqual(['sharpen']);
	expect(measureEdges(prepared.best.image).width).toBeLessThan(prepared.best.remedies[0]?.figure ?? 0);
	expect(prepared.plain?.().remedies).toEqual([]);
	expect(prepared.warnings).toEqual([expect.stringContaining('blurred')]);
});

test('sharpening leaves flat paper flat', () => {
	const paper = pageOfPrint({ width: 60, height: 40, lines: 0 });
	expect(sharpen(paper, 3).grey).toEqual(paper.grey);
});
