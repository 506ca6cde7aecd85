import { FORMATS, OFFERED_FORMATS } from '#contract/format.ts';
import type { Page } from '@playwright/test';
import { LETTER } from '../fixtures/setup.ts';
import { call, expect, owned, post, storedRows, test } from './site.ts';

/** A file of a job, as a script in the page gets it. */
async function download(page: Page, uuid: string, format: string) {
	return page.evaluate(
		async (address) => {
			const response = await fetch(address);
			const bytes = new Uint8Array(await response.arrayBuffer());
			return {
				status: response.status,
				type: response.headers.get('Content-Type') ?? '',
				disposition: response.headers.get('Content-Disposition') ?? '',
				text: new TextDecoder().decode(bytes),
				head: [...bytes.subarray(0, 4)]
			};
		},
		owned(`/api/v1/ocr/${uuid}/download/?format=${format}`)
	);
}

test('every format comes as an attachment with its type, and holds the text', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	const ZIP = [0x50, 0x4b, 0x03, 0x04];
	const PDF = [0x25, 0x50, 0x44, 0x46];
	for (const format of OFFERED_FORMATS) {
		const file = await download(app, body.uuid, format);
		expect(file.status, `${format}: ${file.text.slice(0, 200)}`).toBe(200);
		expect(file.type).toBe(FORMATS[format].mediaType);
		expect(file.disposition).toContain(`filename="letter.${FORMATS[format].extension}"`);
		if (format === 'docx' || format === 'xlsx') expect(file.head, format).toEqual(ZIP);
		// What it holds is packed: tests/e2e/searchable-pdf.spec.ts has it read back.
		else if (format === 'pdf') expect(file.head).toEqual(PDF);
		else for (const word of LETTER.heading.split(' ')) expect(file.text, format).toContain(word);
	}
});

test('a file is made once, kept, and goes with its job', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	const first = await download(app, body.uuid, 'html');
	expect(await storedRows(app)).toMatchObject({ exports: 1, exportWishes: 0 });
	expect(await download(app, body.uuid, 'html')).toEqual(first);
	expect(await storedRows(app)).toMatchObject({ exports: 1, exportWishes: 0 });
	await call(app, `/api/v1/ocr/${body.uuid}/`, { method: 'DELETE' });
	expect(await storedRows(app)).toMatchObject({ exports: 0, exportWishes: 0 });
	expect(await download(app, body.uuid, 'html')).toMatchObject({ status: 404 });
});

test('who asks for a file at the same time gets the same', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	const files = await Promise.all(
		['docx', 'csv', 'docx', 'csv'].map((format) => download(app, body.uuid, format))
	);
	expect(files.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
	expect(files[2]).toEqual(files[0]);
	expect(files[3]).toEqual(files[1]);
	expect(await storedRows(app)).toMatchObject({ exports: 2, exportWishes: 0 });
});

test('who does not wait any more has it not made', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	const address = owned(`/api/v1/ocr/${body.uuid}/download/?format=docx`);
	const answers = await app.evaluate(async (address) => {
		const asked = fetch(address);
		// As soon as the wish is noted.
		for (;;) {
			const cancelled = await fetch(address, { method: 'DELETE' });
			const answer = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 20))]);
			if (answer instanceof Response) {
				const { code } = answer.ok ? { code: 'made' } : ((await answer.json()) as { code: string });
				return { cancelled: cancelled.status, code };
			}
		}
	}, address);
	expect(answers).toEqual({ cancelled: 204, code: 'cancelled' });
	expect(await storedRows(app)).toMatchObject({ exports: 0, exportWishes: 0 });
	expect(await download(app, body.uuid, 'docx')).toMatchObject({ status: 200 });
});

test('a file that no tab makes is a 503 that says what to do', async ({ app, context, site }) => {
	const { body } = await post(app, 'letter.png');
	// A page of the same site that runs nothing: any file will do.
	const script = await context.newPage();
	await script.goto(`${site}parts.json`);
	await app.close();
	const file = await download(script, body.uuid, 'docx');
	expect(file).toMatchObject({ status: 503 });
	expect(JSON.parse(file.text)).toMatchObject({ code: 'not_ready' });
	expect(file.text).toContain('keep this site open');
});

test('the menu offers every format, and saves what is picked', async ({ app, site }) => {
	const { body } = await post(app, 'letter.png');
	await app.goto(`${site}read/?job=${body.uuid}`);
	await app.getByRole('button', { name: 'Download' }).click();
	await expect(app.locator('#formats li')).toHaveCount(OFFERED_FORMATS.length);
	const [saved] = await Promise.all([
		app.waitForEvent('download'),
		app.getByRole('button', { name: /^Word/ }).click()
	]);
	expect(saved.suggestedFilename()).toBe('letter.docx');
});

test('what takes longer says so and can be cancelled', async ({ app, site }) => {
	const { body } = await post(app, 'letter.png');
	await app.goto(`${site}read/?job=${body.uuid}`);
	// Another holder of the runner's lock, as silent as a frozen tab: for some seconds nobody makes the file.
	await app.evaluate(() => {
		void navigator.locks
			.request('private-ocr runner', { steal: true }, () => new Promise(() => undefined))
			.catch(() => undefined);
	});
	await app.getByRole('button', { name: 'Download' }).click();
	await app.getByRole('button', { name: /^Word/ }).click();
	await expect(app.locator('.making')).toHaveText('Making the Word file…');
	await app.getByRole('button', { name: 'Cancel' }).click();
	await expect(app.getByRole('button', { name: 'Download' })).toBeEnabled();
	await expect(app.getByRole('alert')).toHaveCount(0);
	await expect.poll(() => storedRows(app)).toMatchObject({ exports: 0, exportWishes: 0 });
});
