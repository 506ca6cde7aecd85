import { jobListSchema, jobSchema, errorBodySchema } from '#contract/job.ts';
import { LETTER, pageHeading } from '../fixtures/setup.ts';
import { read } from './reading.ts';
import {
	call,
	callAsScript,
	ended,
	expect,
	expectNoDocuments,
	owned,
	post,
	readFixture,
	test
} from './site.ts';

const UNKNOWN = '0'.repeat(32);

test.describe('POST /api/v1/ocr/', () => {
	for (const extension of ['png', 'jpg', 'webp', 'gif', 'bmp', 'pdf']) {
		test(`reads a ${extension} inline, with every field of the contract`, async ({ app }) => {
			const { status, body } = await post(app, `letter.${extension}`);
			expect(status).toBe(200);
			expect(jobSchema.parse(body)).toEqual(body);
			expect(body).toMatchObject({
				status: 'done',
				tier: 'cpu',
				language: 'auto',
				page_count: 1,
				pages_done: 1,
				filename: `letter.${extension}`,
				error: null
			});
			expect(body.text).toContain(LETTER.heading);
			for (const line of LETTER.lines) expect(body.text).toContain(line);
			expect(body.mean_confidence).toBeGreaterThan(0.85);
		});
	}

	test('boxes lie on the page, words in their lines, lines in their blocks', async ({ app }) => {
		const { body } = await post(app, 'letter.png');
		const [page] = body.pages;
		expect(page).toMatchObject({ index: 0, width: 1000, height: 620, rotation: 0, source: 'ocr' });
		for (const block of page?.blocks ?? []) {
			for (const [x0, y0, x1, y1] of [
				block.bbox,
				...block.lines.map((line) => line.bbox),
				...block.words.map((word) => word.bbox)
			]) {
				expect(x0).toBeLessThan(x1);
				expect(y0).toBeLessThan(y1);
				expect(x0).toBeGreaterThanOrEqual(0);
				expect(y1).toBeLessThanOrEqual(620);
			}
			block.lines.forEach((line, index) => {
				const words = block.words.filter((word) => word.line === index);
				expect(words.map((word) => word.text).join(' ')).toBe(line.text);
			});
		}
		expect(page?.text).toBe(body.text);
	});

	test('five pages come back inline, in order', async ({ app }) => {
		const { status, body: answer } = await post(app, 'five-pages.pdf');
		// A machine on which they take longer than 25 s gets what was done by then.
		const body = status === 202 ? await ended(app, answer.uuid) : answer;
		expect(body).toMatchObject({ status: 'done', page_count: 5 });
		expect(body.pages.map((page) => page.index)).toEqual([0, 1, 2, 3, 4]);
		body.pages.forEach((page, index) => expect(page.text).toContain(pageHeading(index)));
		expect(body.text).toBe(body.pages.map((page) => page.text).join('\f'));
	});

	test('more than five pages come back at once and are polled', async ({ app }) => {
		const { status, body } = await post(app, 'twelve-pages.pdf');
		expect(status).toBe(202);
		expect(body).toMatchObject({ status: 'processing', page_count: 12, finished_at: null });
		const early = await call(app, `/api/v1/ocr/${body.uuid}/download/?format=txt`);
		expect(early).toMatchObject({ status: 409, body: { code: 'not_done' } });
		const job = await ended(app, body.uuid);
		expect(job).toMatchObject({ status: 'done', pages_done: 12 });
		job.pages.forEach((page, index) => expect(page.text).toContain(pageHeading(index)));
	});

	test('echoes what the caller wrote and ignores what it does not know', async ({ app }) => {
		const { body } = await post(app, 'letter.png', {
			language: 'ENG',
			tier: 'cpu',
			tool: 'image-to-text',
			shoe_size: '43'
		});
		expect(body).toMatchObject({ status: 'done', language: 'ENG', tier: 'cpu' });
	});

	const REFUSED: [name: string, file: string, fields: Record<string, string>, code: string][] = [
		['a file that is none of ours', './package.json', {}, 'unsupported_type'],
		['a broken picture', 'truncated.png', {}, 'corrupt'],
		['a picture that ends in its header', 'truncated.jpg', {}, 'corrupt'],
		['a broken PDF', 'broken.pdf', {}, 'corrupt'],
		['a PDF without a page', 'no-pages.pdf', {}, 'corrupt'],
		['a locked PDF', 'locked.pdf', {}, 'password_needed'],
		['an unknown tier', 'letter.png', { tier: 'gpu' }, 'unknown_value'],
		['a tier that this device cannot run', 'letter.png', { tier: 'vlm' }, 'tier_unavailable'],
		['an unknown language', 'letter.png', { language: 'klingon' }, 'unknown_value'],
		['an unknown tool', 'letter.png', { tool: 'make-coffee' }, 'unknown_value']
	];
	for (const [name, file, fields, code] of REFUSED) {
		test(`refuses ${name} and leaves nothing behind`, async ({ app }) => {
			const { status, body } = await post(app, file, fields);
			expect(status).toBe(400);
			const refusal = errorBodySchema.parse(body);
			expect(refusal.code).toBe(code);
			expect(refusal.error).toMatch(/[.:]/);
			await app.waitForTimeout(1500); // an open request is struck off a second after its answer
			await expectNoDocuments(app);
		});
	}

	test('lists the values where one is unknown', async ({ app }) => {
		expect((await post(app, 'letter.png', { tier: 'gpu' })).body.error).toContain('cpu, vlm');
		expect((await post(app, 'letter.png', { language: 'klingon' })).body.error).toContain('auto, en');
	});

	test('refuses a form without a file, a body that is no form, and no body', async ({ app }) => {
		const bodies = await app.evaluate(async () => {
			const noFile = new FormData();
			noFile.set('file', 'just text');
			const inits: RequestInit[] = [
				{ body: noFile },
				{ body: '{}', headers: { 'Content-Type': 'application/json' } },
				{}
			];
			return Promise.all(
				inits.map(async (init) => {
					const response = await fetch('/api/v1/ocr/', { method: 'POST', ...init });
					return { status: response.status, code: ((await response.json()) as { code: string }).code };
				})
			);
		});
		expect(bodies).toEqual(Array.from({ length: 3 }, () => ({ status: 400, code: 'no_file' })));
	});

	test('tells files by their bytes, never by name or type', async ({ app }) => {
		const body = await app.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const form = new FormData();
			form.set('file', new File([bytes], 'report.docx', { type: 'application/msword' }));
			return (await fetch('/api/v1/ocr', { method: 'POST', body: form })).json() as Promise<{
				status: string;
			}>;
		}, readFixture('letter.png').toString('base64'));
		expect(body.status).toBe('done');
	});

	test('a hundred POSTs at once make a hundred different jobs, all answered', async ({ app }) => {
		const base64 = readFixture('letter.png').toString('base64');
		const answers = await app.evaluate(
			async ({ data, address }) => {
				const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
				const send = async () => {
					const form = new FormData();
					form.set('file', new File([bytes], 'letter.png'));
					const response = await fetch(address, { method: 'POST', body: form });
					return { status: response.status, uuid: ((await response.json()) as { uuid: string }).uuid };
				};
				return Promise.all(Array.from({ length: 100 }, send));
			},
			{ data: base64, address: owned('/api/v1/ocr/') }
		);
		expect(new Set(answers.map(({ uuid }) => uuid)).size).toBe(100);
		expect(answers.every(({ status }) => status === 200 || status === 202)).toBe(true);
		for (const { uuid } of answers) expect((await ended(app, uuid)).status).toBe('done');
	});
});

test.describe('a job', () => {
	test('is found again, with and without the trailing slash, by HEAD too', async ({ app }) => {
		const { body } = await post(app, 'letter.png');
		for (const path of [`/api/v1/ocr/${body.uuid}/`, `/api/v1/ocr/${body.uuid}`]) {
			expect((await call(app, path)).body).toEqual(body);
		}
		const head = await call(app, `/api/v1/ocr/${body.uuid}/`, { method: 'HEAD' });
		expect(head).toMatchObject({ status: 200, body: '' });
	});

	test('downloads as txt, md and json, as an attachment', async ({ app }) => {
		const { body } = await post(app, 'letter.png');
		const download = async (format: string) =>
			call<unknown>(app, `/api/v1/ocr/${body.uuid}/download/?format=${format}`);
		const txt = await download('txt');
		expect(txt).toMatchObject({ status: 200, body: body.text });
		expect(txt.headers['content-type']).toContain('text/plain');
		expect(txt.headers['content-disposition']).toBe(
			`attachment; filename="letter.txt"; filename*=UTF-8''letter.txt`
		);
		expect((await download('md')).body).toBe(body.markdown);
		expect((await download('json')).body).toEqual(body);
		expect(await download('exe')).toMatchObject({ status: 400, body: { code: 'unknown_value' } });
	});

	test('has a picture of each page', async ({ app }) => {
		const { body: picture } = await post(app, 'letter.jpg');
		const document = await read(app, 'five-pages.pdf');
		const types = await app.evaluate(
			async (paths) =>
				Promise.all(
					paths.map(async (path) => (await createImageBitmap(await (await fetch(path)).blob())).width)
				),
			[`${picture.uuid}/pages/0`, `${document.uuid}/pages/4`].map((page) =>
				owned(`/api/v1/ocr/${page}/image/`)
			)
		);
		expect(types).toEqual([1000, 1000]);
		expect(await call(app, `/api/v1/ocr/${document.uuid}/pages/5/image/`)).toMatchObject({ status: 404 });
	});

	test('is listed, newest first, page by page', async ({ app }) => {
		const uuids: string[] = [];
		for (const file of ['letter.png', 'letter.jpg', 'letter.bmp'])
			uuids.unshift((await post(app, file)).body.uuid);
		const first = await call<{ jobs: { uuid: string }[]; next: number }>(app, '/api/v1/ocr/?limit=2');
		expect(jobListSchema.parse(first.body)).toEqual(first.body);
		const second = await call<{ jobs: { uuid: string }[]; next: null }>(
			app,
			`/api/v1/ocr/?limit=2&before=${first.body.next}`
		);
		expect([...first.body.jobs, ...second.body.jobs].map(({ uuid }) => uuid)).toEqual(uuids);
		expect(second.body.next).toBeNull();
		expect(await call(app, '/api/v1/ocr/?limit=none')).toMatchObject({
			status: 400,
			body: { code: 'unknown_value' }
		});
	});

	test('is deleted with everything that belongs to it', async ({ app }) => {
		const { uuid } = await read(app, 'five-pages.pdf');
		expect(await call(app, `/api/v1/ocr/${uuid}/`, { method: 'DELETE' })).toMatchObject({ status: 204 });
		expect(await call(app, `/api/v1/ocr/${uuid}/`)).toMatchObject({
			status: 404,
			body: { code: 'not_found' }
		});
		await app.waitForTimeout(1500);
		await expectNoDocuments(app);
	});

	test('is cancelled while it runs, keeps what is done, and can then be deleted', async ({ app }) => {
		const { body } = await post(app, 'twelve-pages.pdf');
		await expect
			.poll(async () => (await call(app, `/api/v1/ocr/${body.uuid}/`)).body.pages_done)
			.toBeGreaterThan(1);
		const cancelled = await call(app, `/api/v1/ocr/${body.uuid}/`, { method: 'DELETE' });
		expect(cancelled).toMatchObject({
			status: 200,
			body: { status: 'failed', error: { code: 'cancelled' } }
		});
		const kept = cancelled.body.pages.length;
		expect(kept).toBeGreaterThan(1);
		await app.waitForTimeout(2000);
		expect((await call(app, `/api/v1/ocr/${body.uuid}/`)).body.pages).toHaveLength(kept);
		expect(await call(app, `/api/v1/ocr/${body.uuid}/download/?format=txt`)).toMatchObject({
			status: 409,
			body: { code: 'job_failed' }
		});
		expect(await call(app, `/api/v1/ocr/${body.uuid}/`, { method: 'DELETE' })).toMatchObject({ status: 204 });
		expect((await post(app, 'letter.png')).body.status).toBe('done'); // the runner is well
	});
});

test.describe('the border', () => {
	test('an unknown job is a 404 for every method that a job has', async ({ app }) => {
		for (const [path, method] of [
			[`/api/v1/ocr/${UNKNOWN}/`, 'GET'],
			[`/api/v1/ocr/${UNKNOWN}/`, 'DELETE'],
			[`/api/v1/ocr/${UNKNOWN}/download/?format=txt`, 'GET'],
			[`/api/v1/ocr/${UNKNOWN}/pages/0/image/`, 'GET']
		] as const) {
			expect(await call(app, path, { method })).toMatchObject({ status: 404, body: { code: 'not_found' } });
		}
	});

	test('an unknown path below /api/ is a 404 in JSON, never the app', async ({ app }) => {
		for (const path of ['/api/', '/api/v1/nothing/', '/api/v2/ocr/', '/api/v1/ocr/x/y/z', '/api']) {
			const { status, headers, body } = await call(app, path);
			expect(status, path).toBe(404);
			expect(headers['content-type']).toContain('application/json');
			expect(body.code).toBe('not_found');
		}
	});

	test('a method that a path does not have is a 405 that names the ones it has', async ({ app }) => {
		for (const [path, method, allow] of [
			['/api/v1/ocr/', 'PUT', 'GET, POST, HEAD, OPTIONS'],
			['/api/v1/ocr/', 'DELETE', 'GET, POST, HEAD, OPTIONS'],
			[`/api/v1/ocr/${UNKNOWN}/`, 'POST', 'GET, PATCH, DELETE, HEAD, OPTIONS'],
			[`/api/v1/ocr/${UNKNOWN}/download/`, 'POST', 'GET, DELETE, HEAD, OPTIONS']
		] as const) {
			const { status, headers, body } = await call(app, path, { method });
			expect({ status, code: body.code, allow: headers['allow'] }).toEqual({
				status: 405,
				code: 'method_not_allowed',
				allow
			});
		}
		const options = await call(app, '/api/v1/ocr/', { method: 'OPTIONS' });
		expect({ status: options.status, allow: options.headers['allow'] }).toEqual({
			status: 204,
			allow: 'GET, POST, HEAD, OPTIONS'
		});
	});

	test('a token that nobody made is a 401, in either form', async ({ app }) => {
		for (const ask of [call, callAsScript]) {
			const header = { headers: { Authorization: 'Bearer nonsense' } };
			const refused = { status: 401, body: { code: 'invalid_token' } };
			expect(await ask(app, '/api/v1/ocr/', header)).toMatchObject(refused);
			expect(await ask(app, '/api/v1/ocr/?api_token=nonsense')).toMatchObject(refused);
		}
	});

	test('navigations into the API are refused, a form of another site among them', async ({
		app,
		site,
		context
	}) => {
		const response = await app.goto(`${site}api/v1/ocr/`);
		expect(response?.status()).toBe(403);
		expect(response?.fromServiceWorker()).toBe(true);
		expect(await response?.json()).toMatchObject({ code: 'navigation_refused' });

		const stranger = await context.newPage();
		await stranger.route('http://stranger.test/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<form method="post" enctype="multipart/form-data" action="${site}api/v1/ocr/"><input name="file" value="x"></form>`
			})
		);
		await stranger.goto('http://stranger.test/');
		const [answer] = await Promise.all([
			stranger.waitForResponse(`${site}api/v1/ocr/`),
			stranger.evaluate(() => document.forms[0]?.submit())
		]);
		expect(answer.status()).toBe(403);
	});

	test('the service worker answers, not the host', async ({ app }) => {
		const [response] = await Promise.all([
			app.waitForResponse('**/api/v1/ocr/'),
			callAsScript(app, '/api/v1/ocr/')
		]);
		expect(response.fromServiceWorker()).toBe(true);
	});
});
