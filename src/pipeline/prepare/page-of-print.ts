import type { PageImage } from '#document/page-image.ts';

type Paper = { width?: number; height?: number; lines?: number; letter?: number; dpi?: number | null };

/** For tests: dark letters of three strokes in lines on light paper. */
export function pageOfPrint({
	width = 800,
	height = 1000,
	lines = 24,
	letter = 16,
	dpi = null
}: Paper = {}): PageImage {
	const grey = new Uint8Array(width * height).fill(240);
	const step = Math.floor((height - 120) / Math.max(1, lines));
	const random = randomNumbers(7);
	for (let line = 0; line < lines; line++) {
		const top = 60 + line * step;
		// Lines of unlike lengths, letters of unlike widths, words of unlike lengths: as print has.
		const end = width - 60 - random() * 200;
		for (let left = 60; left < end;) {
			const wide = letter * (0.3 + random() * 0.6);
			drawLetter(grey, width, {
				left: Math.round(left),
				top,
				letter,
				wide: Math.round(wide),
				kind: random()
			});
			left += wide + letter * (random() < 0.2 ? 0.7 : 0.2);
		}
	}
	return { width, height, dpi, aspect: 1, grey };
}

type Letter = { left: number; top: number; letter: number; wide: number; kind: number };

function drawLetter(grey: Uint8Array, width: number, { left, top, letter, wide, kind }: Letter): void {
	const stroke = Math.max(2, Math.round(letter / 8));
	const fill = (x0: number, y0: number, x1: number, y1: number) => {
		for (let y = y0; y < y1; y++) grey.fill(20, y * width + x0, y * width + x1);
	};
	fill(left, top, left + stroke, top + letter);
	if (kind < 0.6) fill(left + wide - stroke, top, left + wide, top + letter);
	const bar = kind < 0.3 ? top : top + letter - stroke;
	fill(left, bar, left + wide, bar + stroke);
}

/** Numbers from 0 to 1, the same each time. Source: mulberry32, by Tommy Ettinger */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
	};
}
