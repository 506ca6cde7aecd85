import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { jobSchema, type JobList } from '#contract/job.ts';
import { languageListSchema, type LanguageEntry, type LanguageList } from '#contract/language.ts';
import { serve } from '../../scripts/serve.mjs';
import { drawSheets } from '../fixtures/draw.ts';
import { carry, PackHost, siteWithSource } from '../fixtures/pack-host.ts';
import { debianPack } from '../fixtures/debian-packs.ts';
import { FIXTURES, LETTER } from '../fixtures/setup.ts';
import { call, expect, open, post, storedRows, test as base } from './site.ts';

// English under other names: it reads the letter, whatever the language is called.
const PACK = readFileSync('data/tessdata_fast-4.1.0/eng.traineddata.gz');

const RIGHT_TO_LEFT = new Set(['ara', 'heb']);
const packOf = (code: string) => (RIGHT_TO_LEFT.has(code) ? debianPack(code) : PACK);

/** The site with one public source, which is a host of ours. */
const test = base.extend<{ host: PackHost; reader: Page }, { folder: { path: string; port: number } }>({
	folder: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
		async ({}, use) => {
			const probe = new PackHost(packOf);
			const address = await probe.open();
			const port = Number(new URL(address).port);
			probe.close();
			const path = siteWithSource(address);
			carry(path, 'swe', PACK);
			await use({ path, port });
			rmSync(path, { recursive: true });
		},
		{ scope: 'worker' }
	],
	host: async ({ folder }, use) => {
		const host = new PackHost(packOf);
		await host.open(folder.port);
		await use(host);
		host.close();
	},
	reader: async ({ page, folder, host }, use) => {
		expect(host.requests).toEqual([]);
		const server = await serve(0, folder.path);
		await open(page, `http://localhost:${(server.address() as AddressInfo).port}/`);
		await use(page);
		server.closeAllConnections();
		server.close();
	}
});

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function list(page: Page): Promise<LanguageEntry[]> {
	return (await call<LanguageList>(page, '/api/v1/languages/')).body.languages;
}

async function installed(page: Page): Promise<string[]> {
	return (await list(page)).filter((language) => language.installed).map(({ code }) => code);
}

test.describe('GET /api/v1/languages/', () => {
	test('lists every language, English installed', async ({ app }) => {
		const { status, body } = await call<LanguageList>(app, '/api/v1/languages/');
		expect(status).toBe(200);
		expect(languageListSchema.parse(body)).toEqual(body);
		expect(body.languages.length).toBeGreaterThan(120);
		expect(body.languages.filter((language) => language.installed)).toEqual([
			{
				code: 'en',
				tesseract: 'eng',
				iso639_1: 'en',
				iso639_3: 'eng',
				bcp47: 'en',
				name: 'English',
				native_name: 'English',
				script: 'Latn',
				direction: 'ltr',
				installed: true,
				size_bytes: PACK.length
			}
		]);
		expect(body.languages.find(({ code }) => code === 'he')).toMatchObject({
			direction: 'rtl',
			native_name: 'עברית',
			installed: false,
			size_bytes: null
		});
	});
});

test.describe('language=', () => {
	test('a pack that is not here is fetched once, and kept', async ({ reader, host }) => {
		const { status, body } = await post(reader, 'letter.png', { language: 'de' });
		expect(status).toBe(200);
		expect(body).toMatchObject({ status: 'done', language: 'de' });
		expect(body.text).toContain(LETTER.heading);
		expect(host.requests).toEqual([{ path: '/deu.traineddata.gz', range: undefined }]);
		await post(reader, 'letter.png', { language: 'deu' });
		expect(host.requests).toHaveLength(1);
		expect(await installed(reader)).toEqual(['en', 'de']);
		expect((await list(reader)).find(({ code }) => code === 'de')?.size_bytes).toBe(PACK.length);
	});

	test('a pack that the deployment carries comes from there', async ({ reader, host }) => {
		expect((await list(reader)).find(({ code }) => code === 'sv')?.size_bytes).toBe(PACK.length);
		expect((await post(reader, 'letter.png', { language: 'sv' })).body.text).toContain(LETTER.heading);
		expect(host.requests).toEqual([]);
		expect(await installed(reader)).toEqual(['en', 'sv']);
	});

	test('several are joined by +, in every spelling', async ({ reader, host }) => {
		const { body } = await post(reader, 'letter.png', { language: 'en+DE+pt-BR' });
		expect(body).toMatchObject({ status: 'done', language: 'en+DE+pt-BR' });
		expect(body.text).toContain(LETTER.heading);
		expect(host.requests.map(({ path }) => path)).toEqual(['/deu.traineddata.gz', '/por.traineddata.gz']);
	});

	test('what was fetched works with the network cable out; what was not is refused at once', async ({
		reader,
		context,
		host
	}) => {
		await post(reader, 'letter.png', { language: 'fr' });
		host.manner = 'missing';
		await context.setOffline(true);
		const french = await post(reader, 'letter.png', { language: 'fr' });
		expect(french.body.text).toContain(LETTER.heading);
		const { status, body } = await post(reader, 'letter.png', { language: 'ja' });
		expect({ status, code: body.code }).toEqual({ status: 400, code: 'language_unavailable' });
		expect(String((body as unknown as { error: string }).error)).toContain('go online once');
		await context.setOffline(false);
		await reader.waitForTimeout(1500); // an open request is struck off a second after its answer
		expect(await storedRows(reader)).toMatchObject({ jobs: 1 + 1, files: 2, claims: 0, requests: 0 });
	});

	test('a damaged pack is never kept', async ({ reader, host }) => {
		host.manner = 'damaged';
		const { status, body } = await post(reader, 'letter.png', { language: 'es' });
		expect({ status, code: body.code }).toEqual({ status: 400, code: 'language_unavailable' });
		expect(await installed(reader)).toEqual(['en']);
		host.manner = 'well';
		expect((await post(reader, 'letter.png', { language: 'es' })).body.status).toBe('done');
	});

	test('one that was damaged on this device is fetched anew', async ({ reader, host }) => {
		await post(reader, 'letter.png', { language: 'it' });
		await reader.evaluate(async () => {
			const cache = await caches.open('languages');
			for (const request of await cache.keys()) {
				const kept = await cache.match(request);
				if (kept) await cache.put(request, new Response('rot', { headers: kept.headers }));
			}
		});
		expect((await post(reader, 'letter.png', { language: 'it' })).body.text).toContain(LETTER.heading);
		expect(host.requests).toHaveLength(2);
	});

	test('a download that breaks off goes on from there', async ({ reader, host }) => {
		host.manner = 'breaks off';
		const broken = await post(reader, 'letter.png', { language: 'nl' });
		expect(broken.body.code).toBe('language_unavailable');
		host.manner = 'well';
		expect((await post(reader, 'letter.png', { language: 'nl' })).body.text).toContain(LETTER.heading);
		expect(host.requests.at(-1)?.range).toMatch(/^bytes=[1-9]\d{5,}-$/);
	});

	test('a disk without room is told before anything is fetched', async ({ reader, context }) => {
		const session = await context.newCDPSession(reader);
		const origin = new URL(reader.url()).origin;
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
		const { status, body } = await post(reader, 'letter.png', { language: 'pl' });
		expect({ status, code: body.code }).toEqual({ status: 503, code: 'storage_full' });
	});

	test('nothing else can be reached', async ({ reader }) => {
		const outcome = await reader.evaluate(() =>
			fetch('https://example.com/').then(
				() => 'reached',
				() => 'refused'
			)
		);
		expect(outcome).toBe('refused');
		const policy = await reader.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
		expect(policy).toMatch(/connect-src 'self' http:\/\/localhost:\d+\/ http:\/\/localhost:\d+\/none\/[ ;]/);
	});
});

test.describe('a job whose language is being fetched', () => {
	test('says how much of it has come, on the screen too, and reads when it is there', async ({
		reader,
		host
	}) => {
		host.manner = 'slow';
		const answer = post(reader, 'letter.png', { language: 'fr' });
		const seen = new Set<number | null>();
		await expect
			.poll(async () => {
				const [job] = (await call<JobList>(reader, '/api/v1/ocr/')).body.jobs;
				if (job?.waiting_for?.what === 'language') seen.add(job.waiting_for.part);
				return seen.size;
			})
			.toBeGreaterThan(2);
		const [job] = (await call<JobList>(reader, '/api/v1/ocr/')).body.jobs;
		expect(job).toMatchObject({
			status: 'pending',
			waiting_for: { what: 'language', language: 'fr', name: 'French' }
		});
		await expect(row(reader, 'letter.png')).toContainText(/Fetching French, [1-9]\d?%/);
		const { body } = await answer;
		expect(body).toMatchObject({ status: 'done', waiting_for: null });
		expect(jobSchema.parse(body)).toEqual(body);
		expect(body.text).toContain(LETTER.heading);
	});

	test('can be cancelled meanwhile', async ({ reader, host }) => {
		host.manner = 'slow';
		const answer = post(reader, 'letter.png', { language: 'fr' });
		await expect(row(reader, 'letter.png')).toContainText('Fetching French');
		await reader.getByRole('button', { name: 'Cancel: letter.png' }).click();
		expect((await answer).body).toMatchObject({ error: { code: 'cancelled' }, waiting_for: null });
		await reader.waitForTimeout(1000);
		expect(await installed(reader)).toEqual(['en']);
	});
});

test.describe('right to left', () => {
	for (const [name, code, tesseract, line] of [
		['Hebrew', 'he', 'heb', 'כל בני אדם נולדו בני חורין ושווים בערכם'],
		['Arabic', 'ar', 'ara', 'يولد جميع الناس أحرارا متساوين في الكرامة والحقوق']
	] as const) {
		test(`${name} comes in the order in which it is read`, async ({ reader }, info) => {
			// No npm package has this data in the flavour that is read with; a machine without Debian's has none.
			test.skip(!debianPack(tesseract), `apt-get install tesseract-ocr-${tesseract}`);
			const [sheet] = await drawSheets([{ heading: line, lines: [line, line] }], {
				width: 1100,
				height: 300
			});
			writeFileSync(info.outputPath('sheet.png'), sheet?.png ?? '');
			const { body } = await post(reader, info.outputPath('sheet.png'), { language: code });
			expect(body.text).toContain(line);
		});
	}
});

test.describe('the languages page', () => {
	test.beforeEach(async ({ reader }) => {
		await reader.getByRole('button', { name: /as print/ }).click();
		await reader.getByRole('link', { name: 'All languages' }).click();
		await expect(row(reader, 'Comes with the app')).toBeVisible();
	});

	test('a language is found, made available offline, and removed', async ({ reader, host }) => {
		await reader.getByRole('searchbox').fill('francais');
		await expect(reader.getByRole('listitem')).toHaveCount(2); // and the French of the Middle Ages
		await reader.getByRole('button', { name: 'Make available offline: French', exact: true }).click();
		await expect(row(reader, 'Works offline')).toContainText('Français');
		await expect(reader.getByRole('status').filter({ hasText: 'French now works offline' })).toBeAttached();
		expect(host.requests.map(({ path }) => path)).toEqual(['/fra.traineddata.gz']);
		expect(await installed(reader)).toEqual(['en', 'fr']);
		await expect(reader.getByText('2 languages on this device, 4 MB')).toBeVisible();

		await reader.reload();
		await expect(reader.getByRole('listitem').nth(1)).toContainText('French'); // those that are here stand on top
		await reader.getByRole('button', { name: 'Remove: French' }).click();
		await reader.getByRole('button', { name: 'Keep' }).click();
		await reader.getByRole('button', { name: 'Remove: French' }).press('Enter');
		await expect(reader.getByRole('button', { name: 'Remove it: French' })).toBeFocused();
		await reader.keyboard.press('Enter');
		await expect(
			reader.getByRole('button', { name: 'Make available offline: French', exact: true })
		).toBeFocused();
		expect(await installed(reader)).toEqual(['en']);
	});

	test('a download shows how far it is, can be cancelled, and goes on from there', async ({
		reader,
		host
	}) => {
		host.manner = 'slow';
		await reader.getByRole('button', { name: 'Make available offline: Dutch' }).click();
		const progress = reader.getByRole('progressbar', { name: 'Fetching Dutch' });
		await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(1e6);
		await expect(row(reader, 'Dutch')).toContainText(/1\.\d of 2\.0\sMB/);
		await reader.getByRole('button', { name: 'Cancel: Dutch' }).click();
		await expect(progress).toBeHidden();
		expect(await installed(reader)).toEqual(['en']);
		host.manner = 'well';
		await reader.getByRole('button', { name: 'Make available offline: Dutch' }).click();
		await expect(row(reader, 'Dutch')).toContainText('Works offline');
		expect(host.requests.at(-1)?.range).toMatch(/^bytes=\d{6,}-$/);
	});

	test('a language that cannot be fetched says what to do', async ({ reader, host }) => {
		host.manner = 'missing';
		await reader.getByRole('button', { name: 'Make available offline: Thai' }).click();
		await expect(row(reader, 'Thai').getByRole('alert')).toContainText('Go online once');
		host.manner = 'well';
		await reader.getByRole('button', { name: 'Make available offline: Thai' }).click();
		await expect(row(reader, 'Thai')).toContainText('Works offline');
		await expect(reader.getByRole('alert')).toHaveCount(0);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		for (const width of [390, 1440]) {
			test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ reader, host }) => {
				await reader.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await reader.setViewportSize({ width, height: 900 });
				host.manner = 'stalls';
				await reader.getByRole('button', { name: 'Make available offline: Hebrew' }).click();
				await expect(reader.getByRole('progressbar')).toBeVisible();
				const { violations } = await new AxeBuilder({ page: reader }).analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
				).toEqual([]);
				expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			});
		}
	}
});

test('the language that a person chooses goes with each file, and is remembered', async ({ reader }) => {
	const field = reader.getByLabel('Language', { exact: true });
	const line = reader.getByRole('button', { name: /as print/ });
	await expect(line).toContainText('Language: automatic');
	await line.click();
	await expect(field).toHaveValue('auto');
	await field.selectOption({ label: 'Español – Spanish' });
	await expect(reader.getByText('Its data is fetched once')).toBeVisible();
	await reader.setViewportSize({ width: 390, height: 844 });
	expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await reader.reload();
	await expect(line).toContainText('Language: Spanish');
	await reader.locator('input[type=file]').setInputFiles(`${FIXTURES}/letter.png`);
	await expect(reader).toHaveURL(/read\/\?job=/);
	const { body } = await call<{ jobs: { language: string }[] }>(reader, '/api/v1/ocr/');
	expect(body.jobs.map(({ language }) => language)).toEqual(['es']);
});

test(
	'a deployment carries the packs that npm run languages has put there',
	// eslint-disable-next-line no-empty-pattern -- it needs no page
	async ({}, info) => {
		const from = info.outputPath('from');
		const to = info.outputPath('to');
		mkdirSync(from, { recursive: true });
		writeFileSync(`${from}/deu.traineddata`, gunzipSync(PACK));
		execFileSync(process.execPath, ['scripts/languages.mjs', 'de', '--from', from, '--to', to]);
		const [name = ''] = readdirSync(to);
		expect(name).toMatch(/^deu\.[0-9a-f]{8}\.traineddata\.gz$/);
		expect(gunzipSync(readFileSync(`${to}/${name}`)).equals(gunzipSync(PACK))).toBe(true);
	}
);
