import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from '@playwright/test';
import type { Job } from '#contract/job.ts';
import { serve } from '../../scripts/serve.mjs';
import { FIXTURES } from '../fixtures/setup.ts';

export { expect };

export type Answer<Body = Job & { code?: string }> = {
	status: number;
	headers: Record<string, string>;
	body: Body;
};

/** The built site on a port of its own, and a page of it whose calls the service worker answers. */
export const test = base.extend<{ app: Page }, { site: string }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
		async ({}, use) => {
			const server = await serve(0);
			await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	],
	app: async ({ page, site }, use) => {
		await open(page, site);
		await use(page);
	}
});

/** Opens a page and waits until its calls are answered. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await controlled(page);
}

/** A browser without a translator of its own. Before the page is opened: current Chromiums have one. */
export async function withoutTranslator(page: Page): Promise<void> {
	await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'Translator'));
}

export async function controlled(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** A file of tests/fixtures by its name, or any other by its path. */
export function readFixture(name: string): Buffer {
	return readFileSync(name.includes('/') ? name : `${FIXTURES}/${name}`);
}

/** The address with which the app's own screens say that the owner calls; without it a script is nobody in particular. */
export function owned(path: string): string {
	return `${path}${path.includes('?') ? '&' : '?'}account=owner`;
}

export type Init = { method?: string; headers?: Record<string, string>; body?: string };

/** `fetch` in the page as the owner, who is never refused for the number of pages. */
export async function call<Body = Answer['body']>(
	page: Page,
	path: string,
	init: Init = {}
): Promise<Answer<Body>> {
	return callAsScript<Body>(page, owned(path), init);
}

/** `fetch` in the page, as any script there would call it. */
export async function callAsScript<Body = Answer['body']>(
	page: Page,
	path: string,
	init: Init = {}
): Promise<Answer<Body>> {
	const answer = await page.evaluate(
		async ([address, options]) => {
			const response = await fetch(address, options);
			return {
				status: response.status,
				headers: Object.fromEntries(response.headers),
				text: await response.text()
			};
		},
		[path, init] as const
	);
	return { status: answer.status, headers: answer.headers, body: parse(answer.text) as Body };
}

/** `POST /api/v1/ocr/` with a file and fields, as the contract's clients send it, by the owner. */
export async function post(page: Page, file: string, fields: Record<string, string> = {}): Promise<Answer> {
	return postTo(page, owned('/api/v1/ocr/'), file, fields);
}

/** The same to another address: who calls is in it. */
export async function postTo(
	page: Page,
	address: string,
	file: string,
	fields: Record<string, string> = {}
): Promise<Answer> {
	const data = readFixture(file).toString('base64');
	const answer = await page.evaluate(
		async ({ address, data, name, fields }) => {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const form = new FormData();
			form.set('file', new File([bytes], name));
			for (const [key, value] of Object.entries(fields)) form.append(key, value);
			const response = await fetch(address, { method: 'POST', body: form });
			return {
				status: response.status,
				headers: Object.fromEntries(response.headers),
				text: await response.text()
			};
		},
		{ address, data, name: file.split('/').at(-1) ?? file, fields }
	);
	return { status: answer.status, headers: answer.headers, body: parse(answer.text) as Answer['body'] };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text; // not JSON: the assertion on the body will show what came instead
	}
}

/** Asks for a job until it has ended. */
export async function ended(page: Page, uuid: string): Promise<Job> {
	for (;;) {
		const { body } = await call<Job>(page, `/api/v1/ocr/${uuid}/`);
		if (body.status === 'done' || body.status === 'failed') return body;
		await page.waitForTimeout(100);
	}
}

/** Everything the store holds, by table. */
export async function storedRows(page: Page): Promise<Record<string, number>> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('private-ocr');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not opened'));
		});
		const counts: Record<string, number> = {};
		for (const name of db.objectStoreNames) {
			counts[name] = await new Promise((resolve) => {
				const request = db.transaction(name).objectStore(name).count();
				request.onsuccess = () => resolve(request.result);
			});
		}
		db.close();
		return counts;
	});
}

/** What the store holds of documents, as a refusal and a deletion must leave it: nothing. */
export async function expectNoDocuments(page: Page): Promise<void> {
	const {
		lease: _,
		accounts: __,
		tokens: ___,
		usage: ____,
		fetched: _____,
		...rows
	} = await storedRows(page);
	expect(
		Object.values(rows).every((count) => count === 0),
		JSON.stringify(rows)
	).toBe(true);
}

/**
 * Gives the page files as a drop or a paste does, which browsers let nobody forge from outside.
 * @param files names of fixtures, or what a fixture shall be called
 */
export async function give(
	page: Page,
	event: 'drop' | 'paste',
	files: (string | { name: string; data: Buffer })[]
): Promise<void> {
	const given = files.map((file) => {
		const { name, data } = typeof file === 'string' ? { name: file, data: readFixture(file) } : file;
		return { name, data: data.toString('base64') };
	});
	await page.evaluate(
		({ event, given }) => {
			const transfer = new DataTransfer();
			for (const { name, data } of given) {
				transfer.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name));
			}
			const options = { bubbles: true, cancelable: true };
			if (event === 'drop') {
				window.dispatchEvent(new DragEvent('dragover', { ...options, dataTransfer: transfer }));
				window.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: transfer }));
			} else {
				const target = document.activeElement ?? document.body;
				target.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: transfer }));
			}
		},
		{ event, given }
	);
}
