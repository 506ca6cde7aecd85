import type { Page } from '@playwright/test';
import { jobSchema, type Job } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import { call, expect, owned, post, storedRows, test, type Answer } from './site.ts';

async function patch(page: Page, uuid: string, body: unknown): Promise<Answer> {
	return page.evaluate(
		async ([path, text]) => {
			const response = await fetch(path, { method: 'PATCH', body: text });
			return {
				status: response.status,
				headers: Object.fromEntries(response.headers),
				body: (await response.json()) as Answer['body']
			};
		},
		[owned(`/api/v1/ocr/${uuid}/`), typeof body === 'string' ? body : JSON.stringify(body)] as const
	);
}

const line = (text: string) => ({ what: 'line', page: 0, block: 0, line: 0, text });

test('a correction shows in text, Markdown and files, over a reload; what was recognised stays', async ({
	app
}) => {
	const { uuid, text } = (await post(app, 'letter.png')).body;
	const { status, body } = await patch(app, uuid, { changes: [line('Typed by hand')] });
	expect(status).toBe(200);
	expect(jobSchema.parse(body)).toEqual(body);
	expect(body.text).toBe(text.replace(LETTER.heading, 'Typed by hand'));
	await app.reload();
	const job = (await call<Job>(app, `/api/v1/ocr/${uuid}/`)).body;
	expect(job.changes).toEqual([line('Typed by hand')]);
	expect(job.markdown).toContain('Typed by hand');
	const file = await app.evaluate(
		async (path) => (await fetch(path)).text(),
		owned(`/api/v1/ocr/${uuid}/download/?format=txt`)
	);
	expect(file).toBe(job.text);
	const recognised = (await call<Job>(app, `/api/v1/ocr/${uuid}/?tree=recognised`)).body;
	expect(recognised).toMatchObject({ text, changes: job.changes });
	expect(await storedRows(app)).toMatchObject({ changes: 1 });
	await call(app, `/api/v1/ocr/${uuid}/`, { method: 'DELETE' });
	expect(await storedRows(app)).toMatchObject({ jobs: 0, changes: 0 });
});

test('files that were made before a correction are made anew', async ({ app }) => {
	const { uuid } = (await post(app, 'letter.png')).body;
	const html = () =>
		app.evaluate(
			async (path) => (await fetch(path)).text(),
			owned(`/api/v1/ocr/${uuid}/download/?format=html`)
		);
	expect(await html()).toContain(LETTER.heading);
	await patch(app, uuid, { changes: [line('Typed by hand')] });
	const after = await html();
	expect(after).toContain('Typed by hand');
	expect(after).not.toContain(LETTER.heading);
	await patch(app, uuid, { keep: 0, changes: [] });
	expect(await html()).toContain(LETTER.heading);
});

test('corrections are taken back, and made again', async ({ app }) => {
	const { uuid, text } = (await post(app, 'letter.png')).body;
	await patch(app, uuid, { changes: [line('First'), line('Second')] });
	expect((await patch(app, uuid, { keep: 1, changes: [] })).body.text).toMatch(/^First/);
	const undone = [line('Second'), line('First')];
	expect((await patch(app, uuid, { keep: 0, changes: [], undone })).body).toMatchObject({ text, undone });
	expect((await call<Job>(app, `/api/v1/ocr/${uuid}/`)).body.undone).toEqual(undone);
	expect((await patch(app, uuid, { changes: [line('Third')] })).body).toMatchObject({
		changes: [line('Third')],
		undone: []
	});
});

test('what is no correction is refused, and changes nothing', async ({ app }) => {
	const { uuid, text } = (await post(app, 'letter.png')).body;
	const refused = [
		'{"changes": [',
		{},
		{ changes: [{ ...line('x'), what: 'page' }] },
		{ changes: [line('good'), { ...line('x'), line: -1 }] },
		{ changes: [{ ...line('x'), extra: 1 }] },
		{ changes: [{ what: 'kind', page: 0, block: 0, kind: 'heading' }] },
		{ changes: [line('x'.repeat(10_001))] }
	];
	for (const body of refused)
		expect(await patch(app, uuid, body)).toMatchObject({ status: 400, body: { code: 'unknown_value' } });
	expect((await call<Job>(app, `/api/v1/ocr/${uuid}/`)).body).toMatchObject({ text, changes: [] });
	expect((await call(app, `/api/v1/ocr/${uuid}/?tree=other`)).status).toBe(400);
});

test('only a document that was read can be corrected', async ({ app }) => {
	expect((await patch(app, '0'.repeat(32), { changes: [] })).status).toBe(404);
	const { uuid } = (await post(app, 'twelve-pages.pdf')).body;
	expect(await patch(app, uuid, { changes: [line('early')] })).toMatchObject({
		status: 409,
		body: { code: 'not_done' }
	});
	await call(app, `/api/v1/ocr/${uuid}/`, { method: 'DELETE' });
	expect(await patch(app, uuid, { changes: [] })).toMatchObject({
		status: 409,
		body: { code: 'job_failed' }
	});
});
