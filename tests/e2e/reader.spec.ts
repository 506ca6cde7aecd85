import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { TEXT_PAGES } from '../fixtures/pdf-fixtures.ts';
import { LETTER } from '../fixtures/setup.ts';
import { expect, post, test } from './site.ts';

const [FIRST] = TEXT_PAGES.map(({ heading }) => heading);

const pane = (page: Page) => page.getByRole('region', { name: 'Page', exact: true });
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
/** A line on the picture: there for eyes and mouse alone. */
const printed = (page: Page, line: string) => pane(page).locator('[data-line]').filter({ hasText: line });
/** Text on the picture is placed when the picture is there. */
const DRAWN = { timeout: 60_000 };

async function openJob(app: Page, site: string, file: string, more = ''): Promise<string> {
	const { body } = await post(app, file);
	await app.goto(`${site}read/?job=${body.uuid}${more}`);
	await expect(pane(app).locator('[data-line]').first()).toBeAttached(DRAWN);
	return body.uuid;
}

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not on the screen.');
	return box;
}

/** How large the page is shown. */
const size = async (page: Page) => (await boxOf(pane(page).getByRole('img'))).width;

test('words on the picture are selected with the mouse and copied in reading order', async ({
	app,
	site,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openJob(app, site, 'letter.png');
	const first = await boxOf(printed(app, 'Green Street Bakery'));
	const last = await boxOf(printed(app, 'Please pay within'));
	await app.mouse.move(first.x + 2, first.y + first.height / 2);
	await app.mouse.down();
	await app.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 12 });
	await app.mouse.move(last.x + last.width - 1, last.y + last.height / 2, { steps: 4 });
	await app.mouse.up();
	await app.keyboard.press('ControlOrMeta+c');
	const copied = await app.evaluate(() => navigator.clipboard.readText());
	expect(copied.replace(/\n+/g, '\n')).toBe(LETTER.lines.join('\n'));
	await expect(pane(app).locator('[aria-hidden=true] [data-line]').first()).toBeAttached();
});

test('a line that is pointed at shows in both; a click finds it in the other', async ({ app, site }) => {
	await openJob(app, site, 'letter.png');
	const line = text(app).locator('[data-line]').filter({ hasText: 'Forty loaves' });
	await line.hover();
	const marker = pane(app).locator('rect.pointed');
	const [marked, print] = [await boxOf(marker), await boxOf(printed(app, 'Forty loaves'))];
	expect(Math.abs(marked.y - print.y)).toBeLessThan(6);
	await printed(app, 'Please pay').click();
	await expect(text(app).locator('.pointed')).toHaveText(/Please pay/);
	await app.getByRole('button', { name: 'Larger' }).click({ clickCount: 5, delay: 20 });
	await line.click();
	await expect(printed(app, 'Forty loaves')).toBeInViewport();
});

test('the page is zoomed by keys and wheel around a point, and turned by keys', async ({ app, site }) => {
	await openJob(app, site, 'text-layer.pdf');
	await pane(app).focus();
	const fitted = await size(app);
	await app.keyboard.press('+');
	expect(await size(app)).toBeGreaterThan(fitted * 1.2);
	await app.keyboard.press('0');
	const box = await boxOf(pane(app));
	expect((await boxOf(pane(app).getByRole('img'))).height).toBeLessThanOrEqual(box.height);
	await app.keyboard.press('2');
	expect(await size(app)).toBeCloseTo(fitted, 0);

	const heading = printed(app, FIRST ?? '');
	const before = await boxOf(heading);
	const at = { x: before.x + 20, y: before.y + before.height / 2 };
	await app.mouse.move(at.x, at.y);
	await app.keyboard.down('Control');
	await app.mouse.wheel(0, -240);
	await app.keyboard.up('Control');
	await expect.poll(() => size(app)).toBeGreaterThan(fitted * 2);
	const after = await boxOf(heading);
	expect(after.x).toBeLessThan(at.x);
	expect(after.y).toBeLessThan(at.y);
	expect(after.y + after.height).toBeGreaterThan(at.y);

	await app.keyboard.press('End');
	await expect(pane(app).getByRole('img', { name: 'Picture of page 3' })).toBeVisible();
	await app.keyboard.press('PageUp');
	await expect(app).toHaveURL(/page=2/);
	await app.getByRole('textbox', { name: 'Page', exact: true }).fill('1');
	await app.keyboard.press('Enter');
	await expect(pane(app).getByRole('img', { name: 'Picture of page 1' })).toBeVisible();
});

test('what is sought is counted over all pages and marked in the text and on the picture', async ({
	app,
	site
}) => {
	await openJob(app, site, 'text-layer.pdf', '&page=2');
	await expect(app.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('2');
	await app.keyboard.press('ControlOrMeta+f');
	const field = app.getByRole('searchbox', { name: 'Find in the document' });
	await expect(field).toBeFocused();
	await field.fill('THE mêeting');
	const count = app.getByRole('search').getByText(/^\d of 2$/);
	await expect(count).toHaveText('2 of 2');
	await expect(pane(app).getByRole('img', { name: 'Picture of page 3' })).toBeVisible(DRAWN);
	const hit = await boxOf(pane(app).locator('rect.current'));
	const line = await boxOf(printed(app, 'The meeting closed'));
	expect(Math.abs(hit.x - line.x)).toBeLessThan(6);
	expect(hit.width).toBeLessThan(line.width / 2);
	expect(await app.evaluate(() => Array.from(CSS.highlights.get('found-now') ?? [], String))).toEqual([
		'The meeting'
	]);
	await field.press('Enter');
	await expect(count).toHaveText('1 of 2');
	await expect(app).toHaveURL(/page=1/);
	await app.keyboard.press('F3');
	await expect(count).toHaveText('2 of 2');
	await field.press('Escape');
	await expect(pane(app).locator('rect')).toHaveCount(0);
});

test('an address with a page and a search opens at its hit', async ({ app, site }) => {
	await openJob(app, site, 'text-layer.pdf', '&find=rowing%20boat');
	await expect(pane(app).getByRole('img', { name: 'Picture of page 3' })).toBeVisible(DRAWN);
	await expect(app.getByRole('search').getByText('1 of 1')).toBeVisible();
});

test('all commands are under one key, and single keys can be turned off', async ({ app, site }) => {
	await openJob(app, site, 'text-layer.pdf');
	await app.keyboard.press('ControlOrMeta+k');
	await app.getByRole('combobox', { name: 'What do you want to do?' }).fill('last pa');
	await app.keyboard.press('Enter');
	await expect(pane(app).getByRole('img', { name: 'Picture of page 3' })).toBeVisible();
	await app.keyboard.press('?');
	const keys = app.getByRole('dialog', { name: 'Keys' });
	await expect(keys).toContainText('Find in the document');
	await keys.getByRole('checkbox', { name: /Single keys/ }).uncheck();
	await app.keyboard.press('Escape');
	await expect(keys).toBeHidden();
	const before = await size(app);
	await pane(app).focus();
	await app.keyboard.press('+');
	await app.keyboard.press('?');
	expect(await size(app)).toBe(before);
	await expect(keys).toBeHidden();
	await app.keyboard.press('ControlOrMeta+f');
	await expect(app.getByRole('searchbox')).toBeFocused();
});

test('one dialog that follows another at once stays', async ({ app, site }) => {
	await openJob(app, site, 'text-layer.pdf');
	await app.keyboard.press('ControlOrMeta+k');
	await expect(app.getByRole('option').first()).toBeVisible();
	// The browser tells that a dialog is closed in a task of its own, which keys can come before.
	await app.evaluate(() => {
		document.querySelector('dialog')?.close();
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
	});
	await expect(app.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await app.keyboard.press('Escape');
	await expect(app.getByRole('dialog')).toHaveCount(0);
	await app.keyboard.press('?');
	await expect(app.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('the reader has one description, as every page that can be found', async ({ app, site }) => {
	await openJob(app, site, 'text-layer.pdf');
	const description = app.locator('meta[name=description]');
	await expect(description).toHaveCount(1);
	await expect(description).toHaveAttribute('content', /\w/);
});

test('on a narrow screen the picture is fetched when it is looked at', async ({ app, site }) => {
	const { body } = await post(app, 'text-layer.pdf');
	await app.setViewportSize({ width: 390, height: 844 });
	const pictures: string[] = [];
	app.on('request', (request) => {
		if (request.url().includes('/image/')) pictures.push(request.url());
	});
	await app.goto(`${site}read/?job=${body.uuid}`);
	await expect(text(app).getByText(FIRST ?? '')).toBeVisible();
	expect(pictures.filter((address) => address.includes('/pages/0/'))).toEqual([]);
	await app.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Page', exact: true }).click();
	await expect(pane(app).getByRole('img')).toBeVisible(DRAWN);
	await expect(pane(app).locator('[data-line]').first()).toBeAttached(DRAWN);
});

test('a divider is moved by keys, and stays where it was after a reload', async ({ app, site }) => {
	await openJob(app, site, 'text-layer.pdf');
	const divider = app.getByRole('separator', { name: 'Width of the page' });
	const before = (await boxOf(pane(app))).width;
	await divider.focus();
	for (let press = 0; press < 5; press++) await app.keyboard.press('ArrowLeft');
	const narrow = (await boxOf(pane(app))).width;
	expect(narrow).toBeLessThan(before - 50);
	await app.reload();
	await expect(pane(app).getByRole('img')).toBeVisible(DRAWN);
	expect((await boxOf(pane(app))).width).toBeCloseTo(narrow, 0);
});

for (const [colorScheme, width] of [
	['light', 1440],
	['dark', 390]
] as const) {
	test(`axe finds nothing in the reader and what it opens, ${colorScheme}, ${width} px wide`, async ({
		app,
		site
	}) => {
		await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await openJob(app, site, 'text-layer.pdf');
		await app.setViewportSize({ width, height: 844 });
		const expectClean = async (state: string) => {
			const { violations } = await new AxeBuilder({ page: app }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
				state
			).toEqual([]);
		};
		if (width < 960)
			for (const side of ['Pages', 'Page']) {
				await app.getByRole('button', { name: side, exact: true }).click();
				await expectClean(side);
			}
		await app.keyboard.press('ControlOrMeta+f');
		await app.getByRole('searchbox').fill('the');
		await expect(pane(app).locator('rect.current')).toBeAttached();
		await expectClean('find');
		await app.getByRole('searchbox').press('Escape');
		await app.keyboard.press('ControlOrMeta+k');
		await expect(app.getByRole('option').first()).toBeVisible();
		await expectClean('palette');
		await app.keyboard.press('Escape');
		await app.keyboard.press('?');
		await expect(app.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await expectClean('keys');
	});
}
