import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { jobSchema } from '#contract/job.ts';
import type { ToolList } from '#contract/tool.ts';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ModelHost, REPOSITORY, siteWithModels } from '../fixtures/model-host.ts';
import { call, ended, expect, open, post, test as base } from './site.ts';

const NAME = 'Granite Docling 258M';
const SLOW = { timeout: 120_000 };

/** The site with one source of models, which is a host of ours. */
const test = base.extend<{ host: ModelHost; models: Page }, { folder: { path: string; port: number } }>({
	folder: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
		async ({}, use) => {
			const probe = new ModelHost();
			const address = await probe.open();
			probe.close();
			const path = siteWithModels(address);
			await use({ path, port: Number(new URL(address).port) });
			rmSync(path, { recursive: true });
		},
		{ scope: 'worker' }
	],
	host: async ({ folder }, use) => {
		const host = new ModelHost();
		await host.open(folder.port);
		await use(host);
		host.close();
	},
	models: async ({ page, folder, host }, use) => {
		const server = await serve(0, folder.path);
		await open(page, `http://localhost:${(server.address() as AddressInfo).port}/models/`);
		await expect(row(page)).toBeVisible();
		expect(host.requests).toEqual([]); // nothing is asked before a person asks
		await use(page);
		server.closeAllConnections();
		server.close();
	}
});

const row = (page: Page) => page.getByRole('listitem').filter({ hasText: NAME });
const fetchIt = (page: Page) =>
	row(page)
		.getByRole('button', { name: /^(Fetch|Go on)/ })
		.click();
const isHere = (page: Page) => expect(row(page)).toContainText('on this device', SLOW);

test.describe('a vision model', () => {
	test.setTimeout(300_000);

	test('is fetched on the models page, reads with tier=vlm, and goes again', async ({ models, host }) => {
		expect(await post(models, 'letter.png', { tier: 'vlm' })).toMatchObject({
			status: 400,
			body: { code: 'tier_unavailable' }
		});
		expect(host.requests).toEqual([]);
		await fetchIt(models);
		await isHere(models);
		expect((await new AxeBuilder({ page: models }).analyze()).violations).toEqual([]);
		const { body: tools } = await call<ToolList>(models, '/api/v1/tools/');
		expect(tools.tools.find(({ slug }) => slug === 'handwriting-to-text')?.available).toBe(true);
		expect(tools.tools.find(({ slug }) => slug === 'receipt-to-csv')?.tier).toBe('vlm');

		const asked = host.requests.length;
		const {
			status,
			headers,
			body: posted
		} = await post(models, 'letter.png', { tier: 'vlm', language: 'en' });
		expect([200, 202]).toContain(status); // a slow machine takes longer than an answer may
		const body = await ended(models, posted.uuid);
		expect(body.error, JSON.stringify(body.pages[0]?.error)).toBeNull();
		expect(headers['x-engine']).toBe('granite-docling-258m');
		expect(jobSchema.parse(body)).toEqual(body);
		expect(body).toMatchObject({ status: 'done', tier: 'vlm', engine: 'granite-docling-258m', warnings: [] });
		const [page] = body.pages;
		expect(page?.source).toBe('vlm');
		expect(page?.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'formula', 'table']);
		expect(page?.blocks[0]).toMatchObject({ text: 'Invoice 2026-041', bbox: [60, 50, 520, 112] });
		// The letter has its ink on the left; the number is nowhere on it.
		expect(page?.blocks[1]?.text).toMatch(/^Left side, Velimir 77123$/);
		const words = page?.blocks.flatMap((block) => block.words) ?? [];
		expect(words.filter(({ unsupported }) => unsupported).map(({ text }) => text)).toEqual([
			'Velimir',
			'77123'
		]);
		expect(page?.agreement).toBeGreaterThan(0.1);
		expect(body.markdown).toContain('$$ \\frac{a}{b}=x^{2} $$');
		expect(body.tables).toEqual([
			[
				['Item', ''],
				['Bread', '']
			]
		]);
		expect(host.requests).toHaveLength(asked);

		await row(models)
			.getByRole('button', { name: /^Remove/ })
			.click();
		await row(models)
			.getByRole('button', { name: /^Remove for good/ })
			.click();
		await expect(row(models)).toContainText('to fetch');
		expect((await post(models, 'letter.png', { tier: 'vlm' })).status).toBe(400);
	});

	test('that comes damaged, cut off or not at all is not taken, and one that breaks off goes on', async ({
		models,
		host
	}) => {
		for (const [manner, said] of [
			['damaged', 'is not the file it should be'],
			['cut off', 'did not arrive whole'],
			['missing', 'cannot be fetched now']
		] as const) {
			host.manner = manner;
			await fetchIt(models);
			await expect(row(models).getByRole('alert'), manner).toContainText(said, SLOW);
			await expect(row(models).getByRole('button', { name: /^Go on/ })).toBeVisible();
			expect((await post(models, 'letter.png', { tier: 'vlm' })).status).toBe(400);
		}
		host.manner = 'well';
		const cdp = await models.context().newCDPSession(models);
		const { origin } = new URL(models.url());
		await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
		await fetchIt(models);
		await expect(row(models).getByRole('alert')).toContainText('room', SLOW);
		await cdp.send('Storage.overrideQuotaForOrigin', { origin });

		host.manner = 'breaks off';
		await fetchIt(models);
		await expect(row(models).getByRole('alert')).toContainText('What has come is kept', SLOW);
		await models.reload();
		await expect(row(models)).toContainText('what has come is kept', SLOW);
		host.manner = 'well';
		host.requests.length = 0;
		await fetchIt(models);
		await isHere(models);
		// The half that had come is not fetched again, nor is any part before it.
		const [rest, ...others] = host.requests;
		expect(rest).toMatch(new RegExp(`^/${REPOSITORY}.*decoder.* bytes=\\d+-$`));
		expect(others.filter((request) => !/(embed_tokens|vision_encoder)\w*\.onnx$/.test(request))).toEqual([]);
	});

	test('is paused and gone on with, and a source that falls silent is given up', async ({ models, host }) => {
		host.manner = 'stalls';
		await fetchIt(models);
		await expect.poll(() => host.requests.some((request) => request.includes('decoder'))).toBe(true);
		await row(models)
			.getByRole('button', { name: /^Pause/ })
			.click(SLOW);
		await expect(row(models).getByRole('button', { name: /^Go on/ })).toBeVisible(SLOW);
		await expect(row(models).getByRole('alert')).toHaveCount(0);
		await fetchIt(models);
		await expect(row(models).getByRole('alert')).toContainText('What has come is kept', SLOW);
		host.manner = 'well';
		await fetchIt(models);
		await isHere(models);
	});
});

test('a graphics card that the processor imitates runs a model too, and the check of the device tells', async ({
	folder
}) => {
	test.setTimeout(300_000);
	const { args, ...options } = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...args, '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan']
	});
	const host = new ModelHost();
	await host.open(folder.port);
	const server = await serve(0, folder.path);
	try {
		const page = await browser.newPage();
		await open(page, `http://localhost:${(server.address() as AddressInfo).port}/models/`);
		await expect(page.getByText('only imitates a graphics card')).toBeVisible(SLOW);
		await fetchIt(page);
		await isHere(page);
		await row(page)
			.getByRole('button', { name: /^Check this device/ })
			.click();
		await expect(page.getByText('On the graphics card')).toBeVisible({ timeout: 240_000 });
		await expect(page.getByText('tokens a second')).toBeVisible();
	} finally {
		await browser.close();
		server.close();
		host.close();
	}
});

test('a model that has rotted, or whose card has gone, leaves its pages as print and says what to do', async ({
	models
}) => {
	test.setTimeout(300_000);
	await fetchIt(models);
	await isHere(models);
	const read = async () => ended(models, (await post(models, 'letter.png', { tier: 'vlm' })).body.uuid);
	await models.evaluate(async () => {
		const cache = await caches.open('models');
		const key = (await cache.keys()).find(({ url }) => url.endsWith('manifest.json'));
		if (!key) throw new Error('There is no list.');
		const list = (await (await cache.match(key))?.json()) as object;
		await cache.put(key, Response.json({ ...list, dtype: 'q4f16' }));
	});
	const cardless = await read();
	expect(cardless).toMatchObject({ status: 'done', engine: 'granite-docling-258m' });
	expect(cardless.warnings[0]).toMatch(
		/graphics card that this browser cannot use now.*It was read as print/
	);
	await models.evaluate(async () => {
		const cache = await caches.open('models');
		for (const key of await cache.keys()) {
			if (key.url.endsWith('manifest.json')) {
				const list = (await (await cache.match(key))?.json()) as object;
				await cache.put(key, Response.json({ ...list, dtype: 'q4' }));
			} else if (key.url.includes('decoder')) await cache.put(key, new Response(new Uint8Array(100)));
		}
	});
	const rotten = await read();
	expect(rotten.pages[0]?.source).toBe('ocr');
	expect(rotten.warnings[0]).toMatch(/not whole on this device: fetch it again.*It was read as print/);
	await expect(row(models)).toContainText('to fetch');
	expect((await post(models, 'letter.png', { tier: 'vlm' })).status).toBe(400);
});

test('a model that the catalogue does not have is named by its address, and reads', async ({
	models,
	host,
	folder
}) => {
	test.setTimeout(300_000);
	const form = models.getByRole('region', { name: 'Another model, by its address' });
	const field = form.getByRole('textbox', { name: 'Address of the model' });
	await field.fill('https://elsewhere.example/a/b');
	await form.getByRole('button', { name: 'Fetch' }).click();
	await expect(form.getByRole('alert')).toContainText('from the places named on this page only');
	expect(host.requests).toEqual([]);
	await field.fill(`http://localhost:${folder.port}/${REPOSITORY}/tree/main`);
	await form.getByRole('button', { name: 'Fetch' }).click();
	const own = models.getByRole('listitem').filter({ hasText: 'granite-docling-258M-ONNX' });
	await expect(own).toContainText('on this device', SLOW);
	await expect(form.getByRole('alert')).toHaveCount(0);
	const { body: posted } = await post(models, 'letter.png', { tier: 'vlm', language: 'en' });
	const body = await ended(models, posted.uuid);
	expect(body).toMatchObject({ status: 'done', engine: 'own-onnx-community-granite-docling-258m-onnx' });
	expect(body.pages[0]?.source).toBe('vlm');
	await models.reload();
	await expect(own).toContainText('on this device', SLOW);
});

test('without a graphics card the models page says so, and offers what runs on the processor', async ({
	models
}) => {
	await expect(models.getByText('No graphics card was found that can be used')).toBeVisible();
	await expect(row(models).getByRole('button', { name: /^Fetch/ })).toBeEnabled();
	// What web-llm runs takes a card: nothing of it is offered, and what it is is said.
	const phi = models.getByRole('listitem').filter({ hasText: 'Phi-3.5-vision' });
	await expect(phi).toContainText('Experiment');
	await expect(phi).toContainText('Licence: MIT');
	await expect(phi).toContainText('2,700 MB to fetch');
	await expect(phi).toContainText('Cannot run here: it needs a graphics card');
	await expect(phi.getByRole('link')).toHaveAttribute('href', /Phi-3\.5-vision-instruct$/);
	await expect(phi.getByRole('button')).toHaveCount(0);
});
