import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { controlled, expect, open, test } from './site.ts';

const html = (page: Page) => page.locator('html');
const chosen = (page: Page) => page.locator('header select');

test('the app is in the language of the browser, with its digits; another is chosen without a reload, and stays', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ locale: 'ne-NP' });
	const page = await context.newPage();
	await open(page, site);
	await expect(html(page)).toHaveAttribute('lang', 'ne');
	await expect(page).toHaveTitle(/स्क्यान/);
	await expect(page.getByRole('button', { name: 'फाइल छान्नुहोस्' })).toBeVisible();
	await expect(chosen(page)).toHaveValue('ne');

	await page.evaluate(() => Object.assign(window, { stays: true }));
	await chosen(page).selectOption({ label: 'Nederlands' });
	await expect(page.getByRole('button', { name: 'Bestanden kiezen' })).toBeVisible();
	await expect(html(page)).toHaveAttribute('lang', 'nl');
	await page.locator('header a[href$="account/"]').click();
	await expect(page.getByRole('heading', { name: 'Tokens voor programma’s' })).toBeVisible();
	expect(await page.evaluate(() => 'stays' in window)).toBe(true);

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Tokens voor programma’s' })).toBeVisible();
	await context.close();
});

test('the page about the API is in the language of its reader, the API itself in English', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ locale: 'ja-JP' });
	const page = await context.newPage();
	await open(page, `${site}developers/`);
	await expect(page.getByRole('heading', { name: 'ファイルを読み取る' })).toBeVisible();
	await expect(page.locator('#submit')).toContainText('省略すると `cpu` です'.replaceAll('`', ''));
	const summary = await page.evaluate(async () => {
		const api = (await (await fetch('/api/v1/')).json()) as {
			paths: Record<string, { post: { summary: string } }>;
		};
		return api.paths['/ocr/']?.post.summary;
	});
	expect(summary).toBe('Read a file');
	await context.close();
});

test('a language that was chosen is there without a network', async ({ browser }) => {
	const server = await serve(0);
	const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
	const context = await browser.newContext({ locale: 'km-KH' });
	const page = await context.newPage();
	await open(page, site);
	await expect(html(page)).toHaveAttribute('lang', 'km');
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const parts = (await (await fetch('parts.json')).json()) as { url: string }[];
					const kept = new Set((await (await caches.open('parts')).keys()).map(({ url }) => url));
					const wanted = parts.filter(({ url }) => /^_app\/immutable\/(chunks|nodes)\//.test(url));
					return wanted.filter(({ url }) => !kept.has(new URL(url, location.href).href)).length;
				}),
			{ timeout: 60_000 }
		)
		.toBe(0);
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await context.setOffline(true);
	await page.goto(site);
	await controlled(page);
	await expect(page.getByRole('button', { name: 'ជ្រើសឯកសារ' })).toBeVisible();
	await chosen(page).selectOption('vi');
	await expect(page.getByRole('button', { name: 'Chọn tệp' })).toBeVisible();
	await context.close();
});

test('longer words from right to left push nothing out of the window', async ({ app, site }) => {
	await app.setViewportSize({ width: 390, height: 800 });
	for (const path of ['', 'account/', 'languages/', 'tools/', 'tools/pdf-to-word/', 'developers/']) {
		await app.goto(`${site}${path}?locale=qps-plocm`);
		await expect(html(app)).toHaveAttribute('dir', 'rtl');
		await expect(app.locator('h1')).toContainText('[');
		const wide = await app.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, path).toBeLessThanOrEqual(390);
	}
});
