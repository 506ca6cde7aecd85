import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.mjs';
import { LETTER } from '../fixtures/setup.ts';
import { controlled, expect, readFixture, test } from './site.ts';

const FILM = { width: 1920, height: 1080 };
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
type Corner = { x: number; y: number };

/** A film that a camera would see: the letter on a dark table, looked at from the side. @returns the sheet's corners in it */
async function drawFilm(path: string): Promise<Corner[]> {
	const browser = await chromium.launch(launchOptions());
	const page = await browser.newPage({ viewport: FILM });
	const letter = readFixture('letter.png').toString('base64');
	await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-content:center;background:repeating-linear-gradient(3deg,#5b4a3a 0 150px,#43352a 150px 154px)">
		<div style="position:relative;transform:perspective(1800px) rotateX(24deg) rotateZ(4deg);box-shadow:14px 18px 30px #0009">
		<img src="data:image/png;base64,${letter}" style="display:block;height:900px">
		${['left:0;top:0', 'right:0;top:0', 'right:0;bottom:0', 'left:0;bottom:0'].map((place) => `<i style="position:absolute;${place}"></i>`).join('')}</div>`);
	await page.waitForFunction(() => document.images[0]?.complete);
	const corners = await page.evaluate(() =>
		[...document.querySelectorAll('i')].map((mark) => {
			const { x, y } = mark.getBoundingClientRect();
			return { x, y };
		})
	);
	const frame = await page.screenshot({ type: 'jpeg', quality: 95 });
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, frame);
	await browser.close();
	return corners;
}

const axe = async (page: Page) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
};

test('pages before the camera are found, squared, and read as one document', async ({ site }, info) => {
	test.slow();
	const film = info.outputPath('film.mjpeg');
	const corners = await drawFilm(film);
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [
			...options.args,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		await page.goto(site);
		await controlled(page);
		await page.getByRole('link', { name: 'Camera' }).click();
		const view = page.locator('svg polygon');
		await expect(view).toBeAttached({ timeout: 60_000 });
		await axe(page);
		for (const pages of ['One page is kept', '2 pages are kept']) {
			await page.getByRole('button', { name: 'Take the picture' }).click();
			await expect(page.getByRole('heading', { name: 'Is this the page?' })).toBeFocused({ timeout: 60_000 });
			const points = (await view.getAttribute('points'))
				?.split(' ')
				.map((point) => point.split(',').map(Number));
			const errors = corners.map(({ x, y }, at) =>
				Math.hypot((points?.[at]?.[0] ?? 0) - x, (points?.[at]?.[1] ?? 0) - y)
			);
			expect(Math.max(...errors)).toBeLessThan(4);
			await page.getByRole('button', { name: 'Use this page' }).click();
			await expect(page.getByRole('listitem').getByRole('img')).toHaveCount(pages.startsWith('One') ? 1 : 2, {
				timeout: 60_000
			});
		}
		// A corner is moved by keys alone, and put back.
		await page.getByRole('button', { name: 'Change the corners of page 2' }).click();
		await axe(page);
		const corner = page.getByRole('button', { name: /^Top left corner/ });
		const before = await corner.getAttribute('aria-label');
		await corner.press('ArrowRight');
		await expect(corner).not.toHaveAttribute('aria-label', before ?? '');
		await corner.press('ArrowLeft');
		await expect(corner).toHaveAttribute('aria-label', before ?? '');
		await page.getByRole('button', { name: 'Use this page' }).click();
		await page.getByRole('button', { name: 'Read 2 pages' }).click();
		await expect(text(page)).toContainText(LETTER.heading, { timeout: 90_000 });
		await expect(page.getByText('photographed pages').first()).toBeVisible();
	} finally {
		await browser.close();
	}
});

test('where there is no camera it is told, and a photo does as well', async ({ app, site }) => {
	test.slow();
	await app.goto(`${site}camera/`);
	await expect(app.getByRole('alert')).toContainText('No camera was found');
	await axe(app);
	await app
		.locator('input[capture]')
		.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') });
	await expect(app.getByText('This photo could not be opened')).toBeVisible();
	await app
		.locator('input[capture]')
		.setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: readFixture('letter.png') });
	await expect(app.getByRole('heading', { name: 'Is this the page?' })).toBeVisible();
	await app.getByRole('button', { name: 'All of the picture' }).click();
	await app.getByRole('button', { name: 'Use this page' }).click();
	await app.getByRole('button', { name: 'Read the page' }).click();
	await expect(text(app)).toContainText(LETTER.heading, { timeout: 60_000 });
});

test('a camera that is refused is told', async ({ site }) => {
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...options.args, '--use-fake-device-for-media-stream']
	});
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		const camera = { permission: { name: 'camera' }, origin: new URL(site).origin };
		await session.send('Browser.setPermission', { ...camera, setting: 'denied' });
		await page.goto(`${site}camera/`);
		await expect(page.getByRole('alert')).toContainText('was not allowed');
	} finally {
		await browser.close();
	}
});
