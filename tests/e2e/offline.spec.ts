import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { LETTER } from '../fixtures/setup.ts';
import { controlled, expect, open, post, test } from './site.ts';

type Part = { url: string; bytes: number; /** only models of that kind take it */ door?: string };

/** Waits until the page has fetched, by itself, all that it needs without a network. */
async function stockedUp(page: Page): Promise<void> {
	const missing = () =>
		page.evaluate(async () => {
			const parts = (await (await fetch('parts.json')).json()) as Part[];
			const kept = new Set((await (await caches.open('parts')).keys()).map(({ url }) => url));
			return parts
				.filter(({ door }) => door === undefined)
				.map(({ url }) => url)
				.filter((url) => !kept.has(new URL(url, location.href).href));
		});
	// A browser takes one of the six builds of the recogniser.
	const counted = async () => {
		const urls = await missing();
		const others = urls.filter((url) => !url.includes('tesseract-core'));
		return { others, builds: urls.length - others.length };
	};
	await expect.poll(counted).toEqual({ others: [], builds: 5 });
}

test('on the second visit everything works with the network cable out', async ({ context }) => {
	const server = await serve(0);
	const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
	const first = await context.newPage();
	await open(first, site);
	await stockedUp(first);
	await first.close();

	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await context.setOffline(true);
	const second = await context.newPage();
	const response = await second.goto(site);
	expect(response?.fromServiceWorker()).toBe(true);
	await controlled(second);
	for (const file of ['letter.png', 'letter.pdf']) {
		const { status, body } = await post(second, file);
		expect(status).toBe(200);
		expect(body.text).toContain(LETTER.heading);
	}
	// A page whose code no first visit needs.
	await second.goto(`${site}account/`);
	await expect(second.getByRole('region', { name: 'Tokens for programs' })).toBeVisible();
});

test('no request leaves the origin, whatever is read', async ({ app, context, site }) => {
	const strangers: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(site) && !url.startsWith('blob:') && !url.startsWith('data:')) strangers.push(url);
	});
	for (const file of ['letter.jpg', 'five-pages.pdf', 'broken.pdf']) await post(app, file);
	expect(strangers).toEqual([]);
});
