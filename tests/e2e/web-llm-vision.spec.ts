import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ended, expect, open, post, test } from './site.ts';

const SLOW = { timeout: 120_000 };

/** A folder with a model in MLC's form that sees, whose program is none. */
function brokenModel(): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'private-ocr-mlc-')), 'Broken vision');
	mkdirSync(folder);
	const settings = {
		model_type: 'phi3_v',
		quantization: 'q4f32_1',
		tokenizer_files: ['tokenizer.json'],
		model_config: { vision_config: {} }
	};
	const files = {
		'mlc-chat-config.json': JSON.stringify(settings),
		'tensor-cache.json': '{"metadata": {}, "records": []}',
		'tokenizer.json': '{}',
		'params_shard_0.bin': 'weights',
		'broken_cs4k-webgpu.wasm': 'no program'
	};
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return folder;
}

test('web-llm itself takes a model from our shelf alone, and where it fails the page is print', async () => {
	test.setTimeout(300_000);
	const { args, ...options } = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...args, '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan']
	});
	const server = await serve(0);
	const folder = brokenModel();
	try {
		const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
		const context = await browser.newContext();
		const hosts = new Set<string>();
		context.on('request', (request) => hosts.add(new URL(request.url()).host));
		const page = await context.newPage();
		await open(page, `${site}models/`);
		await page.getByLabel('Choose a folder').setInputFiles(folder);
		const row = page.getByRole('listitem').filter({ hasText: 'Broken vision' });
		await expect(row).toContainText('on this device', SLOW);
		await expect(row).toContainText('Experiment');
		const { headers, body: posted } = await post(page, 'letter.png', { tier: 'vlm', language: 'en' });
		expect(headers['x-engine']).toBe('folder-broken-vision');
		const job = await ended(page, posted.uuid);
		expect(job).toMatchObject({ status: 'done', tier: 'vlm' });
		expect(job.pages[0]?.source).toBe('ocr');
		expect(job.warnings.join()).toMatch(
			/The vision model failed \(.*(magic|wasm|WebAssembly).*It was read as print/i
		);
		expect([...hosts]).toEqual([new URL(site).host]);
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
		rmSync(join(folder, '..'), { recursive: true });
	}
});

test('the threads that run models may take pictures as addresses, reach no other host, and evaluate nothing', async ({
	app,
	site
}) => {
	const parts = (await (await fetch(`${site}parts.json`)).json()) as { url: string }[];
	const script = parts.find(({ url }) => /workers\/vision[\w.-]*\.js$/.test(url))?.url;
	const [response] = await Promise.all([
		app.waitForResponse((each) => each.url().endsWith(script ?? 'none')),
		app.evaluate((url) => void new Worker(url, { type: 'module' }), `${site}${script}`)
	]);
	const policy = response.headers()['content-security-policy'];
	expect(policy).toMatch(/connect-src 'self' data: /);
	expect(policy).not.toContain("'unsafe-eval'");
	expect(policy).not.toContain('huggingface');
});
