import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { FIXTURES, LETTER, pageHeading } from '../fixtures/setup.ts';
import { call, expect, give, post, readFixture, storedRows, test } from './site.ts';

const FIVE = 'five-pages.pdf';
const paths = (...names: string[]) => names.map((name) => `${FIXTURES}/${name}`);
const chooser = (page: Page) => page.locator('input[type=file]');
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const rows = (page: Page) => page.getByRole('region', { name: 'On this device' }).getByRole('listitem');
const refusal = (page: Page, name: string) =>
	page.getByRole('listitem').filter({ hasText: `${name} was not taken` });
/** the line that says how it will be read; it opens the choices */
const choices = (page: Page) => page.getByRole('button', { name: /as print/ });
/** the field for what comes next; those of refusals carry their file's name */
const pagesField = (page: Page) => page.getByRole('textbox', { name: 'Pages', exact: true });

/** Notes the fields of each form that the page sends, beside the file. */
async function noteForms(page: Page): Promise<() => Promise<Record<string, string>[]>> {
	await page.evaluate(() => {
		const sent: Record<string, string>[] = [];
		const send = window.fetch;
		window.fetch = (input, init) => {
			if (init?.body instanceof FormData)
				sent.push(
					Object.fromEntries(
						[...init.body].filter((pair): pair is [string, string] => !(pair[1] instanceof File))
					)
				);
			return send(input, init);
		};
		Object.assign(window, { sent });
	});
	return () => page.evaluate(() => (window as never as { sent: Record<string, string>[] }).sent);
}

test('fifty files at once: the good ones are read in their order, each bad one is named, nothing stops', async ({
	app
}) => {
	test.slow();
	const letter = readFixture('letter.png');
	const files = Array.from({ length: 48 }, (_, at) => ({ name: `scan ${at + 1}.png`, data: letter }));
	const names = files.map(({ name }) => name);
	files.splice(10, 0, { name: 'broken.png', data: readFixture('truncated.png') });
	files.splice(30, 0, { name: 'notes.txt', data: Buffer.from('milk, bread, tea') });
	await give(app, 'drop', files);
	await expect(refusal(app, 'broken.png')).toContainText('damaged or incomplete', { timeout: 60_000 });
	await expect(refusal(app, 'notes.txt')).toContainText('cannot be read here');
	await expect(app.getByText('Handing in', { exact: true })).toHaveCount(0, { timeout: 60_000 });
	await expect(rows(app).getByRole('link')).toHaveText(names);
	await expect(rows(app).filter({ hasText: /1 page · / })).toHaveCount(48, { timeout: 120_000 });
	await expect(app.getByText('was not taken')).toHaveCount(2);
	expect(await storedRows(app)).toMatchObject({ jobs: 48, pages: 48 });
});

test('two files of one name become two documents', async ({ app }) => {
	await give(app, 'drop', ['letter.png', { name: 'letter.png', data: readFixture('letter.gif') }]);
	await expect(rows(app).filter({ hasText: /1 page · / })).toHaveCount(2);
	await expect(app.getByText('Handing in', { exact: true })).toHaveCount(0);
});

test('a folder of other files is told in a few rows, and dismissed at once', async ({ app }) => {
	const notes = Array.from({ length: 40 }, (_, at) => ({
		name: `note ${at + 1}.txt`,
		data: Buffer.from('x')
	}));
	await give(app, 'drop', notes);
	await expect(app.getByText('36 more files were not taken').first()).toBeVisible({ timeout: 60_000 });
	await expect(app.getByRole('button', { name: /^Dismiss: note/ })).toHaveCount(4);
	await expect(refusal(app, 'note 1.txt')).toBeVisible();
	await expect(app.getByText('note 36.txt')).toBeHidden();
	await app.locator('summary', { hasText: '36 more files' }).click();
	await expect(app.getByText('note 36.txt')).toBeVisible();
	await app.getByRole('button', { name: 'Dismiss all' }).click();
	await expect(app.getByText(/not taken/)).toHaveCount(0);
	await expect(app.getByRole('region', { name: 'Hand in a document' })).toBeFocused();
});

test('a locked PDF asks for its password, and asks again after a wrong one', async ({ app }) => {
	const sent = await noteForms(app);
	await chooser(app).setInputFiles(paths('locked.pdf'));
	await expect(refusal(app, 'locked.pdf')).toContainText('locked');
	const field = app.getByLabel('Password: locked.pdf');
	await expect(field).toHaveAttribute('type', 'password');
	await expect(field).toHaveAttribute('autocomplete', 'off');

	// It waits for its answer while other files come in.
	await give(app, 'drop', ['letter.png', 'broken.pdf']);
	await expect(refusal(app, 'broken.pdf')).toBeVisible();
	await expect(refusal(app, 'locked.pdf')).toBeVisible();

	await field.fill('not this one');
	await app.getByRole('button', { name: 'Open: locked.pdf' }).click();
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('');
	await expect(refusal(app, 'locked.pdf')).toHaveCount(1);
	await expect(refusal(app, 'locked.pdf')).toContainText('not the password');
	expect((await sent()).filter(({ password }) => password !== undefined)).toEqual([
		{ types: 'browser', password: 'not this one' }
	]);
	await expect(refusal(app, 'broken.pdf')).toBeVisible();
});

test('a locked PDF is read with its password', async ({ app }) => {
	await chooser(app).setInputFiles(paths('locked-with-password.pdf'));
	await app.getByLabel('Password: locked-with-password.pdf').fill('letmein');
	await app.keyboard.press('Enter');
	await expect(app.getByRole('tabpanel', { name: 'Text' }).getByText('This letter was locked')).toBeVisible();
	await expect(app.getByText('The words came with the file')).toBeVisible();
	await expect(app.getByRole('img', { name: 'Picture of page 1' })).toBeVisible();
});

test('a password is kept nowhere once its file was refused', async ({ app }) => {
	await chooser(app).setInputFiles(paths('locked.pdf'));
	await app.getByLabel('Password: locked.pdf').fill('swordfish');
	await app.keyboard.press('Enter');
	await expect(app.getByLabel('Password: locked.pdf')).toHaveValue('');
	await expect(app.getByLabel('Password: locked.pdf')).toBeFocused();
	await expect.poll(() => storedRows(app)).toMatchObject({ jobs: 0, files: 0, requests: 0 });
});

test('only the picked pages are read, under their own numbers, and the choice is over then', async ({
	app,
	site
}) => {
	const sent = await noteForms(app);
	await choices(app).click();
	await pagesField(app).fill('2');
	await chooser(app).setInputFiles(paths(FIVE));
	await expect(text(app)).toContainText(pageHeading(1));
	await expect(text(app)).not.toContainText(pageHeading(0));
	await expect(app.getByText('Page 2', { exact: true })).toBeVisible();
	await expect(app.getByRole('img', { name: 'Picture of page 2' })).toBeVisible();
	await expect(app).toHaveTitle(/Page 2/);
	await app.getByRole('link', { name: 'All documents' }).click();
	await expect(rows(app).first()).toContainText('Page 2');
	await expect(rows(app).first().locator('img')).toHaveAttribute(
		'src',
		/\/pages\/1\/image\/\?account=owner$/
	);
	await expect(pagesField(app)).toBeHidden();
	await chooser(app).setInputFiles(paths('letter.png'));
	await expect(text(app)).toContainText(LETTER.heading);
	expect(await sent()).toEqual([{ types: 'browser', pages: '2' }, { types: 'browser' }]);
	await expect(app).toHaveURL(new RegExp(`^${site}read/`));
});

test('picked pages stand in the strip and the pager as in the document', async ({ app, site }) => {
	await app.setViewportSize({ width: 1280, height: 800 });
	const { body } = await post(app, FIVE, { pages: '1-2,5' });
	await app.goto(`${site}read/?job=${body.uuid}`);
	const strip = app.getByRole('navigation', { name: 'Pages' }).getByRole('button');
	await expect(strip).toHaveText([/Page 1\b/, /Page 2\b/, /Page 5\b/]);
	await strip.nth(2).click();
	await expect(text(app)).toContainText(pageHeading(4));
	await expect(app.getByText('Pages 1–2, 5')).toBeVisible();
	await app.setViewportSize({ width: 390, height: 800 });
	await expect(app.getByText('Page 5 (3 of 3)')).toBeVisible();
	await app.getByRole('button', { name: 'Previous page' }).click();
	await expect(app.getByText('Page 2 (2 of 3)')).toBeVisible();
	await expect(text(app)).toContainText(pageHeading(1));
});

test('a page that the document does not have is asked for again, and read when it is corrected', async ({
	app
}) => {
	await choices(app).click();
	await pagesField(app).fill('9');
	await give(app, 'drop', [FIVE]);
	const row = refusal(app, FIVE);
	await expect(row).toContainText('has the pages 1 to 5 only');
	const field = app.getByRole('textbox', { name: `Pages: ${FIVE}` });
	await expect(field).toHaveValue('9');
	await field.fill('four');
	await app.getByRole('button', { name: `Read these pages: ${FIVE}` }).click();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toBeFocused();
	await field.fill('4');
	await app.getByRole('button', { name: `Read these pages: ${FIVE}` }).click();
	await expect(text(app)).toContainText(pageHeading(3));
});

test('what is no list of pages is refused in its field, and files wait until it is right', async ({
	app
}) => {
	const sent = await noteForms(app);
	await choices(app).click();
	await pagesField(app).fill('the first');
	await expect(pagesField(app)).toHaveAttribute('aria-invalid', 'true');
	await expect(pagesField(app)).toHaveAccessibleDescription(/Use page numbers/);
	await app.getByRole('button', { name: 'Choose files' }).focus();
	await give(app, 'drop', [FIVE]);
	await expect(app.getByRole('alert')).toHaveText('One file waits until the pages are right.');
	await expect(pagesField(app)).toBeFocused();
	await app.keyboard.press('Enter');
	await expect(app.getByRole('alert')).toBeVisible();
	const list = await call<JobList>(app, '/api/v1/ocr/');
	expect([list.body.jobs, await sent()]).toEqual([[], []]);
	await pagesField(app).fill('1, 3');
	await app.keyboard.press('Enter');
	await expect(text(app)).toContainText(pageHeading(0));
	expect(await sent()).toEqual([{ types: 'browser', pages: '1, 3' }]);
});

test('closing the choice of pages means all of them, also for what waited', async ({ app }) => {
	const sent = await noteForms(app);
	await choices(app).click();
	await pagesField(app).fill('x');
	await give(app, 'drop', ['letter.png']);
	await expect(app.getByRole('alert')).toContainText('waits');
	await choices(app).click();
	await expect(text(app)).toContainText(LETTER.heading);
	expect(await sent()).toEqual([{ types: 'browser' }]);
});

test('a picture that is pasted while the pages are typed is taken', async ({ app }) => {
	const sent = await noteForms(app);
	await choices(app).click();
	await pagesField(app).fill('1');
	await give(app, 'paste', ['letter.png']);
	await expect(text(app)).toContainText(LETTER.heading);
	expect(await sent()).toEqual([{ types: 'browser', pages: '1' }]);
});

test('what is chosen while documents are read counts for those that come, and the others begin again that way', async ({
	app
}) => {
	const sent = await noteForms(app);
	await give(app, 'drop', [
		'twelve-pages.pdf',
		{ name: 'second.pdf', data: readFixture('twelve-pages.pdf') }
	]);
	await choices(app).click();
	await expect(app.getByText('2 documents are being read')).toBeVisible();
	await app.getByLabel('Language', { exact: true }).selectOption('en');
	await app.getByLabel('For', { exact: true }).selectOption('pdf-to-text');
	await app.getByRole('button', { name: 'Begin again this way' }).click();
	await expect(choices(app)).toContainText('PDF to text · Language: English · all pages · as print');
	await expect
		.poll(async () => (await call<JobList>(app, '/api/v1/ocr/')).body.jobs.map(({ language }) => language), {
			timeout: 60_000
		})
		.toEqual(['en', 'en']);
	expect((await sent()).slice(2)).toEqual([
		{ types: 'browser', tool: 'pdf-to-text', language: 'en' },
		{ types: 'browser', tool: 'pdf-to-text', language: 'en' }
	]);
});

test('a picture in what is pasted as a web page is read; one that it only points at is told', async ({
	app
}) => {
	const paste = (html: string) =>
		app.evaluate((html) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', html);
			document.body.dispatchEvent(
				new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
			);
		}, html);
	await paste('<img src="https://example.com/a.png" onerror="document.title = 1">');
	await expect(app.getByText('only points at a picture elsewhere')).toBeVisible();
	await paste(`<p>See <img src="data:image/png;base64,${readFixture('letter.png').toString('base64')}">`);
	await expect(text(app)).toContainText(LETTER.heading);
});

test('the sample letter is read whole, whatever pages are chosen', async ({ app }) => {
	const sent = await noteForms(app);
	await choices(app).click();
	await pagesField(app).fill('3');
	await app.getByRole('button', { name: 'Read our sample letter' }).click();
	await expect(text(app)).toContainText('The kitchen window will be replaced');
	expect(await sent()).toEqual([{ types: 'browser' }]);
	await app.getByRole('link', { name: 'All documents' }).click();
	await expect(choices(app)).toBeVisible();
	await expect(pagesField(app)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing where something is asked, ${colorScheme}`, async ({ app }) => {
		await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await choices(app).click();
		await pagesField(app).fill('9');
		await give(app, 'drop', [FIVE]);
		await expect(app.getByRole('textbox', { name: `Pages: ${FIVE}` })).toBeVisible();
		await give(app, 'drop', [
			'locked.pdf',
			...['a', 'b', 'c', 'd'].map((name) => ({ name, data: Buffer.from('x') }))
		]);
		await expect(app.getByLabel('Password: locked.pdf')).toBeVisible();
		await app.locator('summary', { hasText: '2 more files' }).click();
		await pagesField(app).fill('x');
		await give(app, 'drop', ['letter.png']);
		await expect(app.getByText('One file waits')).toBeVisible();
		for (const width of [1440, 390]) {
			await app.setViewportSize({ width, height: 900 });
			const { violations } = await new AxeBuilder({ page: app }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
				[]
			);
		}
	});
}
