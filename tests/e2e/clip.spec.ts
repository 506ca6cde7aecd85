import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { JobList } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import { foreignSite, type ForeignSite } from './foreign-site.ts';
import { call, expect, readFixture, test as base } from './site.ts';

const letter = () => ({ type: 'image/png', body: readFixture('letter.png') });
const page = (body: string, headers = {}) => ({ type: 'text/html', body, headers });
const STRICT = { 'Content-Security-Policy': "default-src 'none'; img-src 'self'" };
const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Somebody else's pages, and a host of pictures that lets no other site look into them. */
const test = base.extend<{ foreign: ForeignSite }>({
	foreign: async ({ context }, use) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const host = await foreignSite({ '/letter.png': letter() });
		const own = '<img src="/letter.png" width="400">';
		const kept = `<img src="${host.origin}/letter.png" width="400">`;
		const foreign = await foreignSite({
			'/letter.png': letter(),
			'/': page(`<p id="chosen">${own}</p>${own}${kept}<textarea></textarea>`),
			'/strict': page(own, STRICT),
			'/isolated': page(own, isolated),
			'/hostile': page('<p>hostile</p>')
		});
		await use(foreign);
		foreign.close();
		host.close();
	}
});

/** Uses the bookmarklet on the page, as the browser does: whatever the page's policy says. */
async function useBookmarklet(on: Page, code: string): Promise<Page> {
	const [popup] = await Promise.all([on.waitForEvent('popup'), on.evaluate(code)]);
	return popup;
}

/** The bookmarklet as the site offers it. */
async function codeOf(app: Page, site: string): Promise<string> {
	await app.goto(`${site}bookmarklet/`);
	const link = app.getByRole('link', { name: 'Read with Private OCR' });
	await expect(link).toHaveAttribute('href', /^javascript:/);
	return decodeURIComponent(((await link.getAttribute('href')) ?? '').replace('javascript:', ''));
}

const axe = async (on: Page) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await on.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page: on }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
};

test('a page is asked about once; its pictures are chosen and read, and their text goes where the person wants it', async ({
	app,
	site,
	foreign
}) => {
	test.slow();
	const code = await codeOf(app, site);
	await app.goto(foreign.origin);
	await app.locator('textarea').focus();
	const clip = await useBookmarklet(app, code);
	await expect(clip.getByRole('heading', { name: `Let ${foreign.origin} hand over` })).toBeFocused();
	await axe(clip);
	await clip.getByRole('button', { name: 'Let it, from now on' }).click();
	await expect(clip.getByRole('checkbox')).toHaveCount(2);
	await expect(clip.getByText('One picture of the page is kept by its site')).toBeVisible();
	await clip.getByRole('checkbox', { name: 'Picture 1' }).check();
	await axe(clip);
	await clip.getByRole('button', { name: 'Read 1 picture' }).click();
	await expect(clip.getByRole('region', { name: 'What was read' })).toContainText(LETTER.heading, {
		timeout: 60_000
	});
	await expect(clip.getByText('The text is on the clipboard.').first()).toBeVisible();
	expect(await clip.evaluate(() => navigator.clipboard.readText())).toContain(LETTER.heading);
	await axe(clip);
	expect(await app.locator('textarea').inputValue()).toBe('');
	await clip.getByRole('button', { name: /^Put it where the cursor was/ }).click();
	await expect(app.locator('textarea')).toHaveValue(new RegExp(LETTER.heading));

	// What is selected counts alone, the site is known by now, and the window that is still open begins anew.
	await app.evaluate(() =>
		getSelection()?.selectAllChildren(document.querySelector('#chosen') ?? document.body)
	);
	await app.evaluate(code);
	await expect(clip.getByRole('checkbox')).toHaveCount(1);
	await expect(clip.getByRole('checkbox')).toBeChecked();
	await clip.close();

	await app.goto(`${site}bookmarklet/`);
	await axe(app);
	await app.getByRole('button', { name: `Ask again next time: ${foreign.origin}` }).click();
	await expect(app.getByText('None yet.')).toBeVisible();
});

test('a strict policy does not keep the pictures away; a page that keeps windows apart is told about', async ({
	app,
	site,
	foreign
}) => {
	const code = await codeOf(app, site);
	await app.goto(`${foreign.origin}/strict`);
	const clip = await useBookmarklet(app, code);
	await clip.getByRole('button', { name: 'Only this time' }).click();
	await expect(clip.getByRole('checkbox')).toBeChecked();
	await clip.close();
	await app.goto(`${foreign.origin}/isolated`);
	const cut = app.context().waitForEvent('page');
	await app.evaluate(code);
	await expect((await cut).getByText('keeps its pages apart from all other windows')).toBeVisible();
	await expect((await cut).getByRole('button', { name: 'Take a picture of the screen' })).toBeVisible();
});

test('a hostile page gets nothing: no wrong nonce, no second helping, no strings, no frame, no other origin', async ({
	app,
	site,
	foreign
}) => {
	await app.goto(`${foreign.origin}/hostile`);
	const [clip] = await Promise.all([
		app.waitForEvent('popup'),
		app.evaluate((site) => {
			const heard: unknown[] = [];
			const clip = window.open(`${site}clip/`, 'clip', 'popup');
			const say = (message: object) => clip?.postMessage({ app: 'private-ocr', ...message }, '*');
			addEventListener('message', ({ data }) => heard.push(data));
			Object.assign(window, { heard, say });
			const flood = setInterval(() => say({ kind: 'pictures', nonce: 'guess', pictures: ['x'] }), 20);
			setTimeout(() => (clearInterval(flood), say({ kind: 'hello' })), 3000);
		}, site)
	]);
	await expect(clip.getByRole('button', { name: 'Only this time' })).toBeVisible();
	expect(await app.evaluate(() => (window as never as { heard: unknown[] }).heard)).toEqual([]);
	await clip.getByRole('button', { name: 'Only this time' }).click();
	await expect(clip.getByText('collecting its pictures')).toBeVisible();
	await app.evaluate(async () => {
		const { heard, say } = window as never as {
			heard: { nonce: string }[];
			say: (message: object) => void;
		};
		while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
		const nonce = heard[0]?.nonce;
		const html = new Blob(['<script>parent.hacked = true</script>'], { type: 'image/png' });
		say({ kind: 'pictures', nonce: 'guess', pictures: [html] });
		say({ kind: 'pictures', nonce, pictures: ['data:text/html,x', html, { size: 3 }], field: true });
		say({ kind: 'pictures', nonce, pictures: [new Blob(['GIF89a'])] });
	});
	await expect(clip.getByText('One picture of the page is kept')).toBeVisible();
	await expect(clip.getByRole('checkbox')).toHaveCount(0);
	const framed = await app.evaluate(async (site) => {
		const frame = document.createElement('iframe');
		frame.src = `${site}clip/`;
		document.body.append(frame);
		await new Promise((resolve) => (frame.onload = resolve));
		try {
			return frame.contentDocument?.body.textContent ?? 'apart';
		} catch {
			return 'apart';
		}
	}, site);
	expect(framed).toBe('apart');
	const { body } = await call<JobList>(clip, '/api/v1/ocr/');
	expect(body.jobs).toEqual([]);
});
