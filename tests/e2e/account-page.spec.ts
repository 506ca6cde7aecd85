import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LETTER } from '../fixtures/setup.ts';
import { makeToken, set } from './owner.ts';
import { read } from './reading.ts';
import { call, callAsScript, controlled, expect, post, postTo, storedRows, test } from './site.ts';

const OCR = '/api/v1/ocr/';
const section = (page: Page, name: string) => page.getByRole('region', { name });

async function openAccount(page: Page, site: string): Promise<void> {
	await page.goto(`${site}account/`);
	await expect(section(page, 'What you have read')).toBeVisible();
}

test('what was read is told as figures, as a chart, and as a table', async ({ app, site }) => {
	await read(app, 'five-pages.pdf');
	await app.getByRole('link', { name: 'Account' }).click();
	await expect(app).toHaveURL(`${site}account/`);
	const used = section(app, 'What you have read');
	await expect(used.getByText('Today').locator('..')).toContainText('5');
	await used.getByText('Show as a table').click();
	await expect(used.getByRole('row')).toHaveCount(15);
	await expect(used.getByRole('row').nth(1)).toContainText('5');
	await used.getByRole('tab', { name: 'Months' }).click();
	await expect(used.getByRole('row')).toHaveCount(13);
	// What is read meanwhile shows by itself.
	await post(app, 'letter.png');
	await expect(used.getByRole('row').nth(1)).toContainText('6');
});

test('a token is made, copied once, used, given more credits, revoked and removed', async ({
	app,
	site,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAccount(app, site);
	const tokens = section(app, 'Tokens for programs');
	await tokens.getByLabel('Name').fill('Scanner');
	await tokens.getByLabel('Plan').selectOption('paid');
	await tokens.getByLabel('Credits').fill('3');
	await tokens.getByRole('button', { name: 'Make it' }).click();
	const made = tokens.getByRole('group', { name: 'The token of Scanner' });
	await expect(made).toBeFocused();
	await made.getByRole('button', { name: 'Copy token' }).click();
	const token = await app.evaluate(() => navigator.clipboard.readText());
	expect(token).toMatch(/^ocr_[\w-]{43}$/);
	await made.getByRole('button', { name: 'I have it' }).click();
	await expect(tokens.getByRole('heading')).toBeFocused();
	await expect(app.getByText(token)).toHaveCount(0);

	const asScanner = `${OCR}?api_token=${token}`;
	expect((await postTo(app, asScanner, 'letter.png')).status).toBe(200);
	const row = tokens.getByRole('listitem').filter({ hasText: 'Scanner' });
	await expect(row).toContainText('1 of 3 credits');
	await row.getByRole('button', { name: 'Give credits: Scanner' }).click();
	await row.getByLabel('More credits').fill('20');
	await app.keyboard.press('Enter');
	await expect(row).toContainText('1 of 23 credits');

	await row.getByRole('button', { name: 'Revoke: Scanner' }).click();
	await row.getByRole('button', { name: 'Revoke it: Scanner' }).click();
	await expect(row).toContainText('revoked');
	await expect(row.getByRole('button', { name: 'Remove: Scanner' })).toBeFocused();
	expect((await callAsScript(app, asScanner)).status).toBe(401);
	await row.getByRole('button', { name: 'Remove: Scanner' }).click();
	await row.getByRole('button', { name: 'Remove it with its documents: Scanner' }).click();
	await expect(row).toHaveCount(0);
	expect(await storedRows(app)).toMatchObject({ jobs: 0, tokens: 0 });
});

test('limits that are set count at once', async ({ app, site }) => {
	await openAccount(app, site);
	const limits = section(app, 'Limits');
	const scripts = limits.getByRole('group', { name: 'Scripts without a token' });
	await scripts.getByLabel('Credits a day').fill('1');
	await limits.getByRole('button', { name: 'Save the limits' }).click();
	await expect(app.getByRole('status').filter({ hasText: 'The limits are saved' })).toBeAttached();
	expect((await postTo(app, OCR, 'letter.png')).status).toBe(200);
	await expect(scripts).toContainText('1 of 1 credit used today');
	expect((await postTo(app, OCR, 'letter.png')).status).toBe(402);
	await app.reload();
	await expect(scripts.getByLabel('Credits a day')).toHaveValue('1');
});

test('pictures go after the time that was chosen; the reader and its files say so, and the text stays', async ({
	app,
	site
}) => {
	const { uuid } = await read(app, 'five-pages.pdf');
	const { uuid: letter } = (await post(app, 'letter.png')).body;
	await openAccount(app, site);
	await section(app, 'How long pictures are kept').getByRole('combobox').selectOption('at_once');
	await expect(app.getByRole('status').filter({ hasText: 'Saved' })).toBeAttached();
	// Each runner looks when it starts, and then every minute; what one look has seen to have ended goes at the next.
	await expect(async () => {
		await app.reload();
		await controlled(app);
		await expect.poll(async () => (await storedRows(app))['files']).toBe(0);
	}).toPass({ timeout: 60_000 });
	expect(await storedRows(app)).toMatchObject({ jobs: 2, files: 0, images: 0, pages: 6 });
	await app.goto(`${site}read/?job=${letter}`);
	await expect(app.getByRole('region', { name: 'Text', exact: true })).toContainText(LETTER.heading);
	await expect(app.getByText('The picture of this page was deleted after its time')).toBeVisible();
	expect((await call(app, `${OCR}${uuid}/`)).body).toMatchObject({ status: 'done', files_deleted: true });
	expect(await call(app, `${OCR}${uuid}/pages/0/image/`)).toMatchObject({ status: 404 });
	for (const format of ['pdf', 'docx'])
		for (const job of [uuid, letter])
			expect((await call(app, `${OCR}${job}/download/?format=${format}`)).status, format).toBe(200);
});

test('everything is deleted after a second word, and tokens apart', async ({ app, site }) => {
	await makeToken(app, { name: 'Scanner', plan: 'free' });
	for (const file of ['letter.png', 'letter.jpg']) await post(app, file);
	await openAccount(app, site);
	const clear = section(app, 'Delete everything');
	await clear.getByRole('button', { name: 'Delete all documents' }).click();
	await clear.getByRole('button', { name: 'Keep' }).click();
	await expect(clear.getByRole('button', { name: 'Delete all documents' })).toBeFocused();
	expect((await storedRows(app))['jobs']).toBe(2);
	await clear.getByRole('button', { name: 'Delete all documents' }).click();
	await clear.getByRole('button', { name: 'Delete all of them for good' }).click();
	await expect(app.getByRole('status').filter({ hasText: 'All documents are deleted' })).toBeAttached();
	expect(await storedRows(app)).toMatchObject({ jobs: 0, files: 0, pages: 0, tokens: 1 });
	await clear.getByRole('button', { name: 'Delete all tokens' }).click();
	await clear.getByRole('button', { name: 'Delete all tokens for good' }).click();
	await expect(app.getByText('There are no tokens yet.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test(`axe finds nothing on the account page, ${colorScheme}, ${width} px wide`, async ({ app, site }) => {
			await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await app.setViewportSize({ width, height: 900 });
			await post(app, 'letter.png');
			await set(app, { retention: 'week' });
			await openAccount(app, site);
			const tokens = section(app, 'Tokens for programs');
			await tokens.getByLabel('Name').fill('Scanner');
			await tokens.getByRole('button', { name: 'Make it' }).click();
			await expect(tokens.getByRole('group', { name: 'The token of Scanner' })).toBeVisible();
			const { violations } = await new AxeBuilder({ page: app }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
				[]
			);
			const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}
}
