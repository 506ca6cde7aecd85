import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { call, ended, expect, open, post, test as base } from './site.ts';

/** A deployment of its own that can be replaced by a new version. */
class Deployment {
	readonly #folder = mkdtempSync(join(tmpdir(), 'private-ocr-site-'));
	#host: Server | undefined;
	#port = 0;

	get site(): string {
		return `http://localhost:${this.#port}/`;
	}

	async begin(): Promise<void> {
		cpSync('build', this.#folder, { recursive: true });
		this.#host = await serve(this.#port, this.#folder);
		this.#port = (this.#host.address() as AddressInfo).port;
	}

	/** Another start page, and so another revision of it in the shell. */
	async replace(): Promise<void> {
		const change = (name: string, from: string | RegExp, to: string) => {
			const path = join(this.#folder, name);
			writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
		};
		change('index.html', '<head>', '<head><meta name="version" content="new">');
		change('service-worker.js', /(url:.index\.html.,revision:.)\w*/, '$1new');
		// The server keeps its list of files: a new one sees the new files.
		this.#host?.closeAllConnections();
		await new Promise((resolve) => this.#host?.close(resolve));
		this.#host = await serve(this.#port, this.#folder);
	}

	end(): void {
		this.#host?.closeAllConnections();
		this.#host?.close();
		rmSync(this.#folder, { recursive: true });
	}
}

const test = base.extend<{ deployment: Deployment }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
	deployment: async ({}, use) => {
		const deployment = new Deployment();
		await deployment.begin();
		await use(deployment);
		deployment.end();
	}
});

const bar = (page: Page) => page.getByRole('region', { name: 'A new version is here' });
const update = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
const isNew = async (page: Page) => (await page.locator('meta[name=version]').count()) === 1;
/**
 * Whether the new version is here. Ends the one that runs, as Chromium does by itself when it is idle and another waits
 * to take over: not where a program watches the service worker, as Playwright does.
 */
async function hasCome(page: Page): Promise<boolean> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('ServiceWorker.enable');
	await cdp.send('ServiceWorker.stopAllWorkers');
	await cdp.detach();
	return isNew(page);
}

test('a new version asks; "Later" leaves it, and "Load it now" brings it into every page of the app', async ({
	context,
	deployment
}) => {
	const page = await context.newPage();
	await open(page, deployment.site);
	const other = await context.newPage();
	await open(other, deployment.site);
	await deployment.replace();
	await update(page);
	await expect(bar(page)).toBeVisible();
	await bar(page).getByRole('button', { name: 'Later' }).click();
	await expect(bar(page)).toBeHidden();
	expect(await isNew(page)).toBe(false);

	await expect(bar(other)).toBeVisible();
	await bar(other).getByRole('button', { name: 'Load it now' }).click();
	for (const each of [page, other]) await expect.poll(() => isNew(each)).toBe(true);
});

test('a new version waits until what is being read is done, also what another page of the app handed in', async ({
	context,
	deployment
}) => {
	const page = await context.newPage();
	await open(page, deployment.site);
	const other = await context.newPage();
	await open(other, deployment.site);
	await deployment.replace();
	await update(page);
	await expect(bar(page)).toBeVisible();
	const { body } = await post(other, 'twelve-pages.pdf');
	await bar(page).getByRole('button', { name: 'Load it now' }).click();
	await expect(bar(page)).toContainText('comes in when the reading is done');
	await expect(bar(page).getByRole('button', { name: 'Load it anyway' })).toBeVisible();
	expect(await isNew(page)).toBe(false);
	expect((await ended(other, body.uuid)).pages_done).toBe(12);
	for (const each of [page, other]) await expect.poll(() => hasCome(each)).toBe(true);
});

test('who insists gets it at once, and the pages that were in flight are read again', async ({
	context,
	deployment
}) => {
	const page = await context.newPage();
	await open(page, deployment.site);
	await deployment.replace();
	await update(page);
	await expect(bar(page)).toBeVisible();
	const { body } = await post(page, 'twelve-pages.pdf');
	await bar(page).getByRole('button', { name: 'Load it now' }).click();
	await bar(page).getByRole('button', { name: 'Load it anyway' }).click();
	await expect.poll(() => hasCome(page)).toBe(true);
	// Loading itself again meanwhile, it does not answer.
	const look = () => call(page, `/api/v1/ocr/${body.uuid}/`).then((answer) => answer.body);
	await expect
		.poll(() => look().catch(() => null), { timeout: 120_000 })
		.toMatchObject({ status: 'done', pages_done: 12 });
});
