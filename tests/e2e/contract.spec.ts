import { errorBodySchema, jobSchema } from '#contract/job.ts';
import { postDrawing } from './drawing.ts';
import { read } from './reading.ts';
import { call, ended, expect, post, readFixture, test } from './site.ts';

/** Sentences of the contract that no other file tests. */

test('a path without its trailing slash answers as the one with it', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	for (const path of [
		'',
		'ocr',
		'tools',
		'languages',
		`ocr/${body.uuid}`,
		`ocr/${body.uuid}/pages/0/image`
	]) {
		const [with_, without] = [await call(app, `/api/v1/${path}/`), await call(app, `/api/v1/${path}`)];
		expect(with_.status, path).toBe(200);
		expect(without.body).toEqual(with_.body);
	}
	const query = '?format=txt';
	expect((await call(app, `/api/v1/ocr/${body.uuid}/download${query}`)).body).toEqual(
		(await call(app, `/api/v1/ocr/${body.uuid}/download/${query}`)).body
	);
});

test('HEAD and OPTIONS work on every path', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	for (const path of [
		'',
		'ocr/',
		'tools/',
		'languages/',
		`ocr/${body.uuid}/`,
		`ocr/${body.uuid}/pages/0/image/`
	]) {
		const head = await call(app, `/api/v1/${path}`, { method: 'HEAD' });
		expect(head, path).toMatchObject({ status: 200, body: '' });
		const options = await call(app, `/api/v1/${path}`, { method: 'OPTIONS' });
		expect(options.status, path).toBe(204);
		expect(options.headers['allow']).toContain('GET');
	}
});

test('of a field that is sent twice the first counts', async ({ app }) => {
	const job = await app.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const form = new FormData();
		form.append('file', new File([bytes], 'letter.png'));
		form.append('file', new File(['no picture'], 'other.txt'));
		for (const language of ['eng', 'klingon']) form.append('language', language);
		for (const tool of ['pdf-to-word', 'make-coffee']) form.append('tool', tool);
		const response = await fetch('/api/v1/ocr/', { method: 'POST', body: form });
		return (await response.json()) as { status: string };
	}, readFixture('letter.png').toString('base64'));
	expect(job).toMatchObject({ status: 'done', language: 'eng', tool: 'pdf-to-word', filename: 'letter.png' });
});

test('a field that is left empty counts as not sent', async ({ app }) => {
	const empty = { tier: '', language: ' ', tool: '', translate_to: '', pages: '', text_layer: '' };
	expect((await post(app, 'letter.png', empty)).body).toMatchObject({
		status: 'done',
		tier: 'cpu',
		language: 'auto'
	});
});

const UNKNOWN: [field: string, value: string, listed: string][] = [
	['tier', 'gpu', 'cpu, vlm'],
	['language', 'klingon', 'auto, en'],
	['language', 'en+klingon', 'auto, en'],
	['tool', 'make-coffee', 'image-to-text, pdf-to-text'],
	['translate_to', 'auto', 'en, '],
	['text_layer', 'maybe', 'auto, ignore, only'],
	['types', 'all', 'published, browser'],
	['pages', '3-1', '1-3,7']
];
for (const [field, value, listed] of UNKNOWN)
	test(`an unknown value of a known field is a 400 that lists the values: ${field}=${value}`, async ({
		app
	}) => {
		const { status, body } = await post(app, 'letter.png', { [field]: value });
		expect(status).toBe(400);
		expect(errorBodySchema.parse(body)).toMatchObject({ code: 'unknown_value' });
		expect(body.error).toContain(field);
		expect(body.error).toContain(listed);
	});

test('the job echoes the language as the caller wrote it, in every way of writing it', async ({ app }) => {
	for (const language of ['en', 'eng', 'EN', 'en-GB', 'en_US', 'en+eng', 'auto', 'AUTO'])
		expect((await post(app, 'letter.png', { language })).body).toMatchObject({ status: 'done', language });
});

test('a uuid is 32 lower-case hex digits; pages count from 0; confidences are 0 to 1', async ({ app }) => {
	const body = await read(app, 'five-pages.pdf');
	expect(body.uuid).toMatch(/^[0-9a-f]{32}$/);
	expect(body.pages.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
	const confidences = body.pages.flatMap(({ blocks }) =>
		blocks.flatMap(({ confidence, words }) => [confidence, ...words.map((word) => word.confidence)])
	);
	expect(confidences.length).toBeGreaterThan(20);
	for (const confidence of confidences) {
		expect(confidence).toBeGreaterThanOrEqual(0);
		expect(confidence).toBeLessThanOrEqual(1);
	}
});

test('mean_confidence is the mean over words, weighted by their characters', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	const words = body.pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.words));
	const sum = words.reduce(
		(all, { text, confidence }) => ({
			characters: all.characters + Array.from(text).length,
			weighted: all.weighted + (confidence ?? 0) * Array.from(text).length
		}),
		{ characters: 0, weighted: 0 }
	);
	expect(body.mean_confidence).toBeCloseTo(sum.weighted / sum.characters, 3); // it is rounded
});

test('where nothing was recognised mean_confidence is null, and the job is done', async ({ app }) => {
	expect(await postDrawing(app, [])).toMatchObject({
		status: 'done',
		mean_confidence: null,
		text: '',
		page_count: 1
	});
});

test('a job is 202 while it runs and 200 when it has ended, for every reader', async ({ app }) => {
	const { status, body } = await post(app, 'twelve-pages.pdf');
	expect(status).toBe(202);
	expect(jobSchema.parse(body)).toEqual(body);
	const early = await call(app, `/api/v1/ocr/${body.uuid}/`);
	expect(early.status).toBe(early.body.status === 'done' ? 200 : 202);
	const job = await ended(app, body.uuid);
	expect((await call(app, `/api/v1/ocr/${body.uuid}/`)).status).toBe(200);
	expect(job.finished_at).not.toBeNull();
	expect(Date.parse(job.finished_at ?? '')).toBeGreaterThanOrEqual(Date.parse(job.created_at));
});

test('pages that are picked keep their places', async ({ app }) => {
	const { body } = await post(app, 'twelve-pages.pdf', { pages: '2,5-6' });
	expect(body).toMatchObject({ status: 'done', page_count: 3 });
	expect(body.pages.map(({ index }) => index)).toEqual([1, 4, 5]);
});

test('a page that cannot be is a 404', async ({ app }) => {
	const { body } = await post(app, 'letter.png');
	for (const index of ['x', '-', '1', '-1', '0.5', '1e999', '%00'])
		expect(await call(app, `/api/v1/ocr/${body.uuid}/pages/${index}/image/`), index).toMatchObject({
			status: 404,
			body: { code: 'not_found' }
		});
});

test('an error is a sentence and a word, in JSON that nothing keeps', async ({ app }) => {
	for (const [path, method] of [
		['/api/v1/ocr/x/', 'GET'],
		['/api/v1/ocr/', 'POST'],
		['/api/v1/nothing/', 'GET'],
		['/api/v1/tools/', 'PUT']
	] as const) {
		const { headers, body } = await call(app, path, { method });
		expect(errorBodySchema.parse(body).code, path).toMatch(/^[a-z_]+$/);
		expect(headers['content-type']).toContain('application/json');
		expect(headers['cache-control']).toBe('no-store');
	}
});

test('413 and 415 never come: whatever the body, it is a 400', async ({ app }) => {
	const answers = await app.evaluate(async () => {
		const types = [
			'text/plain',
			'application/pdf',
			'multipart/form-data',
			'multipart/form-data; boundary=x',
			'image/png'
		];
		return Promise.all(
			types.map(async (type) => {
				const init = { method: 'POST', body: 'x', headers: { 'Content-Type': type } };
				return (await fetch('/api/v1/ocr/', init)).status;
			})
		);
	});
	expect(answers).toEqual([400, 400, 400, 400, 400]);
});
