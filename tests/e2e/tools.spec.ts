import AxeBuilder from '@axe-core/playwright';
import { errorBodySchema } from '#contract/job.ts';
import { toolListSchema, type ToolList } from '#contract/tool.ts';
import { TOOL_SLUGS } from '#contract/values.ts';
import { LETTER } from '../fixtures/setup.ts';
import { postDrawing, type Print } from './drawing.ts';
import { call, expect, post, readFixture, test as base, withoutTranslator } from './site.ts';

const test = base.extend({
	page: async ({ page }, use) => {
		await withoutTranslator(page);
		await use(page);
	}
});

test.describe('tool=', () => {
	test('GET /tools/ lists every preset and what it chooses', async ({ app }) => {
		const { status, body } = await call<ToolList>(app, '/api/v1/tools/');
		expect(status).toBe(200);
		expect(toolListSchema.parse(body)).toEqual(body);
		expect(body.tools.map(({ slug }) => slug)).toEqual(TOOL_SLUGS);
		expect(body.tools.filter(({ available }) => !available).map(({ slug }) => slug)).toEqual([
			'handwriting-to-text',
			'math-to-latex',
			'translate'
		]);
	});

	for (const tool of TOOL_SLUGS.slice(0, 9)) {
		test(`${tool} reads, and its job says so`, async ({ app }) => {
			const { status, body } = await post(app, 'letter.png', { tool });
			expect(status).toBe(200);
			expect(body).toMatchObject({ status: 'done', tool, tier: 'cpu', language: 'auto' });
			expect(body.text).toContain(LETTER.heading);
		});
	}

	test('the caller counts before the tool; without a tool the job says null', async ({ app }) => {
		const { body } = await post(app, 'letter.png', {
			tool: 'handwriting-to-text',
			tier: 'cpu',
			language: 'eng'
		});
		expect(body).toMatchObject({ status: 'done', tool: 'handwriting-to-text', tier: 'cpu', language: 'eng' });
		expect((await post(app, 'letter.png')).body.tool).toBeNull();
	});

	test('a tool that wants the vision tier says so, and what to do', async ({ app }) => {
		for (const tool of ['handwriting-to-text', 'math-to-latex']) {
			const { status, body } = await post(app, 'letter.png', { tool });
			expect(status).toBe(400);
			expect(errorBodySchema.parse(body)).toMatchObject({ code: 'tier_unavailable' });
			expect(body.error).toContain(tool);
			expect(body.error).toContain('tier=cpu');
		}
	});

	test('translate wants a language, a known one, and a translator', async ({ app }) => {
		const refusal = async (fields: Record<string, string>) => {
			const { status, body } = await post(app, 'letter.png', fields);
			return { status, code: body.code, error: body.error };
		};
		const missing = await refusal({ tool: 'translate' });
		expect(missing).toMatchObject({ status: 400, code: 'unknown_value' });
		expect(missing.error).toContain('translate_to');
		const unknown = await refusal({ tool: 'translate', translate_to: 'klingon' });
		expect(unknown).toMatchObject({ status: 400, code: 'unknown_value' });
		expect(unknown.error).toContain('en, ');
		const known = await refusal({ tool: 'translate', translate_to: 'de' });
		expect(known).toMatchObject({ status: 400, code: 'model_missing' });
		expect(known.error).toContain('/models/');
		// The field is for this tool alone.
		expect((await post(app, 'letter.png', { translate_to: 'de' })).body.status).toBe('done');
	});

	test('what may be a table is one for a tool that wants tables', async ({ app }) => {
		const receipt: Print[] = [
			['Coffee', 60, 100],
			['2.50', 600, 100],
			['Cake', 60, 150],
			['3.80', 600, 150]
		];
		expect((await postDrawing(app, receipt)).tables).toEqual([]);
		const job = await postDrawing(app, receipt, { tool: 'receipt-to-csv' });
		expect(job.tables).toEqual([
			[
				['Coffee', '2.50'],
				['Cake', '3.80']
			]
		]);
		const csv = await call<string>(app, `/api/v1/ocr/${job.uuid}/download/?format=csv`);
		expect(csv.body).toContain('Coffee,2.50');
	});
});

test.describe('the pages of the tools', () => {
	test('are listed, and one hands in with its tool and offers what it is for', async ({ app, site }) => {
		await app.getByRole('navigation', { name: 'Tools' }).getByRole('link', { name: 'All tools' }).click();
		await expect(app).toHaveURL(`${site}tools/`);
		await app.getByRole('link', { name: 'PDF to Word' }).click();
		await expect(app).toHaveURL(`${site}tools/pdf-to-word/`);
		await expect(app.getByRole('heading', { name: 'PDF to Word' })).toBeVisible();
		await app.setInputFiles('#files', {
			name: 'letter.png',
			mimeType: 'image/png',
			buffer: readFixture('letter.png')
		});
		await expect(app).toHaveURL(/\/read\/\?job=/);
		const button = app.getByRole('button', { name: 'Download Word' });
		const [download] = await Promise.all([app.waitForEvent('download'), button.click()]);
		expect(download.suggestedFilename()).toBe('letter.docx');
		await app.getByRole('button', { name: 'Other formats' }).click();
		await expect(app.getByRole('button', { name: 'Markdown .md' })).toBeVisible();
	});

	test('say honestly what this device cannot do, and read as print when told to', async ({ app, site }) => {
		await app.goto(`${site}tools/handwriting-to-text/`);
		await expect(app.getByText('takes a vision model')).toBeVisible();
		await expect(app.locator('#files')).toHaveCount(0);
		await app.getByRole('button', { name: 'Read it as print all the same' }).click();
		await app.setInputFiles('#files', {
			name: 'letter.png',
			mimeType: 'image/png',
			buffer: readFixture('letter.png')
		});
		await expect(app).toHaveURL(/\/read\/\?job=/);
		const uuid = new URL(app.url()).searchParams.get('job') ?? '';
		await expect
			.poll(async () => (await call(app, `/api/v1/ocr/${uuid}/?account=owner`)).body)
			.toMatchObject({ tool: 'handwriting-to-text', tier: 'cpu', status: 'done' });
		await app.goto(`${site}tools/translate/`);
		await expect(app.getByText('Nothing on this device translates yet')).toBeVisible();
		await app.getByRole('link', { name: 'Read the text instead' }).click();
		await expect(app.getByRole('heading', { name: 'Image to text' })).toBeVisible();
		await expect(app.locator('#files')).toHaveCount(1);
	});

	test('open without a network, each by its address', async ({ app, site, context }) => {
		await app.getByText('Works offline').waitFor({ timeout: 60_000 });
		await context.setOffline(true);
		await app.goto(`${site}tools/extract-tables/`);
		await expect(app.getByRole('heading', { name: 'Tables out of a document' })).toBeVisible();
		await expect(app).toHaveURL(`${site}tools/extract-tables/`);
		await context.setOffline(false);
	});

	test('an unknown one is no page', async ({ app, site }) => {
		const response = await app.goto(`${site}tools/make-coffee/`);
		expect(response?.status()).toBe(404);
	});

	test('are built for readers without scripts too', async ({ browser, site }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const slug of TOOL_SLUGS) {
			const response = await page.goto(`${site}tools/${slug}/`);
			expect(response?.status(), slug).toBe(200);
			await expect(page.locator('h1')).not.toBeEmpty();
		}
		await context.close();
	});

	for (const path of ['tools/', 'tools/pdf-to-word/', 'tools/math-to-latex/', 'developers/']) {
		test(`${path} is accessible`, async ({ app, site }) => {
			await app.goto(`${site}${path}`);
			if (path === 'developers/') await app.getByRole('heading', { name: 'Errors' }).waitFor();
			const { violations } = await new AxeBuilder({ page: app }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	}
});
