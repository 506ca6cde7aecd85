import type { Page } from '@playwright/test';
import { settingsSchema, tokenListSchema, type Token, type TokenList } from '#contract/account.ts';
import { errorBodySchema, type Job, type JobList } from '#contract/job.ts';
import type { Settings } from '#contract/plan.ts';
import { accountOf, bearer, makeToken, set } from './owner.ts';
import {
	call,
	callAsScript,
	ended,
	expect,
	expectNoDocuments,
	owned,
	post,
	postTo,
	readFixture,
	storedRows,
	test
} from './site.ts';

const OCR = '/api/v1/ocr/';
const withToken = ({ token }: { token: string }) => `${OCR}?api_token=${token}`;

test.describe('tokens', () => {
	test('a token is told once, and what is kept of it is no token', async ({ app }) => {
		const { token, ...made } = await makeToken(app, { name: 'Scanner', plan: 'free', cap: 40 });
		expect(made).toMatchObject({ name: 'Scanner', plan: 'free', used: 0, cap: 40, credits: 40 });
		expect(token.endsWith(made.last4)).toBe(true);
		await postTo(app, withToken({ token }), 'letter.png');
		const { body } = await call<TokenList>(app, '/api/v1/account/tokens/');
		expect(tokenListSchema.parse(body)).toEqual(body);
		expect(body.tokens).toMatchObject([{ id: made.id, revoked_at: null }]);
		expect(body.tokens[0]?.last_used_at).not.toBeNull();
		const stored = await wholeStore(app);
		expect(stored).toContain('Scanner');
		for (const piece of [token, token.slice(4, 30), 'api_token']) expect(stored).not.toContain(piece);
	});

	test('it is taken from the header, its scheme in any letters, and from the address', async ({ app }) => {
		const made = await makeToken(app, { name: 'A', plan: 'free' });
		for (const Authorization of [`Bearer ${made.token}`, `bearer ${made.token}`, `BEARER  ${made.token}`])
			expect((await accountOf(app, { headers: { Authorization } })).plan).toBe('free');
		const { body } = await callAsScript<{ plan: string }>(app, `/api/v1/account/?api_token=${made.token}`);
		expect(body.plan).toBe('free');
	});

	test('one that is bad is a 401 everywhere, also beside what needs none', async ({ app }) => {
		const good = await makeToken(app, { name: 'A', plan: 'free' });
		const other = good.token.slice(0, -1) + (good.token.endsWith('A') ? 'B' : 'A');
		const refused = { status: 401, body: { code: 'invalid_token' } };
		const headers = ['Bearer nonsense', 'Bearer', '', `Basic ${good.token}`, good.token, `Bearer ${other}`];
		for (const Authorization of headers)
			for (const path of ['/api/v1/languages/', OCR, '/api/v1/account/', '/api/v1/nothing/', owned(OCR)])
				expect(await callAsScript(app, path, { headers: { Authorization } }), Authorization).toMatchObject(
					refused
				);
		for (const token of ['', 'x', other])
			expect(await callAsScript(app, withToken({ token }))).toMatchObject(refused);
		expect(await callAsScript(app, withToken({ token: other }), bearer(good))).toMatchObject(refused);
		expect(await postTo(app, withToken({ token: other }), 'letter.png')).toMatchObject(refused);
		await expectNoDocuments(app);
	});

	test('a revoked one is a 401 at once; removed, its account is gone with all that it had', async ({
		app
	}) => {
		const made = await makeToken(app, { name: 'A', plan: 'paid', credits: 5 });
		const { uuid } = (await postTo(app, withToken(made), 'letter.png')).body;
		const address = `/api/v1/account/tokens/${made.id}/`;
		const revoked = await call<Token>(app, address, { method: 'DELETE' });
		expect(revoked).toMatchObject({ status: 200, body: { id: made.id } });
		expect(revoked.body.revoked_at).not.toBeNull();
		expect((await callAsScript(app, OCR, bearer(made))).status).toBe(401);
		expect((await storedRows(app))['jobs']).toBe(1);
		expect((await call(app, address, { method: 'DELETE' })).status).toBe(204);
		expect((await call(app, address, { method: 'DELETE' })).status).toBe(404);
		expect((await call(app, `${OCR}${uuid}/`)).status).toBe(404);
		await app.waitForTimeout(1500); // an open request is struck off a second after its answer
		await expectNoDocuments(app);
	});

	test('only the owner makes them, and sets what is set', async ({ app }) => {
		const [mine, free] = [
			await makeToken(app, { name: 'Mine', plan: 'owner' }),
			await makeToken(app, { name: 'Other', plan: 'free' })
		];
		const wanted = { method: 'POST', body: '{"name":"B","plan":"free"}' };
		for (const [path, init] of [
			['tokens/', {}],
			['tokens/', wanted],
			[`tokens/${mine.id}/`, { method: 'DELETE' }],
			[`tokens/${mine.id}/`, { method: 'PATCH', body: '{"credits":1}' }],
			['tokens/', { method: 'DELETE' }],
			['settings/', {}],
			['settings/', { method: 'PATCH', body: '{}' }],
			['documents/', { method: 'DELETE' }]
		] as const) {
			const address = `/api/v1/account/${path}`;
			expect(await callAsScript(app, address, init)).toMatchObject({
				status: 401,
				body: { code: 'token_needed' }
			});
			expect(await callAsScript(app, `${address}?account=owned`, init)).toMatchObject({ status: 401 });
			expect(await callAsScript(app, address, bearer(free, init))).toMatchObject({
				status: 403,
				body: { code: 'owner_only' }
			});
			// The mark does not lift a token that is another's.
			expect(await call(app, address, bearer(free, init))).toMatchObject({ status: 403 });
		}
		expect((await callAsScript(app, '/api/v1/account/tokens/', bearer(mine, wanted))).status).toBe(201);
		for (const body of ['{', '[]', '{"name":"","plan":"free"}', '{"name":"B","plan":"anonymous"}'])
			expect(await call(app, '/api/v1/account/tokens/', { method: 'POST', body })).toMatchObject({
				status: 400,
				body: { code: 'unknown_value' }
			});
	});
});

test.describe('whose a job is', () => {
	test("two accounts see nothing of each other's, nor does anybody without a token", async ({ app }) => {
		const one = await makeToken(app, { name: 'One', plan: 'free' });
		const two = await makeToken(app, { name: 'Two', plan: 'paid', credits: 10 });
		const { uuid } = (await postTo(app, withToken(one), 'letter.png')).body;
		const job = `${OCR}${uuid}/`;
		const CALLS: [path: string, method: string][] = [
			[job, 'GET'],
			[job, 'HEAD'],
			[job, 'PATCH'],
			[`${job}download/?format=txt`, 'GET'],
			[`${job}download/?format=docx`, 'GET'],
			[`${job}download/?format=docx`, 'DELETE'],
			[`${job}pages/0/image/`, 'GET'],
			[job, 'DELETE']
		];
		for (const [path, method] of CALLS) {
			const init = { method, ...(method === 'PATCH' && { body: '{"changes":[]}' }) };
			for (const answer of [
				await callAsScript(app, path, bearer(two, init)),
				await callAsScript(app, path, init),
				await call(app, path, init)
			])
				expect(answer.status, `${method} ${path}`).toBe(404);
		}
		const uuids = async (token: typeof one) =>
			(await callAsScript<JobList>(app, OCR, bearer(token))).body.jobs.map((listed) => listed.uuid);
		expect([await uuids(one), await uuids(two)]).toEqual([[uuid], []]);
		expect((await callAsScript(app, job, bearer(one))).status).toBe(200);
		expect((await callAsScript(app, job, bearer(one, { method: 'DELETE' }))).status).toBe(204);
	});

	test('an anonymous one is read by whoever has its uuid, and the owner finds it in the list', async ({
		app
	}) => {
		const token = await makeToken(app, { name: 'One', plan: 'free' });
		const mine = await makeToken(app, { name: 'Mine', plan: 'owner' });
		const { uuid } = (await postTo(app, OCR, 'letter.png')).body;
		const own = (await post(app, 'letter.jpg')).body.uuid;
		for (const init of [{}, bearer(token), bearer(mine)])
			expect((await callAsScript(app, `${OCR}${uuid}/`, init)).status).toBe(200);
		const listed = async (init = {}) =>
			(await callAsScript<JobList>(app, OCR, init)).body.jobs.map((job) => job.uuid);
		expect(await listed()).toEqual([uuid]);
		expect(await listed(bearer(token))).toEqual([]);
		expect(await listed(bearer(mine))).toEqual([own, uuid]);
		await expect(app.getByRole('link', { name: 'letter.png' })).toBeVisible();
		expect((await callAsScript(app, `${OCR}${own}/`)).status).toBe(404);
		expect((await callAsScript(app, `${OCR}${uuid}/`, bearer(token, { method: 'DELETE' }))).status).toBe(404);
		expect((await call(app, `${OCR}${uuid}/`, { method: 'DELETE' })).status).toBe(204);
	});
});

test.describe('metering', () => {
	test('a hundred POSTs at once never take a page more than the cap', async ({ app }) => {
		const data = readFixture('letter.png').toString('base64');
		const answers = await app.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const send = async () => {
				const form = new FormData();
				form.set('file', new File([bytes], 'letter.png'));
				const response = await fetch('/api/v1/ocr/', { method: 'POST', body: form });
				const headers = Object.fromEntries(response.headers);
				return { status: response.status, headers, body: (await response.json()) as Job & { code?: string } };
			};
			return Promise.all(Array.from({ length: 100 }, send));
		}, data);
		const refused = answers.filter(({ status }) => status === 402);
		const taken = answers.filter(({ status }) => status === 200 || status === 202);
		expect(refused.length + taken.length).toBe(100);
		for (const { body } of refused) {
			expect(errorBodySchema.parse(body)).toMatchObject({ code: 'out_of_credits', used: 25, cap: 25 });
		}
		const jobs = await Promise.all(taken.map(({ body }) => ended(app, body.uuid)));
		// What was refused only after its POST had been answered is a job that failed.
		expect(jobs.filter(({ status }) => status === 'done')).toHaveLength(25);
		for (const job of jobs.filter(({ status }) => status === 'failed'))
			expect(job.error).toMatchObject({ code: 'out_of_credits', used: 25, cap: 25 });
		expect(await accountOf(app)).toMatchObject({ plan: 'anonymous', used: 25, cap: 25, credits: 0 });
		expect((await storedRows(app))['jobs']).toBe(taken.length);
		const next = await postTo(app, OCR, 'letter.png');
		expect(next).toMatchObject({ status: 402, body: { code: 'out_of_credits', used: 25, cap: 25 } });
		expect((await post(app, 'letter.png')).status).toBe(200);
	});

	test('a document that the cap has no room for becomes a 402 of its POST, and leaves nothing', async ({
		app
	}) => {
		await set(app, { plans: { anonymous: { cap: 4 } } });
		const { status, body } = await postTo(app, OCR, 'five-pages.pdf');
		expect({ status, body }).toMatchObject({
			status: 402,
			body: { code: 'out_of_credits', used: 0, cap: 4 }
		});
		await app.waitForTimeout(1500); // an open request is struck off a second after its answer
		const { settings: _, ...rows } = await storedRows(app);
		expect(rows).toMatchObject({ jobs: 0, files: 0, pages: 0, requests: 0, usage: 0, accounts: 0 });
		const { uuid } = (await postTo(app, OCR, 'five-pages.pdf', { pages: '2-5' })).body;
		await expect.poll(async () => (await callAsScript(app, `${OCR}${uuid}/`)).body.status).toBe('done');
		expect((await accountOf(app)).used).toBe(4);
	});

	test('answers tell what is used and what may be; the owner has no cap', async ({ app }) => {
		const paid = await makeToken(app, { name: 'Two', plan: 'paid', credits: 10 });
		const { headers } = await postTo(app, withToken(paid), 'five-pages.pdf');
		expect(headers).toMatchObject({ 'x-credits-used': '5', 'x-credits-cap': '10' });
		expect((await postTo(app, OCR, './package.json')).headers).toMatchObject({
			'x-credits-used': '0',
			'x-credits-cap': '25'
		});
		const own = await post(app, 'letter.png');
		expect(own.headers['x-credits-used']).toBe('1');
		expect(own.headers).not.toHaveProperty('x-credits-cap');
		expect((await call(app, `${OCR}${own.body.uuid}/`)).headers['x-credits-used']).toBe('1');
		expect(await accountOf(app, bearer(paid))).toMatchObject({ used: 5, cap: 10, credits: 5 });
		const { body } = await call<{ plan: string; cap: null }>(app, '/api/v1/account/');
		expect(body).toMatchObject({ plan: 'owner', used: 1, cap: null, credits: null });
		await call(app, `/api/v1/account/tokens/${paid.id}/`, { method: 'PATCH', body: '{"credits":7}' });
		expect(await accountOf(app, bearer(paid))).toMatchObject({ used: 5, cap: 17, credits: 12 });
	});

	test('what is cancelled, or never read, is given back', async ({ app }) => {
		const free = await makeToken(app, { name: 'One', plan: 'free' });
		const { uuid } = (await postTo(app, withToken(free), 'twelve-pages.pdf')).body;
		expect((await accountOf(app, bearer(free))).used).toBe(12);
		const { body } = await callAsScript(app, `${OCR}${uuid}/`, bearer(free, { method: 'DELETE' }));
		expect(body.error).toMatchObject({ code: 'cancelled' });
		expect((await accountOf(app, bearer(free))).used).toBe(body.pages.length);
		await postTo(app, withToken(free), 'broken.pdf');
		expect((await accountOf(app, bearer(free))).used).toBe(body.pages.length);
	});

	test('a plan says how large a file may be', async ({ app }) => {
		const { status, body } = await postTo(app, OCR, 'hundred-texts.pdf');
		expect({ status, code: body.code }).toEqual({ status: 400, code: 'too_many_pages' });
		await set(app, { plans: { anonymous: { bytes: 2000, pages: 4 } } });
		expect((await postTo(app, OCR, 'letter.png')).body.code).toBe('file_too_large');
		const { body: settings } = await call<Settings>(app, '/api/v1/account/settings/');
		expect(settingsSchema.parse(settings)).toEqual(settings);
		expect(settings.plans.anonymous).toEqual({ cap: 25, pages: 4, bytes: 2000 });
		await expectRefused(app);
	});

	test('who has paid is read before who has not, and those wait no longer than their turn', async ({
		app
	}) => {
		const paid = await makeToken(app, { name: 'Two', plan: 'paid', credits: 100 });
		await set(app, { plans: { anonymous: { cap: 1000 } } });
		const waiting: string[] = [];
		for (let count = 0; count < 8; count++)
			waiting.push((await postTo(app, OCR, 'twelve-pages.pdf')).body.uuid);
		const { body } = await postTo(app, withToken(paid), 'letter.png');
		expect(body.status).toBe('done');
		const jobs = await Promise.all(
			waiting.map(async (uuid) => (await callAsScript<Job>(app, `${OCR}${uuid}/`)).body)
		);
		expect(jobs.filter(({ status }) => status === 'done').length).toBeLessThan(4);
		for (const { uuid } of jobs) await call(app, `${OCR}${uuid}/`, { method: 'DELETE' });
	});
});

test('everything is deleted, whose it may be; tokens are asked for apart', async ({ app }) => {
	const free = await makeToken(app, { name: 'One', plan: 'free' });
	await postTo(app, withToken(free), 'letter.png');
	await postTo(app, OCR, 'letter.png');
	await post(app, 'twelve-pages.pdf');
	const cleared = await call(app, '/api/v1/account/documents/', { method: 'DELETE' });
	expect(cleared).toMatchObject({ status: 200, body: { deleted: 3, left: 0 } });
	await app.waitForTimeout(2000); // whatever was under way has ended
	const { tokens, ...rows } = await storedRows(app);
	expect(rows).toMatchObject({ jobs: 0, files: 0, pages: 0, images: 0, claims: 0, exports: 0, changes: 0 });
	expect(tokens).toBe(1);
	expect((await callAsScript(app, OCR, bearer(free))).status).toBe(200);
	expect((await call(app, '/api/v1/account/tokens/', { method: 'DELETE' })).status).toBe(204);
	expect((await callAsScript(app, OCR, bearer(free))).status).toBe(401);
	expect((await post(app, 'letter.png')).body.status).toBe('done'); // the runner is well
});

async function expectRefused(page: Page): Promise<void> {
	await page.waitForTimeout(1500); // an open request is struck off a second after its answer
	expect(await storedRows(page)).toMatchObject({ jobs: 0, files: 0, requests: 0, usage: 0 });
}

/** All that the store holds, as one text. */
async function wholeStore(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			indexedDB.open('private-ocr').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result);
		});
		const tables = await Promise.all(
			[...db.objectStoreNames].map(
				(name) =>
					new Promise<unknown[]>((resolve) => {
						const request = db.transaction(name).objectStore(name).getAll();
						request.onsuccess = () => resolve(request.result);
					})
			)
		);
		db.close();
		return JSON.stringify(tables);
	});
}
