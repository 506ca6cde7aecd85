import { writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { launchOptions } from '../../scripts/chromium.mjs';
import { drawSheets } from '../fixtures/draw.ts';
import { LETTER } from '../fixtures/setup.ts';
import { call, ended, expect, give, open, post, storedRows, test } from './site.ts';

const TWELVE = 'twelve-pages.pdf';

/** The threads in which Tesseract itself runs. */
const tesseracts = (page: Page) => threads(page, /\/worker\.min\.js$/);
/** Those that open files. */
const decoders = (page: Page) => threads(page, /\/decode\.worker/);

/** The threads that run a script, by the browser's names for them. */
async function threads(page: Page, script: RegExp): Promise<string[]> {
	const browser = page.context().browser();
	if (!browser) throw new Error('no browser');
	const cdp = await browser.newBrowserCDPSession();
	const { targetInfos } = await cdp.send('Target.getTargets');
	await cdp.detach();
	return targetInfos.filter(({ url }) => script.test(url)).map(({ targetId }) => targetId);
}

test('a letter that comes after five long documents is done before any of them', async ({ app }) => {
	const posted = await Promise.all(Array.from({ length: 5 }, () => post(app, TWELVE)));
	const long = posted.map(({ body }) => body.uuid);
	const letter = (await post(app, 'letter.png')).body;
	await ended(app, letter.uuid);
	const { jobs } = (await call<JobList>(app, '/api/v1/ocr/')).body;
	expect(jobs.filter(({ status }) => status === 'done').map(({ uuid }) => uuid)).toEqual([letter.uuid]);
	for (const uuid of long) expect(await ended(app, uuid)).toMatchObject({ status: 'done', pages_done: 12 });
});

test('a recogniser is ready before the file that a person drags is dropped', async ({ app }) => {
	await expect.poll(async () => (await storedRows(app))['lease']).toBe(1); // the runner listens
	expect(await tesseracts(app)).toEqual([]);
	await app.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File(['x'], 'x.png'));
		window.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
	});
	// On a slow machine its first loads are given up and begun again in another thread.
	let ready: string[] = [];
	await expect
		.poll(
			async () => {
				const before = ready;
				ready = await tesseracts(app);
				return ready.length === 1 && ready[0] === before[0];
			},
			{ intervals: [8000] }
		)
		.toBe(true);
	await give(app, 'drop', ['letter.png']);
	await expect(app).toHaveURL(/read\/\?job=/);
	await expect(app.getByRole('tabpanel', { name: 'Text' }).getByText(LETTER.heading)).toBeVisible();
	expect(await tesseracts(app)).toEqual(ready);
});

test('a recogniser is kept after a usual page, and replaced after a huge one', async ({ app }, info) => {
	const [sheet] = await drawSheets([LETTER], { width: 4200, height: 3200 });
	writeFileSync(info.outputPath('huge.png'), sheet?.png ?? '');
	await post(app, 'letter.png');
	const usual = await tesseracts(app);
	expect(usual).toHaveLength(1);
	await post(app, 'letter.png');
	expect(await tesseracts(app)).toEqual(usual);
	const { body } = await post(app, info.outputPath('huge.png'));
	expect(body.text).toContain(LETTER.heading);
	await expect.poll(() => tesseracts(app)).toEqual([]);
	expect((await post(app, 'letter.png')).body.text).toContain(LETTER.heading);
	expect(await tesseracts(app)).toHaveLength(1);
});

test('the thread that opened a file opens the next one', async ({ app }) => {
	await post(app, 'letter.png');
	const first = await decoders(app);
	expect(first).toHaveLength(1);
	for (let count = 0; count < 3; count++) {
		expect((await post(app, 'letter.png')).body.text).toContain(LETTER.heading);
		expect(await decoders(app)).toEqual(first);
	}
});

test('a browser without SIMD reads, and says that it is slow', async ({ site }) => {
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...options.args, '--js-flags=--no-enable-sse4-1,--no-enable-ssse3']
	});
	try {
		const page = await browser.newPage();
		await open(page, site);
		const { uuid } = (await post(page, 'three-pages.tif')).body;
		const body = await ended(page, uuid); // an answer may be too early for it
		expect(body.text).toContain('This is page');
		expect(body.warnings.filter((warning) => warning.includes('SIMD'))).toHaveLength(1);
	} finally {
		await browser.close();
	}
});
