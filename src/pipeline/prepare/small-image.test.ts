import { expect, test } from 'vitest';
import { reduce } from './small-image.ts';

test.each([2, 3])('each pixel is the mean of %i × %i; what is left over is dropped', (factor) => {
	const [width, height] = [11, 8];
	const grey = Uint8Array.from({ length: width * height }, (_, at) => (at * 37) % 256);
	const small = reduce({ width, height, grey, dpi: null, aspect: 1 }, factor);
	expect([small.width, small.height]).toEqual([Math.floor(width / factor), Math.floor(height / factor)]);
	const meanAt = (x: number, y: number) => {
		let sum = 0;
		for (let row = y * factor; row < (y + 1) * factor; row++)
			for (let column = x * factor; column < (x + 1) * factor; column++)
				sum += grey[row * width + column] ?? 0;
		return Math.floor(sum / factor ** 2);
	};
	const means = Array.from(small.grey, (_, at) => meanAt(at % small.width, Math.floor(at / small.width)));
	expect([...small.grey]).toEqual(means);
});
