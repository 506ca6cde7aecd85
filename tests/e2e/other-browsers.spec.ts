import { ensureFirefox, ensureWebkit } from '../../scripts/other-browsers.mjs';
import type { OtherBrowser } from '../fixtures/other-browsers/browser.ts';
import { startFirefox } from '../fixtures/other-browsers/firefox.ts';
import { startWebkit } from '../fixtures/other-browsers/webkit.ts';
import { LETTER } from '../fixtures/setup.ts';
import { LATE_PAGES } from './pages.ts';
import { expect, readFixture, test } from './site.ts';

const BROWSERS = {
	Firefox: () => {
		const path = ensureFirefox();
		return path && startFirefox(path);
	},
	WebKit: () => {
		const programs = ensureWebkit();
		return programs && startWebkit(programs);
	}
};

/** Puts a file into the page's own chooser, as a person would pick it. */
const pick = (name: string) => `
	const bytes = Uint8Array.from(atob('${readFixture(name).toString('base64')}'), (letter) => letter.charCodeAt(0));
	const transfer = new DataTransfer();
	transfer.items.add(new File([bytes], '${name}'));
	const input = document.querySelector('input[type=file]');
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));`;

/** Reads a letter, keeps it over a reload, and makes a Word file of it. */
async function expectReads(browser: OtherBrowser, site: string): Promise<void> {
	const text = () => browser.run<string>('return document.body.innerText');
	await expect.poll(text, { timeout: 90_000 }).toContain(LETTER.heading);
	expect(await browser.run('return location.href')).toMatch(/read\/\?job=[0-9a-f]{32}$/);
	await browser.run('location.reload()');
	await expect.poll(text).toContain(LETTER.lines[0]);
	const made = await browser.run<{ status: number; bytes: number }>(`
		const uuid = new URLSearchParams(location.search).get('job');
		const response = await fetch('${site}api/v1/ocr/' + uuid + '/download/?format=docx&account=owner');
		return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };`);
	expect(made.status).toBe(200);
	expect(made.bytes).toBeGreaterThan(2000);
}

for (const [name, start] of Object.entries(BROWSERS)) {
	test(`${name} does the main job, and opens every page`, async ({ site }) => {
		test.slow(); // it installs the browser where `npm test` has not
		const starting = start();
		test.skip(!starting, `There is no ${name} here, and none could be installed.`);
		const browser = await starting;
		if (!browser) return;
		try {
			await browser.open(site);
			await expect.poll(() => browser.run('return navigator.serviceWorker.controller !== null')).toBe(true);
			await browser.run(pick('letter.png'));
			await expectReads(browser, site);
			for (const { path, heading } of LATE_PAGES) {
				await browser.open(site + path);
				await expect
					.poll(() => browser.run<string>(`return document.querySelector('h1')?.innerText ?? ''`))
					.toMatch(heading);
			}
		} finally {
			await browser.close();
		}
	});
}
