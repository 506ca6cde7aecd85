import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { LATE_PAGES } from './pages.ts';
import { expect, open, post, test } from './site.ts';

/** Each width once and each theme once: colours do not depend on the width. */
const LOOKS = [
	{ width: 390, colorScheme: 'dark' },
	{ width: 1440, colorScheme: 'light' }
] as const;
const PAGES = [{ path: '', heading: /./ }, ...LATE_PAGES];
/** As a person sees it who has zoomed a window of 1280 px to 200 %. */
const ZOOMED = { width: 640, height: 400 };

/** They list what was read. */
const WITH_DOCUMENTS = new Set(['', 'account/', 'history/', 'storage/']);

/** What some pages show last, when their questions are answered. */
const LAST = new Map([
	['account/', 'form'],
	['languages/', 'main li'],
	['models/', 'main li'],
	['tools/', 'main li'],
	['settings/', ':nth-match(main select, 2)']
]);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function settled(page: Page): Promise<void> {
	// Whatever is asked of the service worker when a page opens.
	await expect(page.getByText(/^(Measuring|Looking )/)).toHaveCount(0);
}

async function axeFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const { path, heading: name } of PAGES) {
	test(`axe finds nothing on /${path}, and nothing is wider than the window`, async ({ app, site }) => {
		await app.emulateMedia({ reducedMotion: 'reduce' });
		if (WITH_DOCUMENTS.has(path)) await post(app, 'letter.png');
		await app.goto(site + path);
		await heading(app, name).waitFor();
		await settled(app);
		for (const { width, colorScheme } of LOOKS) {
			await app.setViewportSize({ width, height: 900 });
			await app.emulateMedia({ colorScheme });
			expect(await axeFindings(app), `${colorScheme} ${width}`).toEqual([]);
		}
		await app.setViewportSize(ZOOMED);
		const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

/**
 * What takes part in a page and is smaller than a finger's tip wants it (WCAG 2.2, 2.5.8), lines of text excepted. A
 * field's label stands for it where the field itself is hidden.
 */
function smallTargets(): string[] {
	const LEAST = 24;
	return [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, [role=tab]')]
		.filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
		.filter((target) => !target.closest('p, pre, .skip'))
		.flatMap((target) => {
			const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
			// A link whose last part lies over its whole row.
			const isRow = getComputedStyle(target, '::after').position === 'absolute';
			const row = isRow && target.offsetParent ? [target.offsetParent] : [];
			const boxes = [target, ...labels, ...row].map((each) => each.getBoundingClientRect());
			if (boxes.some(({ width, height }) => width >= LEAST && height >= LEAST)) return [];
			return [
				`${target.outerHTML.slice(0, 80)} ${boxes.map((box) => `${box.width}×${box.height}`).join(', ')}`
			];
		});
}

test('everything that can be pressed is large enough, gets the focus in the order of the page, and shows it', async ({
	app,
	site
}) => {
	for (const { path, heading: name } of PAGES) {
		await app.goto(site + path);
		await heading(app, name).waitFor();
		await settled(app);
		await app
			.locator(LAST.get(path) ?? 'main')
			.first()
			.waitFor();
		expect(await app.evaluate(smallTargets), path).toEqual([]);
		const seen: number[] = [];
		for (let presses = 0; presses < 12; presses++) {
			await app.keyboard.press('Tab');
			const focus = await app.evaluate(() => {
				const { activeElement } = document;
				if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
				const isHidden = activeElement.clientHeight <= 1;
				const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
				const { outlineStyle } = getComputedStyle((isHidden && labels.at(-1)) || activeElement);
				const place = [...document.querySelectorAll('*')].indexOf(activeElement);
				return { place, outlineStyle, what: activeElement.outerHTML.slice(0, 80) };
			});
			if (!focus) break;
			expect(focus.outlineStyle, `${path} ${focus.what}`).not.toBe('none');
			seen.push(focus.place);
		}
		expect(seen, path).toEqual(seen.toSorted((a, b) => a - b));
		expect(seen.length, path).toBeGreaterThan(2);
	}
});

test('below a path of a host every page opens, and the API answers', async ({ context }) => {
	const folder = mkdtempSync(join(tmpdir(), 'private-ocr-path-'));
	mkdirSync(join(folder, 'tools'));
	symlinkSync(resolve('build'), join(folder, 'tools', 'ocr'));
	const server = await serve(0, folder);
	const site = `http://localhost:${(server.address() as AddressInfo).port}/tools/ocr/`;
	const page = await context.newPage();
	await open(page, site);
	for (const { path, heading: name } of LATE_PAGES) {
		await page.goto(site + path);
		await heading(page, name).waitFor();
		await settled(page);
	}
	// By the links of the pages themselves, too.
	await page.goto(`${site}settings/`);
	await page.getByRole('link', { name: 'What the app has fetched' }).click();
	await expect(page).toHaveURL(`${site}privacy/`);
	await page.getByRole('link', { name: 'Private OCR, start page' }).click();
	await expect(page).toHaveURL(site);
	server.closeAllConnections();
	server.close();
	rmSync(folder, { recursive: true });
});

test('without a network each page opens once it works offline; before, it says what that takes', async ({
	context
}) => {
	const server = await serve(0);
	const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
	const page = await context.newPage();
	await open(page, site);
	await context.setOffline(true);
	server.closeAllConnections();
	await page.goto(`${site}settings/`);
	await expect(page.getByRole('heading', { name: 'This page is not on this device yet' })).toBeVisible();
	await context.setOffline(false);
	await page.goto(site);
	await expect(page.getByText('Works offline').first()).toBeVisible({ timeout: 90_000 });
	await context.setOffline(true);
	for (const { path, heading: name } of LATE_PAGES) {
		await page.goto(site + path);
		await expect(heading(page, name)).toBeVisible();
	}
	server.closeAllConnections();
	server.close();
});
