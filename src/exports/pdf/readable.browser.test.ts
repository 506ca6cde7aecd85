import { expect, test } from 'vitest';
import type { Page } from '#document/document.ts';
import { toReadable, toUnopened } from './readable.ts';
import { writePdf } from './write-pdf.ts';

const PAGE: Page = {
	index: 0,
	width: 800,
	height: 1000,
	dpi: 100,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{
			kind: 'paragraph',
			bbox: [100, 100, 700, 160],
			lines: [
				{
					bbox: [100, 100, 700, 160],
					words: [
						{ text: 'Readable', bbox: [100, 100, 400, 160], confidence: 1 },
						{ text: 'שלום', bbox: [450, 100, 700, 160], confidence: 1 }
					],
					fontSize: null
				}
			]
		}
	]
};

test('a page without a picture says so under its text', async () => {
	const { page, picture } = await toReadable(PAGE);
	const [body, note] = page.blocks;
	expect(body).toEqual(PAGE.blocks[0]);
	expect(note?.kind).toBe('footer');
	expect(note?.lines[0]?.words.map(({ text }) => text).join(' ')).toMatch(
		/picture of this page is no longer kept/
	);
	expect(note?.bbox[1]).toBeGreaterThan(PAGE.height);
	expect(note?.bbox[3]).toBeLessThan(page.height);
	expect(picture.entries).toContain('/JBIG2Decode');
});

test('its words are drawn, and blank paper takes less', async () => {
	const [drawn, blank] = await Promise.all([toReadable(PAGE), toReadable({ ...PAGE, blocks: [] })]);
	expect(drawn.picture.data.size).toBeGreaterThan(blank.picture.data.size + 200);
});

test('a page of which there is nothing says so', async () => {
	const { page } = await toUnopened(3);
	expect(page.index).toBe(3);
	expect(page.blocks.flatMap(({ lines }) => lines[0]?.words.map(({ text }) => text)).join(' ')).toMatch(
		/could not be opened/
	);
});

test('it makes a PDF of its own', async () => {
	const pdf = await writePdf(
		{ title: '', language: null, direction: 'ltr', createdAt: '', indexes: [0], pages: [PAGE] },
		{ file: { blob: new Blob(), family: 'webp' }, picture: () => Promise.resolve(null) }
	);
	expect(await pdf.slice(0, 5).text()).toBe('%PDF-');
	expect(await pdf.slice(-6).text()).toBe('%%EOF\n');
});
