import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import { call, controlled, ended, expect, give, post, test as base } from './site.ts';

/** What a page can tell a model that a script plays. */
type Script = {
	/** what it writes of each picture, piece by piece */
	pieces: string[];
	pauseMs: number;
	/** before the last piece, until it is let go */
	waits: boolean;
	/** it fails with this */
	throws: string | null;
	/** of what was asked: the words, and how dark the picture is at its darkest and brightest */
	asked: { text: string; darkest: number; brightest: number }[];
	created: unknown[];
	letGo: () => void;
};
type Scripted = { script: Script };

/** Plays the browser's model of Chrome, in windows alone, where it is too. */
function playModel(waits: boolean): void {
	const script: Script = {
		pieces: ['Dear Velimir, ', '77123 loaves.'],
		pauseMs: 100,
		waits,
		throws: null,
		asked: [],
		created: [],
		letGo: () => undefined
	};
	const gone = new Promise<void>((resolve) => (script.letGo = resolve));
	type Part = { type: string; value: string | ImageBitmap };
	const brightness = (picture: ImageBitmap) => {
		const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
		context?.drawImage(picture, 0, 0);
		const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
		let [darkest, brightest] = [255, 0];
		for (let at = 0; at < data.length; at += 4) {
			darkest = Math.min(darkest, data[at] ?? 0);
			brightest = Math.max(brightest, data[at] ?? 0);
		}
		return { darkest, brightest };
	};
	const LanguageModel = {
		availability: () => Promise.resolve('available'),
		create: (options: { signal?: unknown } = {}) => {
			const { signal: _, ...rest } = options;
			script.created.push(rest);
			return Promise.resolve({ destroy: () => undefined, promptStreaming });
		}
	};
	const promptStreaming = ([{ content }]: [{ content: Part[] }], { signal }: { signal: AbortSignal }) => {
		const text = content.find(({ type }) => type === 'text')?.value;
		const picture = content.find(({ type }) => type === 'image')?.value;
		if (!(picture instanceof ImageBitmap)) throw new TypeError('There is no picture.');
		script.asked.push({ text: typeof text === 'string' ? text : '', ...brightness(picture) });
		return new ReadableStream<string>({
			async start(controller) {
				signal.addEventListener('abort', () => controller.error(signal.reason));
				for (const [at, piece] of script.pieces.entries()) {
					await new Promise((resolve) => setTimeout(resolve, script.pauseMs));
					if (script.waits && at === script.pieces.length - 1) await gone;
					if (signal.aborted) return;
					controller.enqueue(piece);
				}
				if (script.throws !== null) controller.error(script.throws);
				else controller.close();
			}
		});
	};
	Object.assign(globalThis, { LanguageModel, script });
}

const row = (page: Page) =>
	page.getByRole('region', { name: 'For reading' }).getByRole('listitem').filter({ hasText: 'own model' });

/** The models page of a browser that has a model which takes pictures, and it was chosen. */
const test = base.extend<{ models: Page }>({
	models: async ({ context, site }, use) => {
		await context.addInitScript(playModel, false);
		const page = await context.newPage();
		await page.goto(`${site}models/`);
		await controlled(page);
		await row(page).getByRole('button', { name: /^Use/ }).click();
		await expect(row(page)).toContainText('in use');
		await use(page);
	}
});

const change = (page: Page, changes: Partial<Script>) =>
	page.evaluate((told) => void Object.assign((globalThis as unknown as Scripted).script, told), changes);

/** A second window of the same browser, which has the screen; the first one goes on running the jobs. */
async function reader(context: BrowserContext, models: Page, site: string): Promise<Page> {
	const { body } = await call<JobList>(models, '/api/v1/ocr/');
	const page = await context.newPage();
	await page.goto(`${site}read/?job=${body.jobs[0]?.uuid}`);
	return page;
}

/** Hands the letter in, and waits until the model is asked, not for the end. */
async function handIn(models: Page): Promise<void> {
	void post(models, 'letter.png', { tier: 'vlm', language: 'en' }).catch(() => undefined);
	const asked = () => models.evaluate(() => (globalThis as unknown as Scripted).script.asked.length);
	await expect.poll(asked).toBeGreaterThan(0);
}

test('the browser’s own model is an experiment, is asked for nothing before it is chosen, and reads with tier=vlm', async ({
	context,
	site
}) => {
	await context.addInitScript(playModel, false);
	const page = await context.newPage();
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	await page.goto(`${site}models/`);
	await controlled(page);
	await expect(row(page)).toContainText('Experiment');
	await expect(row(page)).toContainText('nothing to fetch');
	expect(await post(page, 'letter.png', { tier: 'vlm' })).toMatchObject({
		status: 400,
		body: { code: 'tier_unavailable' }
	});
	await row(page).getByRole('button', { name: /^Use/ }).click();
	await expect(row(page)).toContainText('in use');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	const { headers, body: posted } = await post(page, 'letter.png', { tier: 'vlm', language: 'en' });
	expect(headers['x-engine']).toBe('browser-vision');
	const job = await ended(page, posted.uuid);
	expect(job).toMatchObject({ status: 'done', tier: 'vlm', engine: 'browser-vision', warnings: [] });
	const [read] = job.pages;
	expect(read?.source).toBe('vlm');
	expect(read?.text).toContain('Dear Velimir, 77123 loaves.');
	// The recogniser has read neither on the page; what it has read alike keeps its confidence.
	const words = read?.blocks.flatMap((block) => block.words) ?? [];
	expect(new Set(words.filter(({ unsupported }) => unsupported).map(({ text }) => text))).toEqual(
		new Set(['Velimir,', '77123'])
	);
	expect(read?.agreement).toBeDefined();
	const { asked, created } = await page.evaluate(() => {
		const { asked, created } = (globalThis as unknown as Scripted).script;
		return { asked, created };
	});
	// Block by block, each a picture of ink on paper.
	expect(asked.length).toBe(read?.blocks.length);
	for (const { text, darkest, brightest } of asked) {
		expect(text).toContain('word for word');
		expect(darkest).toBeLessThan(80);
		expect(brightest).toBeGreaterThan(200);
	}
	expect(created.at(-1)).toEqual({ expectedInputs: [{ type: 'image' }] });
	expect([...hosts]).toEqual([new URL(site).host]);
});

test('what it writes is seen as it comes, and what nothing supports is tinted when it is done', async ({
	context,
	models,
	site
}) => {
	await change(models, { waits: true });
	await handIn(models);
	const page = await reader(context, models, site);
	const text = page.getByRole('tabpanel', { name: 'Text' });
	await expect(text).toContainText('The model is writing this page');
	await expect(text).toContainText('Dear Velimir,');
	await expect(text).not.toContainText('77123');
	await page.screenshot({ path: test.info().outputPath('writing.png') });
	await models.evaluate(() => (globalThis as unknown as Scripted).script.letGo());
	await expect(text).toContainText('77123 loaves.');
	await expect(text.locator('.wrong').filter({ hasText: '77123' }).first()).toBeVisible();
	await expect(page.getByText('The model is writing')).toHaveCount(0);
});

test('one that fails or runs in a circle leaves the page as print, and one that hangs is left for print by one click', async ({
	context,
	models,
	site
}) => {
	await change(models, { throws: 'The model process crashed.' });
	const { headers, body: posted } = await post(models, 'letter.png', { tier: 'vlm', language: 'en' });
	expect(headers['x-engine']).toBe('browser-vision');
	const failed = await ended(models, posted.uuid);
	expect(failed).toMatchObject({ status: 'done', warnings: [expect.stringContaining('read as print')] });
	expect(failed.warnings[0]).toContain('The model process crashed.');
	expect(failed.pages[0]?.source).toBe('ocr');

	await change(models, { throws: null, pauseMs: 1, pieces: Array.from({ length: 300 }, () => 'nothing. ') });
	const circle = await ended(models, (await post(models, 'letter.png', { tier: 'vlm' })).body.uuid);
	expect(circle.warnings).toEqual(['The vision model lost its way on this page: it was read as print.']);

	await change(models, { pieces: ['Dear ', 'Wanda'], waits: true, asked: [] });
	await handIn(models);
	const page = await reader(context, models, site);
	const hung = page.url();
	await page.getByRole('button', { name: 'Read it as print' }).click();
	await page.waitForURL((url) => url.href !== hung && url.searchParams.has('job'));
	await expect(page.getByRole('tabpanel', { name: 'Text' })).toContainText(/\w{4}/);
	const uuid = new URL(page.url()).searchParams.get('job') ?? '';
	expect(await ended(models, uuid)).toMatchObject({ status: 'done', tier: 'cpu', engine: 'tesseract' });
});

test('a page that was lost with its tab twice is read as print, and a job whose model has gone is by one click', async ({
	context,
	site
}) => {
	await context.addInitScript(playModel, true);
	const openTab = async () => {
		const page = await context.newPage();
		await page.goto(`${site}models/`);
		await controlled(page);
		return page;
	};
	const isAsked = (page: Page) =>
		expect
			.poll(() => page.evaluate(() => (globalThis as unknown as Scripted).script.asked.length), {
				timeout: 120_000
			})
			.toBeGreaterThan(0);
	let tab = await openTab();
	await row(tab).getByRole('button', { name: /^Use/ }).click();
	await expect(row(tab)).toContainText('in use');
	await handIn(tab);
	for (let lost = 0; lost < 2; lost++) {
		await tab.close();
		tab = await openTab();
		if (lost === 0) await isAsked(tab);
	}
	const { body } = await call<JobList>(tab, '/api/v1/ocr/');
	const job = await ended(tab, body.jobs[0]?.uuid ?? '');
	expect(job.warnings).toEqual(['The vision model stopped the program on this page: it was read as print.']);

	await handIn(tab);
	await row(tab)
		.getByRole('button', { name: /^Do not use/ })
		.click();
	await expect(row(tab)).toContainText('nothing to fetch');
	await tab.close();
	tab = await openTab();
	const { body: list } = await call<JobList>(tab, '/api/v1/ocr/');
	const failed = await ended(tab, list.jobs[0]?.uuid ?? '');
	expect(failed.error?.code).toBe('model_missing');
	await tab.goto(`${site}read/?job=${failed.uuid}`);
	await tab.getByRole('button', { name: 'Read it as print' }).click();
	await expect(tab.getByRole('tabpanel', { name: 'Text' })).toContainText(/\w{4}/);
	await tab.screenshot({ path: test.info().outputPath('as-print.png') });
});

test('a file that is refused because the model has gone is read as print by one click', async ({
	context,
	models,
	site
}) => {
	const app = await context.newPage();
	await app.goto(site);
	await controlled(app);
	await app.getByRole('button', { name: /as print/ }).click();
	await app.getByLabel('Read as', { exact: true }).selectOption('vlm');
	await row(models)
		.getByRole('button', { name: /^Do not use/ })
		.click();
	await expect(row(models)).toContainText('nothing to fetch');
	await give(app, 'drop', ['letter.png']);
	const refused = app.getByRole('listitem').filter({ hasText: 'letter.png was not taken' });
	await expect(refused).toContainText('Fetch one on the models page, or read it as print');
	await refused.getByRole('button', { name: 'Read it as print: letter.png' }).click();
	await expect(app.getByRole('region', { name: 'Text', exact: true })).toContainText(LETTER.heading);
	const { body } = await call<JobList>(app, '/api/v1/ocr/');
	expect(body.jobs).toMatchObject([{ tier: 'cpu', engine: 'tesseract' }]);
});

test('a browser whose model takes no pictures has none for reading', async ({ context, site }) => {
	await context.addInitScript(() => {
		const availability = (needs?: object) =>
			Promise.resolve(needs && 'expectedInputs' in needs ? 'unavailable' : 'available');
		Object.assign(globalThis, { LanguageModel: { availability } });
	});
	const page = await context.newPage();
	await page.goto(`${site}models/`);
	await controlled(page);
	await expect(page.getByRole('region', { name: 'For answers' }).getByText('own model')).toBeVisible();
	await expect(row(page)).toHaveCount(0);
});
