import { expect, test } from 'vitest';
import { createCanvas, previewOf } from './preview.ts';

async function read(blob: Blob) {
	const bitmap = await createImageBitmap(blob);
	const { context } = createCanvas(bitmap.width, bitmap.height);
	context.drawImage(bitmap, 0, 0);
	const at = (x: number, y: number) => context.getImageData(x, y, 1, 1).data[0];
	return { width: bitmap.width, height: bitmap.height, at };
}

function halfBlack(width: number, height: number) {
	const { canvas, context } = createCanvas(width, height);
	context.fillStyle = 'black';
	context.fillRect(0, 0, width / 2, height);
	return canvas;
}

test('a large picture is shrunk to 1600 px, a small one stays', async () => {
	const blob = await previewOf(halfBlack(3200, 800));
	expect(blob.type).toBe('image/jpeg');
	expect(await read(blob)).toMatchObject({ width: 1600, height: 400 });
	expect(await read(await previewOf(halfBlack(30, 20)))).toMatchObject({ width: 30, height: 20 });
});

test('what is transparent is white', async () => {
	const { at } = await read(await previewOf(halfBlack(40, 40)));
	expect([at(5, 20), at(35, 20)]).toEqual([0, 255]);
});

test('a fax is drawn with square pixels, turned or not', async () => {
	expect(await read(await previewOf(halfBlack(100, 100), 2))).toMatchObject({ width: 100, height: 200 });
	expect(await read(await previewOf(halfBlack(1000, 1000), 2))).toMatchObject({ width: 800, height: 1600 });
	const turned = await read(await previewOf(halfBlack(100, 100), 2, 6));
	expect(turned).toMatchObject({ width: 200, height: 100 });
	// Its left half comes to be above.
	expect([turned.at(100, 20), turned.at(100, 80)]).toEqual([0, 255]);
});
