import { expect, test } from 'vitest';
import { createCanvas } from '#pipeline/decode/preview.ts';
import { asJpeg } from './as-jpeg.ts';
import { drawnAnew } from './drawn.ts';

/** Letters in two colours on paper. */
function print(): OffscreenCanvas {
	const { canvas, context } = createCanvas(600, 400);
	context.fillStyle = 'white';
	context.fillRect(0, 0, 600, 400);
	context.font = '20px serif';
	for (let line = 0; line < 18; line++) {
		context.fillStyle = line % 2 === 0 ? 'black' : 'navy';
		context.fillText('the quick brown fox jumps over the lazy dog again and again', 10, 20 + line * 21);
	}
	return canvas;
}

test('a picture that a PDF does not know becomes a JPEG', async () => {
	const webp = await print().convertToBlob({ type: 'image/webp', quality: 0.8 });
	const picture = await drawnAnew(webp, 'webp');
	expect(picture?.entries).toContain('/DCTDecode');
	expect(picture).toMatchObject({ width: 600, height: 400, orientation: 1, dpi: null });
});

test('a JPEG is of less quality where it would be too large, but not of any', async () => {
	const canvas = print();
	const best = await asJpeg(canvas, Infinity);
	const smaller = await asJpeg(canvas, best.size - 1);
	const smallest = await asJpeg(canvas, 0);
	expect(smaller.size).toBeLessThan(best.size);
	expect(smallest.size).toBeLessThan(smaller.size);
	expect(smallest.size).toBeGreaterThan(best.size / 4);
});

test('what was packed without loss stays without', async () => {
	const picture = await drawnAnew(await print().convertToBlob({ type: 'image/png' }), 'gif');
	expect(picture?.entries).toContain('/FlateDecode');
});

test('what cannot be decoded is nothing', async () => {
	expect(await drawnAnew(new Blob(['no picture']), 'webp')).toBeNull();
});
