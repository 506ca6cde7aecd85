import { jobSchema } from '#contract/job.ts';
import type * as published from '../../static/client.d.ts';
import { describeApi } from '#openapi/document.ts';
import { LETTER, pageHeading } from '../fixtures/setup.ts';
import { call, expect, post, readFixture, test } from './site.ts';

test.describe('GET /api/v1/', () => {
	test('is the description of the API that was built, with and without a network', async ({
		app,
		context
	}) => {
		await app.getByText('Works offline').waitFor();
		const online = await call<unknown>(app, '/api/v1/');
		expect(online.headers['content-type']).toContain('application/json');
		expect(online.body).toEqual(JSON.parse(JSON.stringify(describeApi())));
		await context.setOffline(true);
		expect((await call<unknown>(app, '/api/v1')).body).toEqual(online.body);
		await context.setOffline(false);
	});
});

test.describe('/client.js', () => {
	test('a plain page reads a file with it, though no other page is open', async ({ page, site }) => {
		await page.goto(`${site}example.html`);
		await expect(page.locator('#state')).toHaveText('Ready');
		await page.setInputFiles('#file', {
			name: 'letter.png',
			mimeType: 'image/png',
			buffer: readFixture('letter.png')
		});
		await expect(page.locator('#text')).toContainText(LETTER.heading);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as Word' }).click()
		]);
		expect(download.suggestedFilename()).toBe('letter.docx');
	});

	test('waits for a long document and tells how far it is', async ({ page, site }) => {
		await page.goto(`${site}example.html`);
		const { job, seen } = await page.evaluate(async (base64) => {
			const module = (await import(new URL('client.js', location.href).href)) as typeof published;
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const submitted = await module.submit(new Blob([bytes]), { language: 'en' });
			const seen: number[] = [];
			const job = await module.wait(submitted, { onProgress: ({ pages_done }) => seen.push(pages_done) });
			return { job, seen };
		}, readFixture('twelve-pages.pdf').toString('base64'));
		expect(jobSchema.parse(job)).toMatchObject({ status: 'done', page_count: 12, language: 'en' });
		expect(job.text).toContain(pageHeading(11));
		expect(seen.at(-1)).toBe(12);
		expect(seen.length).toBeGreaterThan(1);
	});

	test("throws the API's own code and sentence", async ({ page, site }) => {
		await page.goto(`${site}example.html`);
		const errors = await page.evaluate(async () => {
			const module = (await import(new URL('client.js', location.href).href)) as typeof published;
			const codeOf = (work: Promise<unknown>) =>
				work.then(
					() => 'none',
					(error: { code: string }) => error.code
				);
			return Promise.all([
				codeOf(module.submit(new Blob(['no picture']))),
				codeOf(module.submit(new Blob(['x']), {}, { token: 'nonsense' })),
				codeOf(module.wait('0'.repeat(32))),
				codeOf(module.download('0'.repeat(32), 'txt')),
				codeOf(module.chat('0'.repeat(32), 'What is due?'))
			]);
		});
		expect(errors.slice(0, 4)).toEqual(['unsupported_type', 'invalid_token', 'not_found', 'not_found']);
		expect(errors[4]).toBe('token_needed');
	});
});

test.describe('the page about the API', () => {
	test('shows every call with its examples, and each error', async ({ app, site }) => {
		await app.goto(`${site}developers/`);
		await app.getByRole('heading', { name: 'Errors' }).waitFor();
		const calls = describeApi() as { paths: Record<string, Record<string, { summary: string }>> };
		for (const operation of Object.values(calls.paths).flatMap((path) => Object.values(path)))
			await expect(app.getByRole('heading', { name: operation.summary, exact: true })).toBeVisible();
		for (const code of ['not_ready', 'unsupported_type', 'invalid_token'])
			await expect(app.locator('dt').filter({ has: app.getByText(code, { exact: true }) })).toBeVisible();
		const section = app.locator('#submit');
		await expect(section.getByRole('tabpanel')).toContainText('openAsBlob');
		await section.getByRole('tab', { name: 'Python' }).click();
		await expect(section.getByRole('tabpanel')).toContainText('import requests');
	});

	test('a call that is tried shows the real answer', async ({ app, site }) => {
		await app.goto(`${site}developers/`);
		const section = app.locator('#submit');
		await section.getByText('Try it').click();
		await section.getByLabel('file', { exact: true }).setInputFiles({
			name: 'letter.png',
			mimeType: 'image/png',
			buffer: readFixture('letter.png')
		});
		await section.getByRole('button', { name: 'Send' }).click();
		await expect(section.getByLabel('Body of the answer')).toContainText(LETTER.heading);
		await section.getByLabel('language', { exact: true }).fill('klingon');
		await section.getByRole('button', { name: 'Send' }).click();
		await expect(section.getByRole('status')).toContainText('400');
		await expect(section.getByLabel('Body of the answer')).toContainText('unknown_value');
	});

	test('a file is offered to be saved', async ({ app, site }) => {
		const { body } = await post(app, 'letter.png');
		await app.goto(`${site}developers/`);
		const section = app.locator('#download');
		await section.getByText('Try it').click();
		await section.getByLabel('uuid').fill(body.uuid);
		await section.getByLabel('format').selectOption('docx');
		await section.getByRole('button', { name: 'Send' }).click();
		await expect(section.getByRole('button', { name: /Save the file/ })).toBeVisible();
	});
});
