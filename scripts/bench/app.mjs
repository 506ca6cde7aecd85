/** The built app in Chromium, driven through its own API. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { FOLDERS } from '../assets.mjs';
import { launchOptions } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { loadBare, readBare } from './bare.mjs';
import { costOf, residentMiB } from './processes.mjs';

/** @typedef {Awaited<ReturnType<typeof openApp>>} App */

/** Opens the app, as it is or as another folder has it, and waits until the page can be used. */
export async function openApp(folder = 'build') {
	const server = await serve(0, folder);
	const site = `http://localhost:${server.address().port}/`;
	const browserServer = await chromium.launchServer(launchOptions());
	const browser = await chromium.connect(browserServer.wsEndpoint());
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(site);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const { pid } = browserServer.process();

	/** @template T @param {() => Promise<T>} work */
	const cost = (work) => costOf(pid, work);

	return {
		page,
		cost,
		/** POST to done. @param {string} path */
		read: async (path) => {
			await keep(page, path);
			return cost(() => page.evaluate(postAndWait));
		},
		/** POST to done, telling now and then how many pages are done. @param {string} path @param {(done: number) => void} tell */
		follow: async (path, tell) => {
			await keep(page, path);
			const uuid = await page.evaluate(postLong);
			for (let job = { status: '', pages_done: 0 }; job.status !== 'done';) {
				await page.waitForTimeout(500);
				job = await page.evaluate(
					async () => (await (await fetch('/api/v1/ocr/?limit=1&account=owner')).json()).jobs[0]
				);
				if (job.status === 'failed') throw new Error('The document failed.');
				tell(job.pages_done);
			}
			await page.evaluate((id) => fetch(`/api/v1/ocr/${id}/?account=owner`, { method: 'DELETE' }), uuid);
		},
		/** What the pages' processes hold. */
		memoryMiB: () => residentMiB(pid),
		/** Milliseconds from nothing to a recogniser that waits for a page. */
		startRecogniser: () =>
			page.evaluate(startRecogniser, {
				worker: workerUrl(site, 'recognise.worker'),
				options: engineOptions(site)
			}),
		/** The bare recogniser's cost. @param {import('./bare.mjs').Picture} picture */
		readBare: async (picture) => {
			await loadBare(page, site, picture);
			return cost(() => readBare(page, picture.language));
		},
		/** As if the page had been opened just now, with all that it needs kept on the device. */
		reload: async () => {
			await page.reload();
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		},
		async close() {
			await browser.close();
			await browserServer.close();
			server.closeAllConnections();
			server.close();
		}
	};
}

/** A message to the browser may not be larger. */
const PIECE_BYTES = 8e6;

/** Bringing the file into the page is not the app's work. @param {import('playwright').Page} page @param {string} path */
async function keep(page, path) {
	const bytes = readFileSync(path);
	await page.evaluate(() => (globalThis.benchPieces = []));
	for (let at = 0; at < bytes.length; at += PIECE_BYTES)
		await page.evaluate(keepPiece, bytes.subarray(at, at + PIECE_BYTES).toString('base64'));
	await page.evaluate(joinPieces, path.split('/').at(-1) ?? path);
}

/** @param {string} data base64 */
function keepPiece(data) {
	globalThis.benchPieces.push(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
}

/** @param {string} name */
function joinPieces(name) {
	globalThis.benchFile = new File(globalThis.benchPieces.splice(0), name);
}

async function postAndWait() {
	const form = new FormData();
	form.set('file', globalThis.benchFile);
	let job = await (await fetch('/api/v1/ocr/?account=owner', { method: 'POST', body: form })).json();
	while (job.status !== 'done') {
		if (job.status === 'failed' || job.code) throw new Error(JSON.stringify(job.error));
		await new Promise((resolve) => setTimeout(resolve, 250));
		const list = await (await fetch('/api/v1/ocr/?limit=1&account=owner')).json();
		job = { ...job, ...list.jobs[0] };
	}
	await fetch(`/api/v1/ocr/${job.uuid}/?account=owner`, { method: 'DELETE' });
	return { pages: job.page_count };
}

/** @returns {Promise<string>} the uuid of a document that is not done yet */
async function postLong() {
	const form = new FormData();
	form.set('file', globalThis.benchFile);
	return (await (await fetch('/api/v1/ocr/?account=owner', { method: 'POST', body: form })).json()).uuid;
}

/** @param {{ worker: string, options: object }} start */
async function startRecogniser({ worker, options }) {
	const started = performance.now();
	const recogniser = new Worker(worker, { type: 'module' });
	await new Promise((resolve, reject) => {
		recogniser.onmessage = ({ data }) =>
			'error' in data ? reject(new Error(data.error.message)) : resolve(data);
		recogniser.onerror = (event) => reject(new Error(event.message));
		recogniser.postMessage({ id: 1, method: 'load', args: [options] });
	});
	const ready = performance.now() - started;
	recogniser.terminate();
	return ready;
}

/** @param {string} site */
function engineOptions(site) {
	return {
		languages: ['eng'],
		coreFolder: site + FOLDERS.tesseract,
		languageFolder: site + FOLDERS.languages
	};
}

/** @param {string} site @param {string} name */
function workerUrl(site, name) {
	const folder = '_app/immutable/workers';
	const file = readdirSync(`build/${folder}`).find((entry) => entry.startsWith(name));
	if (!file) throw new Error(`${name} was not built`);
	return `${site}${folder}/${file}`;
}
