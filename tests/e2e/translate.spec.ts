import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { jobSchema, type Job } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import {
	call,
	controlled,
	ended,
	expect,
	open,
	owned,
	post,
	readFixture,
	test as base,
	withoutTranslator
} from './site.ts';

/** How the browser's translator behaves, until it is told otherwise. */
type Mode = 'works' | 'wants' | 'cannot' | 'hangs' | 'loses numbers' | 'throws';

/** A browser whose own translator turns all letters to capitals: Chromium's would have to fetch something first. */
const test = base.extend({
	page: async ({ page }, use) => {
		await page.addInitScript(() => {
			const mode = () => (localStorage.getItem('translator') ?? 'works') as Mode;
			const STATES: Partial<Record<Mode, string>> = { wants: 'downloadable', cannot: 'unavailable' };
			const translate = (text: string): Promise<string> => {
				if (mode() === 'hangs') return new Promise(() => undefined);
				if (mode() === 'throws') return Promise.reject(new DOMException('Out of memory.', 'UnknownError'));
				const said = text.toUpperCase();
				return Promise.resolve(mode() === 'loses numbers' ? said.replace(/\d/g, '') : said);
			};
			Object.assign(globalThis, {
				Translator: {
					availability: () => Promise.resolve(STATES[mode()] ?? 'available'),
					create: ({ monitor }: { monitor?: (target: EventTarget) => void }) => {
						const isClicked = navigator.userActivation.isActive;
						if (mode() === 'wants' && !isClicked)
							return Promise.reject(new DOMException('Needs a click.', 'NotAllowedError'));
						monitor?.(new EventTarget());
						if (mode() === 'wants') localStorage.setItem('translator', 'works');
						return Promise.resolve({ translate, destroy: () => undefined });
					}
				}
			});
		});
		await use(page);
	}
});

const behave = (page: Page, mode: Mode) =>
	page.evaluate((value) => localStorage.setItem('translator', value), mode);

const WISH = { tool: 'translate', translate_to: 'nl', language: 'en' };

/** Where nobody waits for the answer. @returns the job, as soon as its pages are read and it is being translated */
async function begun(page: Page, file: string, fields = WISH): Promise<Job> {
	void post(page, file, fields).catch(() => undefined);
	let job: Job | undefined;
	await expect
		.poll(async () => {
			const { body } = await call<{ jobs: Job[] }>(page, '/api/v1/ocr/');
			[job] = body.jobs;
			return job?.translation?.status === 'processing' && job.pages_done === job.page_count;
		})
		.toBe(true);
	if (!job) throw new Error('There is no job.');
	return job;
}

async function saved(page: Page, uuid: string, query: string) {
	return page.evaluate(
		async (address) => {
			const response = await fetch(address);
			return {
				status: response.status,
				name: response.headers.get('Content-Disposition') ?? '',
				text: await response.text()
			};
		},
		owned(`/api/v1/ocr/${uuid}/download/?${query}`)
	);
}

test('a document is translated, text by text, and so are its files', async ({ app }) => {
	const { status, body: answer } = await post(app, 'letter.png', WISH);
	expect([200, 202]).toContain(status);
	const job = await ended(app, answer.uuid);
	expect(jobSchema.parse(job)).toEqual(job);
	expect(job).toMatchObject({ status: 'done', tool: 'translate', warnings: [], error: null });
	expect(job.translation).toMatchObject({ language: 'nl', status: 'done', pages_done: 1, error: null });
	expect(job.text).toContain(LETTER.heading);
	expect(job.translation?.text).toContain(LETTER.heading.toUpperCase());
	expect(job.translation?.text).not.toContain(LETTER.heading);
	for (const [text, translation] of job.pages[0]?.translated ?? [])
		expect(translation).toBe(text.toUpperCase());

	const only = await saved(app, job.uuid, 'format=txt&translation=only');
	expect(only.text).toBe(job.translation?.text);
	expect(only.name).toContain('letter.nl.txt');
	expect((await saved(app, job.uuid, 'format=txt&translation=both')).text).toBe(
		`${job.text}\f${job.translation?.text}`
	);
	expect((await saved(app, job.uuid, 'format=txt')).text).toBe(job.text);
	const both = await saved(app, job.uuid, 'format=html&translation=both');
	expect(both.text).toContain('<html lang="en" dir="ltr">');
	expect(both.text).toMatch(/<section id="page-1">[^]*<section id="translation-1" lang="nl" dir="ltr">/);
	expect((await saved(app, job.uuid, 'format=html&translation=only')).text).toContain('<html lang="nl"');
	for (const format of ['docx', 'pdf', 'csv', 'xlsx'])
		for (const use of ['only', 'both'])
			expect((await saved(app, job.uuid, `format=${format}&translation=${use}`)).status, format).toBe(200);
	for (const query of ['format=hocr&translation=only', 'format=txt&translation=perhaps'])
		expect((await saved(app, job.uuid, query)).status).toBe(400);
});

test('a number that is lost keeps its text, with a warning', async ({ app }) => {
	await behave(app, 'loses numbers');
	const job = await ended(app, (await post(app, 'letter.png', WISH)).body.uuid);
	const kept = (job.pages[0]?.translated ?? []).filter(([, translation]) => translation === null);
	expect(kept.length).toBeGreaterThan(0);
	for (const [text] of kept) expect(text).toMatch(/\d/);
	expect(job.warnings).toEqual([
		`Page 1: ${kept.length} of its texts could not be translated for certain: left as read.`
	]);
	expect(job.translation?.status).toBe('done');
	// Nothing is tried again before somebody asks; then what is missing is.
	await behave(app, 'works');
	await call(app, `/api/v1/ocr/${job.uuid}/translation/`, { method: 'POST' });
	await expect
		.poll(async () => (await call<Job>(app, `/api/v1/ocr/${job.uuid}/`)).body)
		.toMatchObject({ warnings: [], translation: { status: 'done' } });
});

test('what already is in that language stands as it is, and says so', async ({ app }) => {
	const job = await ended(app, (await post(app, 'letter.png', { ...WISH, translate_to: 'en' })).body.uuid);
	expect(job.translation?.text).toBe(job.text);
	expect(job.warnings).toEqual(['The text is in English already: it stands as it is.']);
});

test('a pair that nothing here translates is refused before it is read', async ({ app }) => {
	await behave(app, 'cannot');
	const { status, body } = await post(app, 'letter.png', WISH);
	expect(status).toBe(400);
	expect(body).toMatchObject({ code: 'model_missing' });
	expect(JSON.stringify(body)).toContain('English into Dutch');
});

test('a translation that is cancelled keeps the text, and goes on when it is asked to', async ({ app }) => {
	await behave(app, 'hangs');
	const { uuid } = await begun(app, 'letter.png');
	const { body: cancelled } = await call<Job>(app, `/api/v1/ocr/${uuid}/`, { method: 'DELETE' });
	expect(cancelled).toMatchObject({ status: 'done', error: null });
	expect(cancelled.translation).toMatchObject({ status: 'failed', error: { code: 'cancelled' } });
	expect(cancelled.text).toContain(LETTER.heading);
	await behave(app, 'works');
	const path = `/api/v1/ocr/${uuid}/translation/`;
	expect(await call<Job>(app, path, { method: 'POST' })).toMatchObject({
		status: 200,
		body: { status: 'done', translation: { status: 'processing', language: 'nl' } }
	});
	await expect
		.poll(async () => (await call<Job>(app, `/api/v1/ocr/${uuid}/`)).body.translation?.text)
		.toContain(LETTER.heading.toUpperCase());
	// One that has ended is not stopped, and its document stays.
	expect((await call<Job>(app, path, { method: 'DELETE' })).body.translation?.status).toBe('done');
});

test('a translator that fails ends the translation with what is there, and says why', async ({ app }) => {
	await behave(app, 'throws');
	const job = await ended(app, (await post(app, 'letter.png', WISH)).body.uuid);
	expect(job).toMatchObject({ status: 'done', error: null });
	expect(job.translation).toMatchObject({ status: 'failed', error: { code: 'engine_failed' } });
	expect(job.warnings).toHaveLength(1);
	expect(job.warnings[0]).toContain('Out of memory');
	expect(job.text).toContain(LETTER.heading);
});

test('a page that is loaded again in the middle goes on with the translation', async ({ app }) => {
	await behave(app, 'hangs');
	const { uuid } = await begun(app, 'letter.png');
	await behave(app, 'works');
	await app.reload();
	await controlled(app);
	const job = await ended(app, uuid);
	expect(job.translation).toMatchObject({ status: 'done', error: null });
	expect(job.translation?.text).toContain(LETTER.heading.toUpperCase());
});

test.describe('on the screen', () => {
	const file = { name: 'letter.png', mimeType: 'image/png', buffer: readFixture('letter.png') };
	const panel = (app: Page) => app.getByRole('tabpanel', { name: 'Translation' });

	test('the tool asks into which language, and the reader shows both side by side', async ({ app, site }) => {
		await app.goto(`${site}tools/translate/`);
		await app.getByLabel('Into').selectOption({ label: 'Dutch – Nederlands' });
		await app.setInputFiles('#files', file);
		await expect(app).toHaveURL(/\/read\/\?job=/);
		await app.getByRole('tab', { name: 'Translation' }).click();
		await expect(panel(app)).toContainText(LETTER.heading.toUpperCase());
		await expect(panel(app)).toContainText(LETTER.heading);
		await expect(panel(app).locator('[lang="nl"]').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page: app }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

		await app.getByRole('button', { name: 'Other formats' }).click();
		await expect(app.getByLabel('In the file')).toHaveValue('only');
		await app.getByLabel('In the file').selectOption('both');
		const [download] = await Promise.all([
			app.waitForEvent('download'),
			app.getByRole('button', { name: 'Text .txt' }).click()
		]);
		expect(download.suggestedFilename()).toBe('letter.nl.txt');
	});

	test('a document that is there is translated, and what is corrected since is translated again', async ({
		app
	}) => {
		await app.getByRole('button', { name: 'Read our sample letter' }).click();
		await expect(app.getByRole('tabpanel', { name: 'Text' })).toContainText('kitchen window');
		const uuid = new URL(app.url()).searchParams.get('job') ?? '';
		await ended(app, uuid);
		await app.getByRole('tab', { name: 'Translation' }).click();
		await panel(app).getByLabel('Into').selectOption('nl');
		await panel(app).getByRole('button', { name: 'Translate', exact: true }).click();
		await expect(panel(app)).toContainText('KITCHEN WINDOW');
		await call(app, `/api/v1/ocr/${uuid}/`, {
			method: 'PATCH',
			body: JSON.stringify({
				changes: [{ what: 'line', page: 0, block: 0, line: 0, text: 'Another beginning' }]
			})
		});
		await expect(panel(app)).toContainText('Not translated');
		await panel(app).getByRole('button', { name: 'Go on translating' }).click();
		await expect(panel(app)).toContainText('ANOTHER BEGINNING');
		await expect(panel(app)).not.toContainText('Not translated');
		// What is corrected here shows at once, and the rest of the page stays translated.
		await app.getByRole('tab', { name: 'Text', exact: true }).click();
		const line = app.locator('#recognised [data-line]').filter({ hasText: 'Another beginning' });
		await expect(line).toHaveAttribute('aria-describedby', 'how-line');
		await line.dblclick();
		await app.getByRole('textbox', { name: 'Correct this line' }).fill('One more beginning');
		await app.keyboard.press('Enter');
		await app.getByRole('tab', { name: 'Translation' }).click();
		await expect(panel(app)).toContainText('One more beginning');
		await expect(panel(app).getByText('Not translated', { exact: true })).toHaveCount(1);
		await expect(panel(app)).toContainText('KITCHEN WINDOW');
	});

	test('what the browser has to fetch first it fetches by one click, and then it is translated', async ({
		app,
		site
	}) => {
		await behave(app, 'wants');
		const job = await ended(app, (await post(app, 'letter.png', WISH)).body.uuid);
		expect(job.translation).toMatchObject({ status: 'failed', error: { code: 'model_missing' } });
		await app.goto(`${site}read/?job=${job.uuid}`);
		await app.getByRole('tab', { name: 'Translation' }).click();
		await expect(panel(app)).toContainText('from English into Dutch');
		await panel(app).getByRole('button', { name: 'Let the browser fetch it' }).click();
		await expect(panel(app)).toContainText(LETTER.heading.toUpperCase());
	});
});

base.describe('without a translator', () => {
	base('the reader says what would make it work', async ({ page: app, site }) => {
		await withoutTranslator(app);
		await open(app, site);
		await app.getByRole('button', { name: 'Read our sample letter' }).click();
		await app.getByRole('tab', { name: 'Translation' }).click();
		const panel = app.getByRole('tabpanel', { name: 'Translation' });
		await expect(panel).toContainText('Nothing on this device translates yet');
		await expect(panel.getByRole('link', { name: 'See the models' })).toBeVisible();
	});

	base(
		'a model that writes answers translates, where a person has taken one',
		async ({ page: app, site }) => {
			await withoutTranslator(app);
			// The browser's own, which turns all letters to capitals: it is told texts as a JSON array.
			await app.addInitScript(() => {
				const promptStreaming = (input: string) =>
					new ReadableStream<string>({
						start(controller) {
							const translations = (JSON.parse(input) as string[]).map((text) => text.toUpperCase());
							controller.enqueue(JSON.stringify({ translations }));
							controller.close();
						}
					});
				const session = { inputQuota: 4096, promptStreaming, destroy: () => undefined };
				Object.assign(globalThis, {
					LanguageModel: {
						availability: () => Promise.resolve('available'),
						create: () => Promise.resolve(session)
					}
				});
			});
			await open(app, `${site}models/`);
			expect((await post(app, 'letter.png', WISH)).body).toMatchObject({ code: 'model_missing' });
			await app.getByRole('button', { name: 'Use: The browser’s own model' }).click();
			await expect(app.getByRole('button', { name: 'Do not use: The browser’s own model' })).toBeVisible();
			const job = await ended(app, (await post(app, 'letter.png', WISH)).body.uuid);
			expect(job).toMatchObject({ warnings: [], translation: { status: 'done', error: null } });
			expect(job.translation?.text).toContain(LETTER.heading.toUpperCase());
		}
	);
});
