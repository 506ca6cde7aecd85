import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import * as pdf from '../fixtures/pdf-fixtures.ts';
import { BODY_PT, HEADING_PT } from '../fixtures/pdf-text.ts';
import { LETTER } from '../fixtures/setup.ts';
import { expectLetter, flat, read, readOnePage, whole } from './reading.ts';
import { call, ended, expect, open, owned, post, test } from './site.ts';

const POINTS_PER_INCH = 72;

/** A page of a site whose host keeps a list of what it was asked for. */
const logged = test.extend<{ quiet: { app: Page; asked: string[] } }>({
	quiet: async ({ page }, use) => {
		const server = await serve(0);
		const asked: string[] = [];
		server.on('request', ({ url }) => asked.push(url ?? ''));
		const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
		page.context().on('request', (request) => {
			if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url())) asked.push(request.url());
		});
		page.on('dialog', (dialog) => {
			asked.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		await open(page, site);
		await use({ app: page, asked });
		server.closeAllConnections();
		server.close();
	}
});
const ofRecogniser = (url: string) => /\/tesseract\/|\.traineddata/.test(url);
const foreign = (url: string) => !url.startsWith('/');

test.describe('a PDF’s own text', () => {
	logged('is taken as it is, and no recogniser is fetched', async ({ quiet: { app, asked } }) => {
		const job = await read(app, 'text-layer.pdf');
		expect(job).toMatchObject({ page_count: 3, mean_confidence: null });
		job.pages.forEach((page, index) => {
			const expected = pdf.TEXT_PAGES[index];
			expect(page.source).toBe('text_layer');
			expect(flat(page.text)).toBe(expected && whole(expected));
			expect(page.blocks.every(({ confidence }) => confidence === null)).toBe(true);
		});
		expect(asked).toContainEqual(expect.stringContaining('decode.worker')); // the list sees what threads ask for
		expect(asked.filter(ofRecogniser)).toEqual([]);
	});

	test('has its words and the size of its type in their places', async ({ app }) => {
		const { pages } = await read(app, 'text-layer.pdf');
		for (const page of pages) {
			const pixels = (page.dpi ?? 0) / POINTS_PER_INCH;
			expect(Math.abs(page.width - pdf.PAPER.width * pixels)).toBeLessThanOrEqual(1);
			expect(Math.abs(page.height - pdf.PAPER.height * pixels)).toBeLessThanOrEqual(1);
			const lines = page.blocks.flatMap((block) => block.lines);
			expect(lines).toHaveLength(4);
			lines.forEach((line, index) => {
				const size = (index === 0 ? HEADING_PT : BODY_PT) * pixels;
				expect((line.font_size ?? 0) / size).toBeGreaterThan(0.9);
				expect((line.font_size ?? 0) / size).toBeLessThan(1.1);
				expect(line.bbox[1]).toBeGreaterThan(lines[index - 1]?.bbox[1] ?? 0);
			});
			for (const block of page.blocks) {
				block.lines.forEach((line, index) => {
					const words = block.words.filter((word) => word.line === index);
					expect(words.map(({ text }) => text).join(' ')).toBe(line.text);
					words.forEach(({ bbox }, at) => {
						expect(bbox[0]).toBeGreaterThanOrEqual(words[at - 1]?.bbox[2] ?? 0);
						expect(bbox[2]).toBeGreaterThan(bbox[0]);
						expect(bbox[2]).toBeLessThanOrEqual(page.width);
						expect(bbox[3]).toBeLessThanOrEqual(page.height);
					});
				});
			}
		}
	});

	test('follows the page’s rotation', async ({ app }) => {
		const page = await readOnePage(app, 'rotated-text.pdf');
		expect(page).toMatchObject({ source: 'text_layer', rotation: 0 });
		expect(flat(page.text)).toBe(whole(pdf.TURNED_TEXT));
		expect(page.width).toBeGreaterThan(page.height);
		const [block] = page.blocks;
		expect(block?.bbox[0]).toBeLessThan(page.width / 4);
		expect(block?.bbox[1]).toBeLessThan(page.height / 4);
		for (const line of page.blocks.flatMap(({ lines }) => lines))
			expect(line.bbox[2] - line.bbox[0]).toBeGreaterThan(line.bbox[3] - line.bbox[1]);
	});

	test('ends at the crop box', async ({ app }) => {
		const page = await readOnePage(app, 'cropped.pdf');
		expect(flat(page.text)).toBe(whole(pdf.CROPPED_TEXT));
		const pixels = (page.dpi ?? 0) / POINTS_PER_INCH;
		expect(Math.abs(page.width - pdf.CROP.width * pixels)).toBeLessThanOrEqual(1);
		expect(Math.abs(page.height - pdf.CROP.height * pixels)).toBeLessThanOrEqual(1);
		// 36 points from the crop's left edge.
		expect((page.blocks[0]?.bbox[0] ?? 0) / pixels).toBeCloseTo(36, -1);
	});

	test('is taken from under a scan where it fits what is printed', async ({ app }) => {
		const page = await readOnePage(app, 'invisible-good.pdf');
		expect(page.source).toBe('text_layer');
		expect(flat(page.text)).toBe(whole(LETTER));
	});

	test('is passed over where it is not what is printed', async ({ app }) => {
		for (const file of ['invisible-rubbish.pdf', 'partial-layer.pdf']) {
			const page = await readOnePage(app, file);
			expect(page.source, file).toBe('ocr');
			expectLetter(page.text, file);
		}
	});

	test('is passed over where it means nothing', async ({ app }) => {
		for (const file of ['garbled.pdf', 'no-unicode.pdf']) {
			const page = await readOnePage(app, file);
			expect(page.source, file).toBe('ocr');
			expect(flat(page.text), file).toBe(whole(pdf.LYING_TEXT));
		}
	});

	test('is decided upon page by page', async ({ app }) => {
		const { pages } = await read(app, 'mixed.pdf');
		expect(pages.map(({ source }) => source)).toEqual(['text_layer', 'ocr', 'text_layer']);
		expectLetter(pages[1]?.text ?? '');
		expect(pages[2]?.text).toContain(pdf.TEXT_PAGES[2]?.heading);
	});

	test('is ignored on request', async ({ app }) => {
		const { pages } = await read(app, 'text-layer.pdf', { text_layer: 'ignore', pages: '1' });
		expect(pages[0]?.source).toBe('ocr');
		expect(pages[0]?.text).toContain(pdf.TEXT_PAGES[0]?.heading);
	});

	logged('is all there is on request: a scan stays without text', async ({ quiet: { app, asked } }) => {
		const page = await readOnePage(app, 'letter.pdf', { text_layer: 'only' });
		expect(page).toMatchObject({ source: 'text_layer', text: '' });
		expect(asked.filter(ofRecogniser)).toEqual([]);
	});

	test('a hundred pages of it are read, in order', async ({ app }) => {
		const { body } = await post(app, 'hundred-texts.pdf');
		const job = await ended(app, body.uuid);
		expect(job).toMatchObject({ status: 'done', page_count: 100 });
		job.pages.forEach((page, index) => expect(flat(page.text)).toBe(pdf.shortText(index)));
	});

	test('comes with what is filled into a form and noted on a page', async ({ app }) => {
		const page = await readOnePage(app, 'form.pdf');
		expect(page.text).toContain(pdf.FIELD_TEXT);
		expect(page.text).toContain(pdf.NOTE_TEXT);
	});

	logged('is all that is taken from a PDF with a script and an attachment', async ({ quiet }) => {
		const page = await readOnePage(quiet.app, 'script.pdf');
		expect(page.text).toContain(pdf.TEXT_PAGES[0]?.heading);
		await quiet.app.waitForTimeout(500);
		expect(quiet.asked.filter(foreign)).toEqual([]);
	});
});

test.describe('scans in a PDF', () => {
	const SCANS: [file: string, dpi: number][] = [
		['letter.pdf', pdf.SCAN_DPI],
		['scan-72.pdf', 72],
		['scan-600.pdf', 600],
		['scan-g4.pdf', pdf.SCAN_DPI],
		['scan-jbig2.pdf', pdf.SCAN_DPI]
	];
	test('are read in their own pixels', async ({ app }) => {
		for (const [file, dpi] of SCANS) {
			const page = await readOnePage(app, file);
			expect(page.source, file).toBe('ocr');
			expectLetter(page.text, file);
			expect(Math.abs((page.dpi ?? 0) - dpi), file).toBeLessThanOrEqual(2);
			expect(Math.abs(page.width - 1000), file).toBeLessThanOrEqual(2);
			expect(Math.abs(page.height - 620), file).toBeLessThanOrEqual(2);
		}
	});
});

test('the picture of a page that was not drawn is drawn when somebody looks', async ({ app }) => {
	const { uuid } = await read(app, 'text-layer.pdf');
	const size = await app.evaluate(
		async (path) => {
			const response = await fetch(path);
			if (!response.ok) return response.status;
			const { width, height } = await createImageBitmap(await response.blob());
			return { width, height };
		},
		owned(`/api/v1/ocr/${uuid}/pages/2/image/`)
	);
	expect(size).toMatchObject({ width: expect.any(Number), height: expect.any(Number) });
	expect(await call(app, `/api/v1/ocr/${uuid}/pages/3/image/`)).toMatchObject({ status: 404 });
});
