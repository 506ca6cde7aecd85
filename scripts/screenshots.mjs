/**
 * Takes pictures of the built site's views, light and dark, on a phone and on a desktop:
 * `node scripts/screenshots.mjs [folder]`; with `--readme` it draws docs/screenshot.png instead, with `--app` those that
 * the manifest names.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { serve } from './serve.mjs';

const THEMES = /** @type {const} */ (['light', 'dark']);
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
const README = { path: 'docs/screenshot.png', size: { width: 1440, height: 900 } };
/** Those of the same form have the same size: scaled, a phone's is 780 px wide. */
const APP = {
	folder: 'static/screenshots',
	wide: { size: { width: 1280, height: 800 }, scale: 1 },
	narrow: { size: { width: 390, height: 844 }, scale: 2 }
};
const PATIENCE_MS = 90_000;

const readme = process.argv.includes('--readme');
const app = process.argv.includes('--app');
const folder =
	process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'test-results/screenshots';

const server = await serve(0);
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const base = `http://localhost:${address.port}/`;
const browser = await chromium.launch(launchOptions());
try {
	if (readme) await drawReadme();
	else if (app) await drawApp();
	else for (const theme of THEMES) await drawTheme(theme);
} finally {
	await browser.close();
	server.close();
}

/** The sample letter in the reader, a line of it pointed at. */
async function drawReadme() {
	const page = await open('light', README.size);
	await readSample(page);
	await page.getByText('Thank you for your letter').hover();
	await page.waitForTimeout(400);
	await page.screenshot({ path: README.path });
	process.stdout.write(`${README.path}: ${Math.round(statSync(README.path).size / 1000)} kB\n`);
}

/** What an app's shop or a browser's dialog shows before it is installed. */
async function drawApp() {
	mkdirSync(APP.folder, { recursive: true });
	for (const form of /** @type {const} */ (['wide', 'narrow'])) {
		const { size, scale } = APP[form];
		const page = await open('light', size, scale);
		await page.screenshot({ path: join(APP.folder, `${form}-start.png`) });
		await readSample(page);
		await page.screenshot({ path: join(APP.folder, `${form}-reader.png`) });
		await page.context().close();
	}
}

/** @param {'light' | 'dark'} theme */
async function drawTheme(theme) {
	for (const [name, size] of Object.entries(SIZES)) await drawAll(`${name}-${theme}`, theme, size);
}

/** @param {string} name @param {'light' | 'dark'} theme @param {{ width: number, height: number }} size */
async function drawAll(name, theme, size) {
	mkdirSync(folder, { recursive: true });
	const page = await open(theme, size);
	const shoot = (/** @type {string} */ view) =>
		page.screenshot({ path: join(folder, `${view}-${name}.png`) });
	await shoot('start');
	await page.getByRole('button', { name: /as print/ }).click();
	await page.getByRole('textbox', { name: 'Pages' }).fill('1-3, 7');
	await shoot('pages');
	await page.getByRole('textbox', { name: 'Pages' }).clear();
	await page.getByRole('button', { name: /as print/ }).click();
	await page.setInputFiles('#files', {
		name: 'notes.exe',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from('MZ')
	});
	await page.getByText('notes.exe was not taken').waitFor();
	await shoot('refused');
	await readSample(page);
	await shoot('reader-text');
	if (size.width < 960) {
		await page.getByRole('button', { name: 'Page', exact: true }).click();
		await page.waitForTimeout(400);
		await shoot('reader-page');
	}
	await page.goto(`${base}read/?job=${'0'.repeat(32)}`);
	await page.getByText('There is no such document here').waitFor();
	await shoot('unknown');
	await page.goto(base);
	await page.getByRole('link', { name: 'letter.png' }).waitFor();
	await page.screenshot({ path: join(folder, `list-${name}.png`), fullPage: true });
	await page.goto(`${base}languages/`);
	await page.getByText('Comes with the app').waitFor();
	await shoot('languages');
	await page.goto(`${base}account/`);
	await page.getByLabel('Name').fill('Scanner');
	await page.getByRole('button', { name: 'Make it' }).click();
	await page.getByText('Copy it now').waitFor();
	await page.screenshot({ path: join(folder, `account-${name}.png`), fullPage: true });
	await drawRooms(page, name);
	await page.goto(`${base}tools/`);
	await shoot('tools');
	await page.goto(`${base}tools/extract-tables/`);
	await page.locator('#files').waitFor({ state: 'attached' });
	await shoot('tool');
	await page.goto(`${base}tools/math-to-latex/`);
	await shoot('tool-lack');
	await page.goto(`${base}developers/`);
	await page.getByRole('heading', { name: 'Errors' }).waitFor();
	await page.locator('#getJob').getByText('Try it').click();
	await page.locator('#getJob').scrollIntoViewIfNeeded();
	await shoot('developers');
	await page.context().close();
}

/** The ways in and the app's own pages. @param {import('playwright').Page} page @param {string} name */
async function drawRooms(page, name) {
	for (const room of [
		'bookmarklet',
		'camera',
		'screen',
		'clip',
		'share',
		'settings',
		'storage',
		'privacy',
		'gallery'
	]) {
		await page.goto(`${base}${room}/`);
		await page.locator('main').waitFor();
		await page.waitForTimeout(1000);
		await page.screenshot({ path: join(folder, `${room}-${name}.png`), fullPage: true });
	}
}

/** @param {'light' | 'dark'} theme @param {{ width: number, height: number }} size */
async function open(theme, size, deviceScaleFactor = 1) {
	const context = await browser.newContext({
		viewport: size,
		deviceScaleFactor,
		colorScheme: theme,
		locale: 'en',
		hasTouch: size.width < 960
	});
	const page = await context.newPage();
	await page.goto(base);
	await page.getByText('What you hand in is listed here').waitFor();
	return page;
}

/** @param {import('playwright').Page} page */
async function readSample(page) {
	await page.getByRole('button', { name: 'Read our sample letter' }).click();
	await page.getByText('Sure of').waitFor({ timeout: PATIENCE_MS });
	await page.mouse.move(0, 0);
	await page.waitForTimeout(400);
}
