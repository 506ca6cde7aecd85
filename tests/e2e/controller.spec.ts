import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { call, controlled, expect, open, post, test } from './site.ts';

test('a first visit is answered as soon as the service worker is ready', async ({ page, site }) => {
	await page.goto(site);
	const status = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
		return (await fetch('/api/v1/ocr/')).status;
	});
	expect(status).toBe(200);
});

test('a page that was reloaded past its service worker recovers by itself', async ({ app, context }) => {
	const cdp = await context.newCDPSession(app);
	const loaded = app.waitForEvent('load');
	await cdp.send('Page.reload', { ignoreCache: true });
	await loaded;
	await controlled(app);
	const { status, body } = await call(app, `/api/v1/ocr/${'0'.repeat(32)}/`);
	expect({ status, code: body.code }).toEqual({ status: 404, code: 'not_found' });
	expect((await post(app, 'letter.png')).body.status).toBe('done');
});

test('an update replaces the shell and keeps every other cache', async ({ context }) => {
	const folder = mkdtempSync(join(tmpdir(), 'private-ocr-site-'));
	cpSync('build', folder, { recursive: true });
	const host = await serve(0, folder);
	const { port } = host.address() as AddressInfo;
	const site = `http://localhost:${port}/`;
	const page = await context.newPage();
	await open(page, site);
	await page.evaluate(async () => {
		await (await caches.open('languages')).put('languages/kept', new Response('a language pack'));
		await (await caches.open('parts')).put('tesseract/0.1/gone.js', new Response('of an old version'));
	});

	// A new version: another start page, and so another revision of it in the shell.
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	writeFileSync(
		join(folder, 'index.html'),
		html.replace('<head>', '<head><meta name="version" content="new">')
	);
	const worker = join(folder, 'service-worker.js');
	writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(url:.index\.html.,revision:.)\w*/, '$1new'));
	host.closeAllConnections();
	await new Promise((resolve) => host.close(resolve));
	const updated = await serve(port, folder);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	const state = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
	await expect.poll(state).toBe('installed'); // it waits as long as a page of the old version is open
	await page.close();

	const next = await context.newPage();
	await next.goto(`${site}icon.svg`); // a page of the site that does not run the old version
	await expect
		.poll(async () => {
			await next.goto(site);
			return next.locator('meta[name=version]').count();
		})
		.toBe(1);
	const kept = await next.evaluate(async () => ({
		pack: await (await caches.match('languages/kept'))?.text(),
		old: (await caches.match('tesseract/0.1/gone.js')) !== undefined
	}));
	expect(kept).toEqual({ pack: 'a language pack', old: false });
	updated.closeAllConnections();
	updated.close();
	rmSync(folder, { recursive: true });
});

test('security headers come with pages and workers, from the service worker', async ({ app, site }) => {
	const page = await app.goto(site);
	expect(page?.fromServiceWorker()).toBe(true);
	expect(page?.headers()).toMatchObject({
		'content-security-policy': "frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer'
	});
	const refused = await app.evaluate(
		() =>
			new Promise<string>((resolve) => {
				document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
				const script = document.createElement('script');
				script.textContent = 'window.injected = true';
				document.head.append(script);
			})
	);
	expect(refused).toContain('script-src');
});

test('several tabs of one site share one list', async ({ app, context, site }) => {
	const { body } = await post(app, 'letter.png');
	const other = await context.newPage();
	await open(other, site);
	expect((await call(other, `/api/v1/ocr/${body.uuid}/`)).body.text).toBe(body.text);
});
