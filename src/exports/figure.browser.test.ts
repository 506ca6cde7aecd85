import { expect, test } from 'vitest';
import type { Page } from '#document/document.ts';
import type { ExportOptions } from './exporter.ts';
import { figurePixels, figuresOf } from './figure.ts';

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
	const [block] = figures.keys();
	expect(block).toBe(PAGE.blocks[1]);
	const [figure] = figures.values();
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

test('it has as many pixels as it may, and fewer where a document has many of them', async () => {
	const [figure] = (await figuresOf(PAGE, options(await halves()), 2500)).values();
	const bitmap = await createImageBitmap(figure?.jpeg ?? new Blob());
	expect([bitmap.width, bitmap.height, figure?.part]).toEqual([50, 50, 0.5]);
	expect(figurePixels([PAGE])).toBe(4e6);
	expect(figurePixels(Array.from({ length: 1000 }, () => PAGE))).toBe(4e5);
});
