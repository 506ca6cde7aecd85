/**
 * `npm run lighthouse`: Lighthouse's marks for the start page and the reader, as a phone and as a desktop, which audits
 * failed, and when a first visit takes a file on a processor four times slower. (What Lighthouse calls interactive waits
 * until all that works offline has been fetched.) `-- --json` writes the reports to
 * test-results/lighthouse/. Ends with 1 where a mark is below 95 or an audit of best practices fails.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import desktop from 'lighthouse/core/config/desktop-config.js';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { serve } from './serve.mjs';

const LEAST = 0.95;
const SLOWER = 4;
const USABLE_S = 1.5;
const SAMPLE = 'static/sample/letter.png';
const FOLDER = 'test-results/lighthouse';
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const server = await serve(0);
const base = `http://localhost:${portOf(server)}/`;
const profile = mkdtempSync(join(tmpdir(), 'private-ocr-lighthouse-'));
const port = await freePort();
const { args, ...launch } = launchOptions();
const browser = await chromium.launchPersistentContext(profile, {
	...launch,
	args: [...args, `--remote-debugging-port=${port}`]
});
let isGood = true;
try {
	await measure('first visit', base, {
		settings: { onlyAudits: ['largest-contentful-paint', 'total-blocking-time'] },
		slow: true
	});
	const seconds = await firstFile();
	if (seconds > USABLE_S) isGood = false;
	console.log(`  A file is taken after: ${seconds.toFixed(2)} s`);
	await measure('start page, phone', base);
	await measure('start page, desktop', base, { config: desktop });
	const reader = await readSample();
	await measure('reader, phone', reader, { settings: { disableStorageReset: true } });
	await measure('reader, desktop', reader, { config: desktop, settings: { disableStorageReset: true } });
} finally {
	await browser.close();
	server.close();
	rmSync(profile, { recursive: true, force: true });
}
process.exit(isGood ? 0 : 1);

/**
 * @param {string} name @param {string} url
 * @param {{ config?: import('lighthouse').Config, settings?: import('lighthouse').Flags, slow?: boolean }} [options]
 */
async function measure(name, url, { config, settings = {}, slow = false } = {}) {
	const throttling = slow && {
		throttlingMethod: /** @type {const} */ ('devtools'),
		throttling: {
			cpuSlowdownMultiplier: SLOWER,
			requestLatencyMs: 0,
			downloadThroughputKbps: 0,
			uploadThroughputKbps: 0
		}
	};
	const result = await lighthouse(
		url,
		{ port, output: 'json', logLevel: 'error', ...settings, ...throttling },
		config
	);
	if (!result) throw new Error('Lighthouse has no result.');
	const { lhr, report } = result;
	console.log(`\n${name}`);
	if (values.json) {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(join(FOLDER, `${name.replace(/\W+/g, '-')}.json`), String(report));
	}
	if (slow)
		for (const { title, displayValue } of Object.values(lhr.audits))
			console.log(`  ${title}: ${displayValue}`);
	else for (const category of Object.values(lhr.categories)) tell(category, lhr.audits);
}

/**
 * Prints a category's mark, and which of its audits failed.
 * @param {import('lighthouse').Result.Category} category @param {Record<string, import('lighthouse').AuditResult>} audits
 */
function tell({ id, title, score, auditRefs }, audits) {
	if (score === null || score < LEAST) isGood = false;
	console.log(`  ${title}: ${score === null ? 'not measured' : Math.round(score * 100)}`);
	for (const { id: audit, weight } of auditRefs) {
		const found = audits[audit];
		if (!found || found.score === null || found.score >= 0.9) continue;
		console.log(`    ${found.title} (${audit}) ${found.displayValue ?? ''}`);
		if (id === 'best-practices' && weight > 0) isGood = false;
	}
}

/** @returns seconds until a first visit takes a file that is picked as early as can be, on a slower processor */
async function firstFile() {
	const fresh = await chromium.launch({ ...launch, args });
	try {
		const page = await fresh.newPage();
		const cdp = await page.context().newCDPSession(page);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		await page.goto(base, { waitUntil: 'commit' });
		await page.locator('input[type=file]').first().setInputFiles(SAMPLE);
		await page.getByText('Handing in').first().waitFor();
		return (await page.evaluate(() => performance.now())) / 1000;
	} finally {
		await fresh.close();
	}
}

/** @returns the address of the sample letter in the reader */
async function readSample() {
	const page = await browser.newPage();
	await page.goto(base);
	await page.getByRole('button', { name: 'Read our sample letter' }).click();
	await page.getByText('Sure of').waitFor({ timeout: 90_000 });
	const url = page.url();
	await page.close();
	return url;
}

/** @returns {Promise<number>} */
async function freePort() {
	const probe = createServer();
	await new Promise((resolve) => probe.listen(0, '127.0.0.1', () => resolve(undefined)));
	const found = portOf(probe);
	await new Promise((resolve) => probe.close(resolve));
	return found;
}

/** @param {import('node:net').Server} listening */
function portOf(listening) {
	const address = listening.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return address.port;
}
