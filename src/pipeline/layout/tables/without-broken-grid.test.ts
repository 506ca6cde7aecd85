import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { findRules } from './image-rules.ts';
import { paper } from './paper.ts';
import { withoutBrokenGrid } from './without-broken-grid.ts';

const INK = 20;

/** A dashed line across, or down where it is turned. */
function dash({ grey, width }: PageImage, at: number, [from, to]: [number, number], isDown = false): void {
	for (let along = from; along < to; along++) {
		if ((along - from) % 20 >= 12) continue;
		for (let beside = at; beside < at + 3; beside++)
			grey[isDown ? along * width + beside : beside * width + along] = INK;
	}
}

function stem({ grey, width }: PageImage, x: number, y: number): void {
	for (let down = y; down < y + 24; down++) grey.fill(INK, down * width + x, down * width + x + 4);
}

const inkIn = (image: PageImage) => image.grey.reduce((count, level) => count + (level < 120 ? 1 : 0), 0);

test('the dashed lines of a table are painted over, and the print between them stays', () => {
	const image = paper(1000, 700);
	for (let x = 150; x < 800; x += 90) stem(image, x, 130);
	const print = inkIn(image);
	for (const y of [100, 200, 300]) dash(image, y, [100, 900]);
	for (const x of [100, 500, 897]) dash(image, x, [100, 303], true);
	const seen = withoutBrokenGrid(image, findRules(image));
	expect(inkIn(seen)).toBe(print);
	expect(inkIn(image)).toBeGreaterThan(print);
});

test('the paper around a line may be shaded: it is painted over with its own', () => {
	const image = paper(1000, 700);
	for (let y = 0; y < 700; y++) image.grey.fill(235 - Math.floor(y / 12), y * 1000, (y + 1) * 1000);
	const empty = image.grey.slice();
	for (const y of [100, 400, 600]) dash(image, y, [100, 900]);
	for (const x of [100, 500, 897]) dash(image, x, [100, 603], true);
	const { grey } = withoutBrokenGrid(image, findRules(image));
	const isPaper = grey.every((level, at) => Math.abs(level - (empty[at] ?? 0)) <= 2);
	expect(isPaper).toBe(true);
});

test('lines to write on and dots that lead to a figure cross no others, and stay', () => {
	const image = paper(1000, 700);
	for (const y of [100, 200, 300]) dash(image, y, [100, 900]);
	expect(withoutBrokenGrid(image, findRules(image)) === image).toBe(true);
});
