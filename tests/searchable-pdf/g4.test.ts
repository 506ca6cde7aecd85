import { expect, test } from 'vitest';
import { encodeG4 as encodeSlowly } from '../fixtures/write-g4.ts';
import { encodeG4 } from '#exports/pdf/pictures/g4.ts';

/** Numbers that only look like chance. */
function noise(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** Runs of both colours, most of them where the row above has them. */
function drawing(width: number, height: number, seed: number): Uint8Array {
	const next = noise(seed);
	const black = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const above = y > 0 ? (black[(y - 1) * width + x] ?? 0) : 0;
			const left = x > 0 ? (black[y * width + x - 1] ?? 0) : 0;
			const usual = next() < 0.5 ? above : left;
			black[y * width + x] = next() < 0.05 ? 1 - usual : usual;
		}
	}
	return black;
}

test('packs what the plain encoder of the fixtures packs, to the bit', () => {
	for (const [width, height] of [
		[1, 1],
		[7, 5],
		[64, 40],
		[300, 60],
		[5300, 6]
	] as const) {
		for (let seed = 1; seed < 6; seed++) {
			const picture = { width, height, black: drawing(width, height, seed) };
			expect([...encodeG4(picture)]).toEqual([...encodeSlowly(picture)]);
		}
	}
});

test('runs of a whole row have codes too', () => {
	for (const value of [0, 1]) {
		const picture = { width: 6000, height: 3, black: new Uint8Array(18_000).fill(value) };
		expect([...encodeG4(picture)]).toEqual([...encodeSlowly(picture)]);
	}
});
