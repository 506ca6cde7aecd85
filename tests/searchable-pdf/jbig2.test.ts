import { expect, test } from 'vitest';
import type { OcrDocument } from '#document/ocr-document.ts';
import { composePdf } from '#exports/pdf/compose.ts';
import { lyingPicture } from '#exports/pdf/page-picture.ts';
import { packBilevel } from '#exports/pdf/pictures/rows.ts';
import { emptyPage } from '#exports/pdf/readable.ts';
import { encodeG4 } from '../fixtures/write-g4.ts';
import { hasProgram, mupdfPixels, popplerPixels } from './programs.ts';

/** Numbers that only look like chance. */
function noise(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** Runs of both colours, most of them where the row above has them; some rows are as the one above. */
function drawing(width: number, height: number, seed: number): Uint8Array {
	const next = noise(seed);
	const black = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const isRepeated = y > 0 && next() < 0.3;
		for (let x = 0; x < width; x++) {
			const above = y > 0 ? (black[(y - 1) * width + x] ?? 0) : 0;
			const left = x > 0 ? (black[y * width + x - 1] ?? 0) : 0;
			const usual = next() < 0.5 ? above : left;
			const drawn = next() < 0.05 ? 1 - usual : usual;
			black[y * width + x] = isRepeated ? above : drawn;
		}
	}
	return black;
}

async function pdfOf(width: number, height: number, black: Uint8Array): Promise<Buffer> {
	const picture = lyingPicture(packBilevel({ width, height, black }), { width, height });
	const page = emptyPage(0, { width, height, dpi: 72 });
	const document: OcrDocument = {
		title: '',
		language: null,
		direction: 'ltr',
		createdAt: '',
		indexes: [0],
		pages: [page]
	};
	const pdf = await composePdf(document, () => Promise.resolve({ page, picture, rotation: 0 }));
	return Buffer.from(await pdf.arrayBuffer());
}

const SIZES: [width: number, height: number][] = [
	[1, 1],
	[2, 3],
	[7, 5],
	[64, 40],
	[300, 60],
	[1300, 6]
];

test.each(SIZES)(
	'a picture of %d × %d pixels is unpacked as it was, by poppler and mupdf',
	async (width, height) => {
		for (let seed = 1; seed < 4; seed++) {
			const black = drawing(width, height, seed);
			const pdf = await pdfOf(width, height, black);
			if (hasProgram('pdfimages')) expect(popplerPixels(pdf)).toEqual({ width, height, black: [...black] });
			if (hasProgram('mutool')) expect(mupdfPixels(pdf)).toEqual({ width, height, black: [...black] });
		}
	}
);

test('programs that unpack pictures are there', (context) => {
	const missing = ['pdfimages', 'mutool'].filter((name) => !hasProgram(name));
	context.skip(missing.length > 0, `Not on this machine: ${missing.join(', ')}`);
	expect(missing).toEqual([]);
});

test('it takes less than the code of fax machines', () => {
	const picture = { width: 600, height: 400, black: drawing(600, 400, 9) };
	expect(packBilevel(picture).data.size).toBeLessThan(0.9 * encodeG4(picture).length);
});
