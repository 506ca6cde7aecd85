import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { jobListSchema, type FoundJob, type Job, type JobList } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import { call, callAsScript, ended, expect, open, owned, post, test, type Answer } from './site.ts';
import { makeToken, bearer } from './owner.ts';
import type { Page } from '@playwright/test';

// Each reads some pages, on a machine that may be busy.
const PATIENT = { timeout: 30_000 };

async function search(page: Page, text: string): Promise<FoundJob[]> {
	const { status, body } = await call<JobList>(page, `/api/v1/ocr/?search=${encodeURIComponent(text)}`);
	expect(status).toBe(200);
	expect(jobListSchema.parse(body)).toEqual(body);
	return body.jobs;
}

/** Waits until a document is in the index, which comes after its answer. */
async function found(page: Page, text: string): Promise<FoundJob[]> {
	await expect.poll(async () => (await search(page, text)).length, { timeout: 60_000 }).toBeGreaterThan(0);
	return search(page, text);
}

/** A fixture as it is once it was read, however long that takes on a busy machine. */
async function read(page: Page, name: string): Promise<Job> {
	return ended(page, (await post(page, name)).body.uuid);
}

async function again(page: Page, uuid: string, fields: Record<string, string>): Promise<Answer> {
	return page.evaluate(
		async ({ address, fields }) => {
			const form = new FormData();
			for (const [name, value] of Object.entries(fields)) form.set(name, value);
			const response = await fetch(address, { method: 'POST', body: form });
			return { status: response.status, headers: {}, body: await response.json() };
		},
		{ address: owned(`/api/v1/ocr/${uuid}/again/`), fields }
	);
}

test('documents are found by what they say, followed through corrections, and by their own account only', async ({
	app
}) => {
	const { uuid } = await read(app, 'letter.png');
	const [word = ''] = LETTER.heading.split(' ');
	const [hit] = await found(app, word.slice(0, 4).toUpperCase());
	expect(hit).toMatchObject({ uuid, corrected: false, again_of: null });
	const [first] = hit?.hits ?? [];
	expect(first?.index).toBe(0);
	const [from, to] = first?.marks[0] ?? [0, 0];
	expect(first?.text.slice(from, to)).toBe(word);
	expect(await search(app, `"${LETTER.heading}"`)).toHaveLength(1);
	expect(await search(app, `${word} zzz`)).toEqual([]);
	const change = { what: 'line', page: 0, block: 0, line: 0, text: '御請求書 Ξένος' };
	await call(app, `/api/v1/ocr/${uuid}/`, { method: 'PATCH', body: JSON.stringify({ changes: [change] }) });
	expect((await found(app, '請求'))[0]).toMatchObject({ uuid, corrected: true });
	expect((await search(app, 'ξενος'))[0]?.uuid).toBe(uuid);
	const token = await makeToken(app, { name: 'other', plan: 'free' });
	const other = await callAsScript<JobList>(app, `/api/v1/ocr/?search=${word}`, bearer(token));
	expect(other.body.jobs).toEqual([]);
	await call(app, `/api/v1/ocr/${uuid}/`, { method: 'DELETE' });
	expect(await search(app, '請求')).toEqual([]);
});

test('a file is read again, turned as a person says, and its page takes the place of the first', async ({
	app
}) => {
	const first = await read(app, 'letter.png');
	const asked = await again(app, first.uuid, { rotation: '180', language: 'en' });
	const turned = await ended(app, asked.body.uuid);
	expect(turned).toMatchObject({
		status: 'done',
		again_of: first.uuid,
		turned: 180,
		language: 'en',
		filename: 'letter.png'
	});
	expect(turned.pages[0]?.rotation).toBe(180);
	expect(turned.text).not.toContain(LETTER.heading);
	const patch = (body: object) =>
		call<Job>(app, `/api/v1/ocr/${first.uuid}/`, { method: 'PATCH', body: JSON.stringify(body) });
	const take = { what: 'reading', page: 0, from: turned.uuid };
	const taken = await patch({ changes: [take] });
	expect(taken.body).toMatchObject({ text: turned.text, changes: [take], corrected: true });
	expect(taken.body.pages[0]).toMatchObject({ rotation: 180 });
	// It stays when the job that it comes from goes.
	await call(app, `/api/v1/ocr/${turned.uuid}/`, { method: 'DELETE' });
	const file = await callAsScript<string>(app, owned(`/api/v1/ocr/${first.uuid}/download/?format=txt`));
	expect(file.body).toBe(turned.text);
	expect((await patch({ keep: 0, changes: [] })).body.text).toBe(first.text);
	expect(await patch({ changes: [{ ...take, from: '0'.repeat(32) }] })).toMatchObject({ status: 400 });
	expect(await again(app, first.uuid, { rotation: '45' })).toMatchObject({ status: 400 });
});

test('a file that is kept no longer is not read again', async ({ app }) => {
	const { uuid } = await read(app, 'letter.png');
	await app.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('private-ocr');
			request.onsuccess = () => resolve(request.result);
		});
		await new Promise((resolve) => {
			const transaction = db.transaction('files', 'readwrite');
			transaction.objectStore('files').clear();
			transaction.oncomplete = resolve;
		});
		db.close();
	});
	expect(await again(app, uuid, {})).toMatchObject({ status: 409, body: { code: 'file_gone' } });
	expect(await again(app, '0'.repeat(32), {})).toMatchObject({ status: 404 });
});

test('the page of all documents searches, narrows down, packs and deletes', async ({ app, site }) => {
	for (const name of ['letter.png', 'text-layer.pdf', 'letter.png']) await read(app, name);
	await expect.poll(async () => (await search(app, LETTER.heading)).length, { timeout: 60_000 }).toBe(2);
	await open(app, `${site}history/`);
	const rows = app.getByRole('listitem');
	await expect(rows).toHaveCount(3, PATIENT);
	await app.getByRole('searchbox').fill(`"${LETTER.heading}`);
	await expect(rows).toHaveCount(2, PATIENT);
	await expect(app.locator('mark').first()).toHaveText(LETTER.heading);
	await expect(app).toHaveURL(/search=/);
	expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([]);
	await app.getByRole('listitem').first().getByRole('checkbox').check();
	await rows
		.nth(1)
		.getByRole('checkbox')
		.click({ modifiers: ['Shift'] });
	const saving = app.waitForEvent('download');
	await app.getByRole('button', { name: 'Download 2 documents' }).click();
	const files = unzipSync(readFileSync(await (await saving).path()));
	expect(Object.keys(files)).toEqual(['letter.txt', 'letter (2).txt']);
	expect(new TextDecoder().decode(files['letter.txt'])).toContain(LETTER.heading);
	await app.getByRole('button', { name: 'Delete 2 documents' }).click();
	await app.getByRole('button', { name: 'Delete 2 for good' }).click();
	await expect(rows).toHaveCount(0, PATIENT);
	await app.getByRole('searchbox').fill('');
	await expect(rows).toHaveCount(1, PATIENT);
	await rows.first().getByRole('link').click();
	await expect(app).toHaveURL(/read\/\?job=/);
});

test('a page is read again in the reader, compared line by line, and a line is taken over', async ({
	app,
	site
}) => {
	const { uuid } = await read(app, 'letter.png');
	const wrong = { what: 'line', page: 0, block: 0, line: 0, text: 'Wrong words' };
	await call(app, `/api/v1/ocr/${uuid}/`, { method: 'PATCH', body: JSON.stringify({ changes: [wrong] }) });
	await open(app, `${site}read/?job=${uuid}`);
	await app.getByRole('button', { name: 'Read again' }).click();
	const dialog = app.getByRole('dialog');
	expect((await new AxeBuilder({ page: app }).include('dialog').analyze()).violations).toEqual([]);
	await dialog.getByRole('button', { name: 'Read', exact: true }).click();
	await dialog.getByRole('link', { name: 'Compare' }).first().click({ timeout: 60_000 });
	await expect(app.getByText('1 difference on this page')).toBeVisible(PATIENT);
	expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([]);
	await app.getByRole('button', { name: 'Use this line' }).click();
	await expect(app.getByText('The two readings are the same')).toBeVisible(PATIENT);
	const { body } = await call<Job>(app, `/api/v1/ocr/${uuid}/`);
	expect(body.text).toContain(LETTER.heading);
	expect(body.changes).toHaveLength(2);
});

test('two readings of which one is not here are said to be missing', async ({ app, site }) => {
	for (const query of ['', `?job=${'0'.repeat(32)}&with=${'1'.repeat(32)}`]) {
		await app.goto(`${site}compare/${query}`);
		await expect(app.getByRole('alert')).toContainText('There is no such document here');
	}
	expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([]);
});
