/** The built site in a Chromium without a window, and calls that are made in its page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { inPage } from './in-page.mjs';

/** A body goes in and comes out in pieces of at most so many bytes. */
const PIECE_BYTES = 3 * 2 ** 18;

/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */
/** @typedef {{ method: string, path: string, headers: [string, string][] }} Head */

/** @param {{ port: number, profile?: string | undefined }} options port 0 for any that is free */
export async function openSite({ port, profile }) {
	const server = await serve(port);
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	const url = `http://localhost:${address.port}/`;
	const folder = profile ?? mkdtempSync(join(tmpdir(), 'bridge-'));
	const context = await chromium.launchPersistentContext(folder, launchOptions());
	let opened = open(context, url);
	let lastId = 0;
	await opened;

	return {
		/** Begins a call. Its body is pushed, then it is sent, then its answer is pulled. */
		async call() {
			const anew = () => open(context, url);
			opened = opened.then((before) => (before.isUsable() ? before : anew()), anew);
			const { page } = await opened;
			const id = ++lastId;
			const run = (/** @type {string} */ step, /** @type {unknown} */ value = null) =>
				page.evaluate(
					([step, id, value]) => globalThis.bridge[step](id, value),
					/** @type {const} */ ([step, id, value])
				);
			return {
				/** @param {Buffer} piece */
				async push(piece) {
					for (let at = 0; at < piece.length; at += PIECE_BYTES)
						await run('push', piece.subarray(at, at + PIECE_BYTES).toString('base64'));
				},
				/** @param {Head} head @returns {Promise<{ status: number, headers: [string, string][] }>} */
				send: (head) => run('send', head),
				/** @returns {Promise<Buffer | null>} null at the end */
				async pull() {
					const piece = await run('pull', PIECE_BYTES);
					return piece === null ? null : Buffer.from(piece, 'base64');
				},
				/** Nobody waits any more, or all is said. */
				end: () => run('end').catch(() => undefined) // a page that is gone has ended it
			};
		},
		async close() {
			await context.close();
			server.closeAllConnections();
			server.close();
			if (!profile) rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** @param {import('playwright').BrowserContext} context @param {string} url */
async function open(context, url) {
	const page = await context.newPage();
	let crashed = false;
	page.on('crash', () => (crashed = true));
	await page.goto(url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.evaluate(inPage);
	return { page, isUsable: () => !crashed && !page.isClosed() };
}
