import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { PackHost, siteWithSource } from '../fixtures/pack-host.ts';
import { FIXTURES, LETTER } from '../fixtures/setup.ts';
import { call, ended, expect, open, post, storedRows, test } from './site.ts';

const PACK = readFileSync('data/tessdata_fast-4.1.0/eng.traineddata.gz');
// Icons, notices and a screen that stays on are a whole browser's.
test.use({ launchOptions: launchOptions() });

const section = (page: Page, name: string) => page.getByRole('region', { name });

test('Chromium would install it: icons of each purpose, screenshots of each form, shortcuts that lead somewhere', async ({
	app,
	context,
	site
}) => {
	const cdp = await context.newCDPSession(app);
	const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
	// A context of a test is an incognito window.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	const { errors, data = '', url } = await cdp.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data) as {
		icons: { src: string; sizes: string; purpose?: string }[];
		screenshots: { src: string; sizes: string; form_factor: string }[];
		shortcuts: { url: string }[];
	};
	expect(manifest.icons.map(({ purpose = 'any' }) => purpose)).toEqual(
		expect.arrayContaining(['any', 'maskable', 'monochrome'])
	);
	expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(
		new Set(['wide', 'narrow'])
	);
	for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
		const size = await app.evaluate(async (address) => {
			const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
			return `${width}x${height}`;
		}, new URL(src, url).href);
		expect(size, src).toBe(sizes);
	}
	for (const shortcut of manifest.shortcuts)
		expect((await app.request.get(new URL(shortcut.url, site).href)).status()).toBe(200);
});

test('what is chosen in the settings holds after a reload, before anything is drawn', async ({
	app,
	site
}) => {
	await app.goto(`${site}settings/`);
	const background = () => app.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	// What is pressed before the page listens is not heard.
	await expect(async () => {
		await app.getByRole('radio', { name: 'Dark' }).click({ force: true });
		expect(await background()).toBe('rgb(19, 23, 20)');
	}).toPass();
	await app.getByRole('radio', { name: 'Very large' }).check({ force: true });
	await app.getByRole('radio', { name: 'Without serifs' }).check({ force: true });
	await app.getByRole('switch', { name: 'Single keys' }).uncheck();
	// Without scripts of the app: what stands in the page itself already knows.
	await app.route(/\.js$/, (route) => route.abort());
	await app.goto(`${site}account/`, { waitUntil: 'commit' });
	await expect.poll(background).toBe('rgb(19, 23, 20)');
	await app.unroute(/\.js$/);
	await app.goto(`${site}settings/`);
	await expect(app.getByRole('radio', { name: 'Very large' })).toBeChecked();
	await expect(app.getByRole('switch', { name: 'Single keys' })).not.toBeChecked();
	const { body } = await post(app, 'letter.png');
	await app.goto(`${site}read/?job=${body.uuid}`);
	const line = app.getByRole('region', { name: 'Text', exact: true }).getByText(LETTER.lines[0] ?? '');
	await expect(line).toHaveCSS('font-size', '23px');
	await expect(line).toHaveCSS('font-family', /sans-serif$/);
});

test('what takes room is told by kind, and each kind is freed by itself', async ({ app, site }) => {
	const { body } = await post(app, 'letter.jpg');
	const download = `/api/v1/ocr/${body.uuid}/download/?format=docx`;
	expect((await call(app, download)).status).toBe(200);
	await app.goto(`${site}storage/`);
	const row = (name: string) => app.getByRole('listitem').filter({ has: app.getByRole('heading', { name }) });
	for (const name of ['Documents’ text', 'Uploads and pictures', 'Made files', 'The app itself'])
		await expect(row(name).getByText(/^[1-9][\d.,]* ?(byte|kB|MB)$/)).toBeVisible();
	await expect(row('Models')).toContainText('0 byte');

	await row('Uploads and pictures').getByRole('button', { name: 'Delete uploads and pictures' }).click();
	await row('Uploads and pictures').getByRole('button', { name: 'Delete them, keep the text' }).click();
	await expect(row('Uploads and pictures')).toContainText('0 byte');
	expect(await storedRows(app)).toMatchObject({ jobs: 1, pages: 1, files: 0, images: 0, exports: 0 });
	expect((await call(app, `/api/v1/ocr/${body.uuid}/`)).body).toMatchObject({
		files_deleted: true,
		text: body.text
	});
	await row('Documents’ text').getByRole('button', { name: 'Delete all documents' }).click();
	await row('Documents’ text').getByRole('button', { name: 'Delete all of them for good' }).click();
	await expect(app.getByRole('status').filter({ hasText: 'All documents are deleted' })).toBeAttached();
	expect(await storedRows(app)).toMatchObject({ jobs: 0, pages: 0 });
});

test('privacy shows that nothing left the device, and names each other host that was asked', async ({
	page
}) => {
	const host = new PackHost(() => PACK);
	const address = await host.open();
	const folder = siteWithSource(address);
	const server = await serve(0, folder);
	const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
	await open(page, site);
	await post(page, 'letter.png');
	await page.goto(`${site}privacy/`);
	await expect(page.getByText('Nothing has left this device.')).toBeVisible();
	await expect(page.getByText(/the app’s own: \d+ files/)).toBeVisible();
	await expect(section(page, 'What holds it to that')).toContainText(`connect-src 'self' ${address}`);

	expect((await post(page, 'letter.png', { language: 'fra' })).status).toBe(200);
	const other = page.getByRole('group', { name: new URL(address).host });
	await page.reload();
	await expect(page.getByText('1 other host was asked for files.')).toBeVisible();
	await expect(other).toContainText('/fra.traineddata.gz');
	expect(host.requests.map(({ path }) => path)).toContain('/fra.traineddata.gz');
	server.closeAllConnections();
	server.close();
	host.close();
	rmSync(folder, { recursive: true });
});

/** Says that the page is not seen, or is: a browser without a window shows all of its pages. */
async function turn(page: Page, visibilityState: 'hidden' | 'visible'): Promise<void> {
	await page.evaluate((state) => {
		Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
		document.dispatchEvent(new Event('visibilitychange'));
	}, visibilityState);
}

test('while it works the screen stays on and the icon counts; its end is told who allowed it and looks elsewhere', async ({
	page,
	site,
	context
}) => {
	await context.grantPermissions(['notifications']);
	// Only to see what is asked of the browser: the calls go on to it.
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		const { wakeLock } = navigator;
		const request = wakeLock.request.bind(wakeLock);
		wakeLock.request = async (type) => {
			asked.push('awake');
			return request(type);
		};
		const badge = navigator.setAppBadge.bind(navigator);
		navigator.setAppBadge = (count) => {
			asked.push(`badge ${count}`);
			return badge(count);
		};
	});
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	const notices = () =>
		page.evaluate(async () =>
			(await (await navigator.serviceWorker.ready).getNotifications()).map(({ title }) => title)
		);
	await open(page, site);
	await page.locator('input[type=file]').first().setInputFiles(`${FIXTURES}/twelve-pages.pdf`);
	const ask = section(page, 'This takes a while');
	await ask.getByRole('button', { name: 'Tell me when it is done' }).click();
	await expect(ask).toBeHidden();
	await expect.poll(asked).toEqual(expect.arrayContaining(['awake', 'badge 1']));
	await turn(page, 'hidden');
	await turn(page, 'visible');
	expect((await asked()).filter((what) => what === 'awake').length).toBeGreaterThan(1);
	await turn(page, 'hidden');
	await expect.poll(notices, { timeout: 90_000 }).toEqual(['twelve-pages.pdf has been read']);
	expect((await asked()).at(-1)).toBe('badge 1');
	const { jobs } = (await call<{ jobs: { uuid: string }[] }>(page, '/api/v1/ocr/')).body;
	expect((await ended(page, jobs[0]?.uuid ?? '')).pages_done).toBe(12);
});

test('the tab tells how far the reading is on any page', async ({ app, site }) => {
	await app.goto(`${site}settings/`);
	await expect(app).toHaveTitle('Settings · Private OCR');
	await post(app, 'twelve-pages.pdf');
	await expect(app).toHaveTitle(/^\d+\/12 · twelve-pages\.pdf/);
	await expect(app).toHaveTitle('Settings · Private OCR', { timeout: 60_000 });
});
