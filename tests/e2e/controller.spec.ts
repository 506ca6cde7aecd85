import { call, controlled, expect, open, post, test } from './site.ts';

test('a first visit is answered as soon as the service worker is ready', async ({ page, site }) => {
	await page.goto(site);
	const status = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
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

test('an update replaces the shell and keeps every other cache', async ({ app }) => {
	await app.evaluate(async () => {
		await (await caches.open('languages')).put('/kept', new Response('a language pack'));
		await (await caches.open('workbox-precache-v1-old')).put('/old', new Response('old'));
	});
	await app.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	const names = await app.evaluate(() => caches.keys());
	expect(names).toContain('languages');
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
