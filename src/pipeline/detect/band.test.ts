import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { densestBand } from './band.ts';

function image(width: number, height: number): PageImage {
	const grey = Uint8Array.from({ length: width * height }, (_, at) => Math.floor(at / width) % 251);
	return { width, height, dpi: 300, aspect: 1, grey };
}

test('the band lies where the words are, as wide as the page', () => {
	const page = image(10, 4000);
	const { band, top } = densestBand(page, [
		[0, 100, 10, 140],
		[0, 2700, 10, 2740],
		[0, 2900, 10, 2940]
	]);
	expect(band).toMatchObject({ width: 10, height: 1400, dpi: 300 });
	expect(top).toBeLessThanOrEqual(2700);
	expect(top + band.height).toBeGreaterThanOrEqual(2940);
	expect(band.grey[0]).toBe(top % 251);
	expect(band.grey).toHaveLength(14_000);
});

test('a small page, or one whose words nobody knows, is taken whole', () => {
	const strip = image(10, 500);
	expect(densestBand(strip, [[0, 0, 10, 10]])).toEqual({ band: strip, top: 0 });
	const page = image(10, 4000);
	expect(densestBand(page, [])).toEqual({ band: page, top: 0 });
});
