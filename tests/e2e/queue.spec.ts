import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Job, JobList } from '#contract/job.ts';
import { launchOptions } from '../../scripts/chromium.mjs';
import { pageHeading } from '../fixtures/setup.ts';
import { call, controlled, ended, expect, expectNoDocuments, open, post, storedRows, test } from './site.ts';

const TWELVE = 'twelve-pages.pdf';

/** All twelve pages are there, once, in order, each with its own text. */
function expectWhole(job: Job): void {
	expect(job).toMatchObject({ status: 'done', page_count: 12, pages_done: 12, warnings: [] });
	expect(job.pages.map((page) => page.index)).toEqual(Array.from({ length: 12 }, (_, index) => index));
	job.pages.forEach((page, index) => expect(page.text).toContain(pageHeading(index)));
}

async function pagesDone(page: Page, uuid: string): Promise<number> {
	return (await call(page, `/api/v1/ocr/${uuid}/`)).body.pages_done;
}

/** The stored pages with a stamp on each: a page that is read again loses it. */
async function stampPages(page: Page): Promise<number[]> {
	return page.evaluate(
		() =>
			new Promise<number[]>((resolve, reject) => {
				const request = indexedDB.open('private-ocr');
				request.onsuccess = () => {
					const db = request.result;
					const transaction = db.transaction('pages', 'readwrite');
					const stamped: number[] = [];
					transaction.oncomplete = () => {
						db.close();
						resolve(stamped);
					};
					transaction.objectStore('pages').openCursor().onsuccess = ({ target }) => {
						const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
						if (!cursor) return;
						const row = cursor.value as { index: number };
						stamped.push(row.index);
						cursor.update({ ...row, stamp: true });
						cursor.continue();
					};
				};
				request.onerror = () => reject(request.error ?? new Error('not opened'));
			})
	);
}

async function stampedPages(page: Page): Promise<number[]> {
	return page.evaluate(
		() =>
			new Promise<number[]>((resolve) => {
				indexedDB.open('private-ocr').onsuccess = ({ target }) => {
					const db = (target as IDBOpenDBRequest).result;
					db.transaction('pages').objectStore('pages').getAll().onsuccess = (event) => {
						const rows = (event.target as IDBRequest<{ index: number; stamp?: true }[]>).result;
						db.close();
						resolve(rows.filter((row) => row.stamp).map((row) => row.index));
					};
				};
			})
	);
}

test.describe('the service worker is stopped', () => {
	test('during a POST: the browser sends it again, and there is one job', async ({ app, context }) => {
		const cdp = await context.newCDPSession(app);
		await cdp.send('ServiceWorker.enable');
		const answer = post(app, 'five-pages.pdf');
		await expect.poll(async () => (await storedRows(app))['jobs']).toBe(1);
		await cdp.send('ServiceWorker.stopAllWorkers');
		const { uuid } = (await answer).body;
		const body = await ended(app, uuid);
		expect(body).toMatchObject({ status: 'done', pages_done: 5 });
		const { body: list } = await call<JobList>(app, '/api/v1/ocr/');
		expect(list.jobs.map(({ uuid }) => uuid)).toEqual([body.uuid]);
	});

	test('during ten POSTs of the same file: ten jobs, each answered with its own', async ({
		app,
		context
	}) => {
		const cdp = await context.newCDPSession(app);
		await cdp.send('ServiceWorker.enable');
		const answers = Promise.all(Array.from({ length: 10 }, () => post(app, 'letter.png')));
		await expect.poll(async () => (await storedRows(app))['jobs']).toBe(10);
		await cdp.send('ServiceWorker.stopAllWorkers');
		const uuids = (await answers).map(({ body }) => body.uuid);
		expect(new Set(uuids).size).toBe(10);
		expect((await storedRows(app))['jobs']).toBe(10);
	});

	test('again and again while a document is read: workers whose scripts were on their way start anew', async ({
		app,
		context
	}) => {
		const cdp = await context.newCDPSession(app);
		await cdp.send('ServiceWorker.enable');
		const { body } = await post(app, TWELVE);
		for (let stop = 0; stop < 6; stop++) {
			await app.waitForTimeout(150);
			await cdp.send('ServiceWorker.stopAllWorkers');
		}
		expectWhole(await ended(app, body.uuid));
		expect((await storedRows(app))['jobs']).toBe(1);
	});

	test('between two calls: nothing is forgotten', async ({ app, context }) => {
		const { body } = await post(app, 'letter.png');
		const cdp = await context.newCDPSession(app);
		await cdp.send('ServiceWorker.enable');
		await cdp.send('ServiceWorker.stopAllWorkers');
		expect((await call(app, `/api/v1/ocr/${body.uuid}/`)).body).toEqual(body);
	});
});

test('a crashed tab loses the pages in flight, never a finished one', async ({ app, context, site }) => {
	const { body } = await post(app, TWELVE);
	await expect.poll(() => pagesDone(app, body.uuid)).toBeGreaterThan(2);
	const kept = await stampPages(app);
	const crashed = new Promise((resolve) => app.once('crash', resolve));
	const cdp = await context.newCDPSession(app);
	cdp.send('Page.crash').catch(() => undefined); // there is nobody left to answer
	await crashed;
	const again = await context.newPage();
	await open(again, site);
	expectWhole(await ended(again, body.uuid));
	expect(await stampedPages(again)).toEqual(kept);
});

test.describe('with a profile of its own', () => {
	const profile = mkdtempSync(join(tmpdir(), 'private-ocr-'));
	let context: BrowserContext;
	const launch = async () => {
		context = await chromium.launchPersistentContext(profile, launchOptions());
		return context.pages()[0] ?? context.newPage();
	};
	test.afterAll(async () => {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	});

	test('a browser killed again and again goes on where it was', async ({ site }) => {
		let page = await launch();
		await open(page, site);
		const { body } = await post(page, TWELVE);
		for (const enough of [1, 3, 5]) {
			await expect.poll(() => pagesDone(page, body.uuid), { intervals: [50] }).toBeGreaterThanOrEqual(enough);
			const kept = await stampPages(page);
			await kill(profile);
			page = await launch();
			await open(page, site);
			expect(await stampedPages(page)).toEqual(expect.arrayContaining(kept));
			const before = await pagesDone(page, body.uuid);
			// Going on within five seconds of reopening.
			await expect.poll(() => pagesDone(page, body.uuid), { intervals: [50] }).toBeGreaterThan(before);
		}
		expectWhole(await ended(page, body.uuid));
	});
});

/** SIGKILL to the browser that uses this profile: its lock file names the process. */
async function kill(profile: string): Promise<void> {
	const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
	process.kill(pid, 'SIGKILL');
	while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

function isAlive(pid: number): boolean {
	try {
		// A killed child stays as a zombie until Playwright reaps it.
		return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
	} catch {
		return false;
	}
}

test.describe('two tabs', () => {
	test('one runs, the other takes over when the first goes', async ({ app, context, site }) => {
		const second = await context.newPage();
		await open(second, site);
		const { body } = await post(second, TWELVE);
		await expect.poll(() => pagesDone(second, body.uuid)).toBeGreaterThan(1);
		const holders = await second.evaluate(
			async () =>
				(await navigator.locks.query()).held?.filter(({ name }) => name === 'private-ocr runner').length
		);
		expect(holders).toBe(1);
		const kept = await stampPages(second);
		await app.close();
		const before = await pagesDone(second, body.uuid);
		await expect.poll(() => pagesDone(second, body.uuid)).toBeGreaterThan(before);
		expectWhole(await ended(second, body.uuid));
		expect(await stampedPages(second)).toEqual(expect.arrayContaining(kept));
	});

	test('a holder that never answers is robbed of its lock', async ({ page, context, site }) => {
		// A frozen tab: it holds the lock and is silent. This page never starts a runner of its own.
		await page.route('**/*', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>frozen</title>' })
		);
		await page.goto(site);
		await page.evaluate(
			() =>
				new Promise<void>(
					(resolve) =>
						void navigator.locks.request(
							'private-ocr runner',
							() => (resolve(), new Promise(() => undefined))
						)
				)
		);
		const waiting = await context.newPage();
		await waiting.goto(site);
		await controlled(waiting);
		const answer = post(waiting, 'letter.png');
		expect((await answer).body.status).toBe('done');
	});
});

test('a full disk is a 503 with Retry-After, and leaves nothing', async ({ app, context, site }) => {
	const { origin } = new URL(site);
	const cdp = await context.newCDPSession(app);
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
	// The browser takes the new quota in its own time: what still went through is deleted again.
	await expect(async () => {
		const { status, headers, body } = await post(app, 'letter.bmp');
		if (body.uuid) await call(app, `/api/v1/ocr/${body.uuid}/`, { method: 'DELETE' });
		expect({ status, code: body.code, retry: headers['retry-after'] }).toEqual({
			status: 503,
			code: 'storage_full',
			retry: '60'
		});
	}).toPass({ timeout: 20_000 });
	// A request that was answered is struck off after a second.
	await expect.poll(async () => (await storedRows(app))['requests']).toBe(0);
	await expectNoDocuments(app);
	await cdp.send('Storage.overrideQuotaForOrigin', { origin });
	await expect.poll(async () => (await post(app, 'letter.png')).body.status).toBe('done');
});

test('a disk that fills up stops a job until there is room, and the job says so', async ({
	app,
	context,
	site
}) => {
	test.setTimeout(300_000);
	const { origin } = new URL(site);
	const cdp = await context.newCDPSession(app);
	// Chromium asks for the room that is left every 30 s: there must be work for longer.
	const uuids: string[] = [];
	for (let count = 0; count < 20; count++) uuids.push((await post(app, TWELVE)).body.uuid);
	const uuid = uuids.at(-1) ?? '';
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
	const job = async () => (await call(app, `/api/v1/ocr/${uuid}/`)).body;
	await expect.poll(async () => (await job()).waiting_for, { timeout: 60_000 }).toEqual({ what: 'room' });
	await expect(app.getByRole('listitem').filter({ hasText: 'No room left' }).first()).toBeVisible();
	const { pages_done } = await job();
	await app.waitForTimeout(8000); // longer than a page takes, and than it waits to try again
	expect(await job()).toMatchObject({ status: 'processing', pages_done, waiting_for: { what: 'room' } });
	await cdp.send('Storage.overrideQuotaForOrigin', { origin });
	for (const other of uuids.slice(0, -1)) await call(app, `/api/v1/ocr/${other}/`, { method: 'DELETE' });
	const whole = await ended(app, uuid);
	expectWhole(whole);
	expect(whole.waiting_for).toBeNull();
});
