import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Job } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import { postDrawing } from './drawing.ts';
import { call, controlled, expect, owned, post, test } from './site.ts';

const lines = (page: Page) => page.locator('#recognised [data-line]');
const job = async (page: Page, uuid: string) => (await call<Job>(page, `/api/v1/ocr/${uuid}/`)).body;

const wordsOf = (pages: Job['pages']) => pages.flatMap(({ blocks }) => blocks.flatMap(({ words }) => words));

async function openReader(page: Page, site: string, uuid: string): Promise<void> {
	await page.goto(`${site}read/?job=${uuid}`);
	await controlled(page);
	await expect(lines(page).first()).toBeVisible();
	// Until then a line cannot be corrected.
	await expect(lines(page).first()).toHaveAttribute('aria-describedby', 'how-line');
}

async function expectAxeClean(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a corrected line is kept over a reload and in files, and all is taken back to the beginning, and made again on another day', async ({
	app,
	site
}) => {
	const { uuid, text } = (await post(app, 'letter.png')).body;
	await openReader(app, site, uuid);
	const line = lines(app).filter({ hasText: LETTER.heading });
	await line.dblclick();
	await app.getByRole('textbox', { name: 'Correct this line' }).fill('Typed by hand');
	await app.keyboard.press('Enter');
	await expect(lines(app).filter({ hasText: 'Typed by hand' })).toBeFocused();
	await expect(app.getByText('Saved', { exact: true })).toBeAttached();
	await app.keyboard.press('F2');
	await app.keyboard.press('End');
	await app.keyboard.type(' once more');
	await app.keyboard.press('Enter');
	await expect.poll(async () => (await job(app, uuid)).text).toContain('Typed by hand once more');

	await app.reload();
	await controlled(app);
	await expect(lines(app).filter({ hasText: 'Typed by hand once more' })).toBeVisible();
	await app.getByRole('button', { name: 'As it was recognised' }).click();
	await expect(app.getByText(LETTER.heading)).toBeVisible();
	for (const format of ['txt', 'html']) {
		const file = await app.evaluate(
			async (path) => (await fetch(path)).text(),
			owned(`/api/v1/ocr/${uuid}/download/?format=${format}`)
		);
		expect(file).toContain('Typed by hand once more');
	}
	await expectAxeClean(app);
	await app.keyboard.press('Control+z');
	await app.keyboard.press('Control+z');
	await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled();
	await expect(lines(app).filter({ hasText: LETTER.heading })).toBeVisible();
	await expect.poll(async () => (await job(app, uuid)).text).toBe(text);
	await app.keyboard.press('Control+Shift+z');
	await expect.poll(async () => (await job(app, uuid)).text).toContain('Typed by hand');

	await app.reload();
	await controlled(app);
	await expect(lines(app).filter({ hasText: 'Typed by hand' })).toBeVisible();
	await app.getByRole('button', { name: 'Redo' }).click();
	await expect.poll(async () => (await job(app, uuid)).text).toContain('Typed by hand once more');
	await expect(app.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

test('doubtful words are walked through, accepted and corrected by keys alone', async ({ app, site }) => {
	const { uuid, pages } = await postDrawing(app, [
		['Invoice of the bakery', 60, 80],
		['xQz1l0O wvvrn kIl1 0QOo', 60, 160],
		['Total to be paid 12.80', 60, 240]
	]);
	const [first = '', second = ''] = wordsOf(pages)
		.filter(({ confidence }) => confidence !== null && confidence < 0.85)
		.map(({ text }) => text);
	expect(second, 'what nobody could read is doubted').not.toBe('');
	await openReader(app, site, uuid);
	const field = app.getByRole('textbox', { name: /^Correct the word/ });
	await app.keyboard.press('n');
	await expect(field).toHaveValue(first);
	await app.keyboard.press('n');
	await expect(field).toHaveValue(second);
	await app.keyboard.press('Shift+F8');
	await expect(field).toHaveValue(first);
	await expectAxeClean(app);
	await app.keyboard.press('Enter');
	await expect(field).toHaveValue(second);
	await app.keyboard.type('next');
	await app.keyboard.press('Enter');
	await expect
		.poll(async () => (await job(app, uuid)).changes.map((change) => 'text' in change && change.text))
		.toEqual([first, 'next']);
	const words = wordsOf((await job(app, uuid)).pages);
	for (const text of [first, 'next'])
		expect(words.find((word) => word.text === text)).toMatchObject({ confidence: null });
});

test('a saving that fails is said, and what was typed is kept and saved later', async ({ app, site }) => {
	const { uuid } = (await post(app, 'letter.png')).body;
	await openReader(app, site, uuid);
	// As it fails when the page has lost its service worker.
	await app.evaluate(() => {
		const real = window.fetch.bind(window);
		Object.assign(window, {
			fetch: (input: string, init?: RequestInit) =>
				init?.method === 'PATCH' ? Promise.reject(new TypeError('lost')) : real(input, init),
			mend: () => (window.fetch = real)
		});
	});
	await lines(app).first().dblclick();
	await app.getByRole('textbox', { name: 'Correct this line' }).fill('Not lost');
	await app.keyboard.press('Enter');
	await expect(app.getByRole('alert').filter({ hasText: 'Not saved yet' })).toBeVisible();
	await expect(lines(app).first()).toHaveText('Not lost');
	await app.evaluate(() => (window as unknown as { mend: () => void }).mend());
	await app.getByRole('button', { name: 'Try again' }).click();
	await expect.poll(async () => (await job(app, uuid)).text).toContain('Not lost');
	await expect(app.getByRole('alert')).toHaveCount(0);
});

test('a table is corrected, formed and copied by keys', async ({ app, site, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { uuid, tables } = await postDrawing(
		app,
		[
			['Item', 60, 100],
			['Price', 600, 100],
			['Bread', 60, 150],
			['1.20', 600, 150],
			['Milk', 60, 200],
			['0.95', 600, 200]
		],
		{ tool: 'receipt-to-csv' }
	);
	expect(tables).toHaveLength(1);
	await openReader(app, site, uuid);
	await app.getByRole('tab', { name: 'Tables' }).click();
	const grid = app.getByRole('grid');
	const cell = (text: string) => grid.locator('td').filter({ hasText: text });
	await cell('1.20').click();
	await app.keyboard.type('=1+1');
	await app.keyboard.press('Enter');
	await expect(cell('0.95')).toBeFocused();
	await app.keyboard.press('ArrowUp');
	await expect(cell('=1+1')).toBeFocused();
	await app.keyboard.press('Shift+ArrowLeft');
	await app.keyboard.press('Control+c');
	const copied = await app.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text();
		return [await read('text/plain'), await read('text/html')];
	});
	expect(copied[0]).toBe("Bread\t'=1+1");
	expect(copied[1]).toContain("<td>Bread</td><td>'=1+1</td>");
	await app.keyboard.press('Escape');
	await cell('Bread').click();
	await app.getByRole('button', { name: 'Row', exact: true }).click();
	await app.getByRole('button', { name: 'Add one above' }).click();
	await expect(grid.getByRole('row')).toHaveCount(4);
	await app.getByRole('button', { name: 'Cells', exact: true }).click();
	await app.getByRole('button', { name: 'Turn rows into columns' }).click();
	await expect
		.poll(async () => (await job(app, uuid)).tables)
		.toEqual([
			[
				['Item', '', 'Bread', 'Milk'],
				['Price', '', '=1+1', '0.95']
			]
		]);
	await expectAxeClean(app);
});

test('hostile text is text in every tab, and each tab is clean', async ({ app, site }) => {
	const { uuid } = (await post(app, 'letter.png')).body;
	const hostile = ['<img src=x onerror=window.hit=1>', '[x](javascript:window.hit=1)', '$$\\frac{a}{b}$$'];
	const added = { what: 'block', page: 0, before: null, bbox: [10, 10, 500, 100], text: hostile.join('\n') };
	await call(app, `/api/v1/ocr/${uuid}/`, { method: 'PATCH', body: JSON.stringify({ changes: [added] }) });
	const foreign: string[] = [];
	app.on('request', (request) => request.url().startsWith(site) || foreign.push(request.url()));
	await openReader(app, site, uuid);
	const panel = app.locator('#recognised');
	for (const text of hostile) await expect(panel).toContainText(text);
	for (const tab of ['Markdown', 'Tables', 'Details']) {
		await app.getByRole('tab', { name: tab }).click();
		await expect(panel).not.toContainText('One moment');
		if (tab === 'Markdown') for (const text of hostile) await expect(panel).toContainText(text);
		expect(await panel.locator('img, a[href^="javascript"]').count()).toBe(0);
		await expectAxeClean(app);
	}
	await panel.locator('summary').filter({ hasText: 'pages' }).click();
	await expect(panel.getByText('1 entry').first()).toBeVisible();
	expect(await app.evaluate(() => 'hit' in window)).toBe(false);
	expect(foreign).toEqual([]);
});
