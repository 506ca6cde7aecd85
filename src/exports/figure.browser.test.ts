import { expect, test } from 'vitest';
import type { Page } from '#document/document.ts';
import type { ExportOptions } from './exporter.ts';
import { figuresOf } from './figure.ts';

/** A page with a figure in its right half; its picture has half as many pixels. */
const PAGE: Page = {
	index: 3,
	width: 400,
	height: 200,
	dpi: null,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{ kind: 'paragraph', bbox: [0, 0, 200, 200], lines: [] },
		{ kind: 'figure', bbox: [200, 0, 400, 200], lines: [] }
	]
};

function options(picture: Blob | null): ExportOptions {
	return {
		picture: (index) => Promise.resolve(picture && index === 3 ? { blob: picture } : null),
		file: { blob: new Blob(), family: 'png' }
	};
}

async function halves(): Promise<Blob> {
	const canvas = new OffscreenCanvas(200, 100);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.fillStyle = 'red';
	context.fillRect(100, 0, 50, 100); // the rest is transparent
	return canvas.convertToBlob();
}

test('a figure is cut out of the picture of its page, on white paper', async () => {
	const figures = await figuresOf(PAGE, options(await halves()));
	expect([...figures.keys()]).toEqual([1]);
	const figure = figures.get(1);
	expect(figure).toMatchObject({ part: 0.5, ratio: 1 });
	const bitmap = await createImageBitmap(figure?.jpeg ?? new Blob());
	const context = new OffscreenCanvas(100, 100).getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const at = (x: number) => [...(context?.getImageData(x, 50, 1, 1).data ?? [])].map((value) => value > 128);
	expect([bitmap.width, bitmap.height]).toEqual([100, 100]);
	expect(at(20)).toEqual([true, false, false, true]);
	expect(at(80)).toEqual([true, true, true, true]);
});

test('there are none where the picture is gone, or no longer one', async () => {
	for (const picture of [null, new Blob(['no picture'])])
		expect((await figuresOf(PAGE, options(picture))).size).toBe(0);
});
