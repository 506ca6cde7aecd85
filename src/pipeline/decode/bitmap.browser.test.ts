import { expect, test } from 'vitest';
import { openBitmap } from './bitmap.ts';

const options = { family: 'png', pdfFolder: '' } as const;

async function draw(
	width: number,
	height: number,
	paint: (context: OffscreenCanvasRenderingContext2D) => void
): Promise<Blob> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	paint(context);
	return canvas.convertToBlob({ type: 'image/png' });
}

test('a picture becomes grey pixels, over white where it is transparent', async () => {
	const blob = await draw(3, 1, (context) => {
		context.fillStyle = 'black';
		context.fillRect(0, 0, 1, 1);
		context.fillStyle = 'rgb(255 0 0)';
		context.fillRect(1, 0, 1, 1);
	});
	const file = await openBitmap(blob, options);
	expect(file.pageCount).toBe(1);
	const { image, preview } = await file.decode(0);
	expect(image).toMatchObject({ width: 3, height: 1, dpi: null });
	expect([...image.grey]).toEqual([0, 76, 255]);
	expect(preview).toBeNull();
});

test('a picture that is cut off is corrupt', async () => {
	const noise = await draw(200, 200, (context) => {
		for (let i = 0; i < 2000; i++) context.fillRect((i * 7919) % 200, (i * 104729) % 200, 1, 1);
	});
	const file = await openBitmap(noise.slice(0, noise.size / 2), options);
	await expect(file.decode(0)).rejects.toMatchObject({ code: 'corrupt' });
});

test('a header that claims gigapixels is refused before anything is decoded', async () => {
	const header = new Uint8Array(33);
	new DataView(header.buffer).setUint32(16, 100_000);
	new DataView(header.buffer).setUint32(20, 100_000);
	await expect(openBitmap(new Blob([header]), options)).rejects.toMatchObject({ code: 'too_many_pixels' });
	await expect(openBitmap(new Blob([header.slice(0, 18)]), options)).rejects.toMatchObject({
		code: 'corrupt'
	});
});
