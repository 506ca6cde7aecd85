import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { bindPictures } from '#exports/pdf/bind-pictures.ts';

test('photographed pages become a PDF that another program opens, a page each, as long as A4', async () => {
	const jpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])]);
	const pdf = await bindPictures([
		{ jpeg, width: 1654, height: 2339 },
		{ jpeg, width: 2000, height: 1000 }
	]);
	const read = await PDFDocument.load(await pdf.arrayBuffer());
	const sizes = read.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())]);
	expect(sizes).toEqual([
		[595, 842],
		[842, 421]
	]);
});
