import { mkdtempSync, rmSync, symlinkSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { FIXTURES, LETTER, pageHeading } from '../fixtures/setup.ts';
import { read } from './reading.ts';
import { controlled, expect, give, open, post, test } from './site.ts';

const paths = (...names: string[]) => names.map((name) => `${FIXTURES}/${name}`);
const chooser = (page: Page) => page.locator('input[type=file]');
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });

test('a first-time visitor reads the sample letter by one click', async ({ page, site }) => {
	await page.goto(site);
	await page.getByRole('button', { name: 'Read our sample letter' }).click();
	await expect(text(page)).toContainText('The kitchen window will be replaced');
	await expect(page.getByRole('img', { name: 'Picture of page 1' })).toBeVisible();
});

test('a picked file opens beside its text, is copied and downloaded', async ({ app, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await chooser(app).setInputFiles(paths('letter.jpg'));
	await expect(app).toHaveURL(/read\/\?job=[0-9a-f]{32}/);
	for (const line of [LETTER.heading, ...LETTER.lines]) await expect(text(app)).toContainText(line);
	await app.getByRole('button', { name: 'Copy', exact: true }).click();
	expect(await app.evaluate(() => navigator.clipboard.readText())).toContain(LETTER.heading);
	await app.getByRole('button', { name: 'Download' }).click();
	const [download] = await Promise.all([
		app.waitForEvent('download'),
		app
			.getByRole('button', { name: /^JSON/ })
			.or(app.getByRole('menuitem', { name: /^JSON/ }))
			.click()
	]);
	expect(download.suggestedFilename()).toBe('letter.json');
});

test('several dropped files become several documents; one bad file stops none, and is told honestly', async ({
	app
}) => {
	await give(app, 'drop', ['letter.png', 'truncated.png', 'letter.gif', 'locked.pdf']);
	const rows = app.getByRole('region', { name: 'On this device' }).getByRole('listitem');
	await expect(rows.filter({ hasText: '1 page' })).toHaveCount(2);
	await expect(app.getByRole('alert').filter({ hasText: 'truncated.png was not taken' })).toContainText(
		'damaged or incomplete'
	);
	await expect(app.getByRole('alert').filter({ hasText: 'locked.pdf was not taken' })).toContainText(
		'locked'
	);
	await expect(rows).toHaveCount(2);
});

test('a pasted picture is read', async ({ app }) => {
	await give(app, 'paste', ['letter.png']);
	await expect(text(app)).toContainText(LETTER.heading);
});

test('a long document shows its pages as they are read; cancelling keeps them', async ({ app }) => {
	await chooser(app).setInputFiles(paths('twelve-pages.pdf'));
	await expect(text(app)).toContainText(pageHeading(0));
	await expect(app).toHaveTitle(/^\d+\/12 · twelve-pages\.pdf/);
	await expect(app.getByRole('contentinfo').or(app.locator('body'))).toContainText(/Reading page \d+ of 12/);
	await app.getByRole('button', { name: /^Cancel/ }).click();
	await expect(app.getByText('Cancelled. The pages that were finished are kept.')).toBeVisible();
	await expect(
		app.getByRole('status').filter({ hasText: 'Reading twelve-pages.pdf was cancelled' })
	).toBeAttached();
	await expect(text(app)).toContainText(pageHeading(0));
	await app.getByRole('link', { name: 'All documents' }).click();
	await expect(app.getByText(/Cancelled after \d+ pages?/)).toBeVisible();
});

test('everything is reached by the keyboard', async ({ app }) => {
	await post(app, 'letter.png');
	// The list is drawn by the page's own script: from here on it answers.
	await expect(app.getByRole('link', { name: 'letter.png' })).toBeVisible();
	await app.keyboard.press('Tab');
	await expect(app.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	const picker = app.waitForEvent('filechooser');
	await app.getByRole('button', { name: 'Choose files' }).focus();
	await app.keyboard.press('Enter');
	expect((await picker).isMultiple()).toBe(true);
	await app.getByRole('link', { name: 'letter.png' }).focus();
	await app.keyboard.press('Enter');
	await expect(text(app)).toContainText(LETTER.heading);
	await app.getByRole('tab', { name: 'Text' }).focus();
	await app.keyboard.press('ArrowRight');
	await expect(app.getByRole('tab', { name: 'Translation' })).toBeFocused();
});

test('a document is deleted only after a second word', async ({ app }) => {
	await post(app, 'letter.png');
	await app.getByRole('button', { name: 'Delete: letter.png' }).click();
	await app.getByRole('button', { name: 'Delete for good: letter.png' }).click();
	await expect(app.getByText('What you hand in is listed here.')).toBeVisible();
});

test('a document that is not there says so, with a way back', async ({ app, site }) => {
	await app.goto(`${site}read/?job=${'0'.repeat(32)}`);
	await expect(app.getByText('There is no such document here')).toBeVisible();
	await app
		.getByRole('link', { name: /All documents|Hand in another/ })
		.first()
		.click();
	await expect(app).toHaveURL(site);
});

test('a page that may have no service worker says so', async ({ browser, site }) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(site);
	await expect(page.getByRole('alert').filter({ hasText: 'cannot read anything yet' })).toBeVisible({
		timeout: 20_000
	});
	await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ app, site }) => {
			await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await app.setViewportSize({ width, height: 900 });
			const { uuid } = await read(app, 'five-pages.pdf');
			await give(app, 'drop', ['broken.pdf']);
			await expect(app.getByText('broken.pdf was not taken')).toBeVisible();
			for (const address of [null, `${site}read/?job=${uuid}`, `${site}read/?job=${'0'.repeat(32)}`]) {
				if (address) {
					await app.goto(address);
					await expect(
						app.getByText(address.includes(uuid) ? pageHeading(0) : 'no such document').first()
					).toBeAttached();
				}
				const { violations } = await new AxeBuilder({ page: app }).analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
				).toEqual([]);
			}
		});
	}
}

test('it works below a path of a host', async ({ context }) => {
	const folder = mkdtempSync(join(tmpdir(), 'private-ocr-path-'));
	mkdirSync(join(folder, 'tools'));
	symlinkSync(resolve('build'), join(folder, 'tools', 'ocr'));
	const server = await serve(0, folder);
	const site = `http://localhost:${(server.address() as AddressInfo).port}/tools/ocr/`;
	const page = await context.newPage();
	await open(page, site);
	await chooser(page).setInputFiles(paths('letter.pdf'));
	await expect(text(page)).toContainText(LETTER.heading);
	await page.reload();
	await controlled(page);
	await expect(text(page)).toContainText(LETTER.heading);
	const list = await page.evaluate(async () => (await fetch('/tools/ocr/api/v1/ocr/')).status);
	expect(list).toBe(200);
	server.closeAllConnections();
	server.close();
	rmSync(folder, { recursive: true });
});
