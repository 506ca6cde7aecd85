import type { Page } from '@playwright/test';
import { LOCKED_TEXT, PASSWORD } from '../fixtures/pdf-fixtures.ts';
import { PNG_DPI } from '../fixtures/picture-fixtures.ts';
import { LETTER, pageHeading } from '../fixtures/setup.ts';
import { faxRows, LETTER_TIFFS, TIFF_DPI } from '../fixtures/tiff-fixtures.ts';
import { expectLetter, expectNothingStored, flat, read, readOnePage, refused, whole } from './reading.ts';
import { expect, test } from './site.ts';

test.describe('TIFF', () => {
	test('is read however it is stored, with its resolution', async ({ app }) => {
		for (const file of LETTER_TIFFS) {
			const page = await readOnePage(app, file);
			expect(page, file).toMatchObject({ width: 1000, height: 620, source: 'ocr' });
			expect(page.dpi, file).toBeCloseTo(TIFF_DPI, 0);
			expectLetter(page.text, file);
		}
	});

	test('each directory is a page', async ({ app }) => {
		const job = await read(app, 'three-pages.tif');
		expect(job.page_count).toBe(3);
		job.pages.forEach((page, index) => expect(page.text).toContain(pageHeading(index)));
	});

	test('a fax is read in its true shape, and keeps its own pixels', async ({ app }) => {
		const page = await readOnePage(app, 'fax.tif');
		expect(page).toMatchObject({ width: 1000, height: faxRows(620) });
		expect(page.text).toContain(LETTER.heading);
		for (const { bbox } of page.blocks) expect(bbox[3]).toBeLessThanOrEqual(faxRows(620));
	});

	test('a chain of directories that loops is corrupt', async ({ app }) => {
		const { code, ms } = await refused(app, 'loop.tif');
		expect(code).toBe('corrupt');
		expect(ms).toBeLessThan(5000);
		await expectNothingStored(app);
	});
});

test.describe('pictures', () => {
	test('that lie are stood upright', async ({ app }) => {
		for (const file of ['turned.tif', 'turned.png', 'turned.jpg', 'turned.webp']) {
			const page = await readOnePage(app, file);
			expect(page, file).toMatchObject({ width: 1000, height: 620 });
			expectLetter(page.text, file);
		}
	});

	test('a resolution that a PNG states is the page’s', async ({ app }) => {
		const page = await readOnePage(app, 'letter-300-dpi.png');
		expect(page.dpi).toBeCloseTo(PNG_DPI, 0);
		expectLetter(page.text);
	});

	test('of an animation the first frame is read, and it says so', async ({ app }) => {
		const job = await read(app, 'animated.gif');
		expectLetter(job.text);
		expect(job.warnings.join(' ')).toMatch(/animation/i);
	});

	const BOMBS: [file: string, value: RegExp][] = [
		['bomb.png', /20[,. ]?000 × 20[,. ]?000/],
		['wide-bomb.png', /1[,. ]?000[,. ]?000 × 100/],
		['bomb.tif', /60[,. ]?000 × 60[,. ]?000/],
		['gigapixels.tif', /4[,. ]?000[,. ]?000[,. ]?000/]
	];
	test('that claim too many pixels are refused at once, with the limit and the value', async ({ app }) => {
		for (const [file, value] of BOMBS) {
			const { code, error, ms } = await refused(app, file);
			expect(code, file).toBe('too_many_pixels');
			expect(error).toMatch(value);
			expect(error).toMatch(/120/);
			expect(ms).toBeLessThan(5000);
		}
		await expectNothingStored(app);
	});

	test('outside the published list are refused, and the answer says what to do', async ({ app }) => {
		for (const file of ['header.avif', 'header.heic']) {
			const { code, error } = await refused(app, file);
			expect(code, file).toBe('unsupported_type');
			expect(error).toMatch(/JPEG|PNG/);
			const tried = await refused(app, file, { types: 'browser' });
			expect(['unsupported_type', 'corrupt']).toContain(tried.code);
		}
		await expectNothingStored(app);
	});
});

test.describe('some pages of a document', () => {
	test('are the only ones that are read, under their own numbers', async ({ app }) => {
		const job = await read(app, 'five-pages.pdf', { pages: '2,4-' });
		expect(job).toMatchObject({ page_count: 3, pages_done: 3, page_indexes: [1, 3, 4] });
		expect(job.pages.map(({ index }) => index)).toEqual([1, 3, 4]);
		for (const page of job.pages) expect(page.text).toContain(pageHeading(page.index));
	});

	test('are refused where there are no such pages, or they are no numbers', async ({ app }) => {
		for (const pages of ['9', 'x']) {
			const { code, error } = await refused(app, 'five-pages.pdf', { pages });
			expect(code, pages).toBe('unknown_value');
			expect(error).toContain('pages');
		}
		await expectNothingStored(app);
	});
});

test.describe('a locked PDF', () => {
	test('is refused without its password, and with a wrong one', async ({ app }) => {
		expect((await refused(app, 'locked-with-password.pdf')).code).toBe('password_needed');
		expect((await refused(app, 'locked-with-password.pdf', { password: 'open' })).code).toBe(
			'password_wrong'
		);
		await expectNothingStored(app);
	});

	test('is read with it, and the password is forgotten', async ({ app }) => {
		const page = await readOnePage(app, 'locked-with-password.pdf', { password: PASSWORD });
		expect(page.source).toBe('text_layer');
		expect(flat(page.text)).toBe(whole(LOCKED_TEXT));
		expectLetter((await readOnePage(app, 'locked-scan.pdf', { password: PASSWORD })).text);
		await app.waitForTimeout(1500);
		expect(await storedText(app)).not.toContain(PASSWORD);
	});
});

/** Every row of every table, as JSON. */
async function storedText(app: Page): Promise<string> {
	return app.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('private-ocr');
			request.onsuccess = () => resolve(request.result);
		});
		const tables = await Promise.all(
			[...db.objectStoreNames].map(
				(name) =>
					new Promise((resolve) => {
						const request = db.transaction(name).objectStore(name).getAll();
						request.onsuccess = () => resolve(request.result);
					})
			)
		);
		db.close();
		return JSON.stringify(tables);
	});
}
