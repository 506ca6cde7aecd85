import { chatHistorySchema, type ChatHistory } from '#contract/chat.ts';
import { bearer, makeToken } from './owner.ts';
import { call, callAsScript, ended, expect, post, postTo, test } from './site.ts';

const ask = (message: unknown) => ({ method: 'POST', body: JSON.stringify({ message }) });
const WHAT = ask('What is due?');

test('chat needs a token, whether or not there is such a job', async ({ app }) => {
	const { body: job } = await postTo(app, '/api/v1/ocr/', 'letter.png');
	for (const uuid of [job.uuid, '0'.repeat(32)])
		for (const [path, init] of [
			[`/api/v1/chat/${uuid}/`, WHAT],
			[`/api/v1/chat/${uuid}/history/`, {}]
		] as const)
			expect(await callAsScript(app, path, init)).toMatchObject({
				status: 401,
				body: { code: 'token_needed' }
			});
});

test('a question that cannot be answered is told why', async ({ app }) => {
	const { body: job } = await post(app, 'letter.png');
	const path = `/api/v1/chat/${job.uuid}/`;
	expect(await call(app, path, WHAT)).toMatchObject({ status: 400, body: { code: 'model_missing' } });
	for (const init of [ask(''), ask(7), { method: 'POST' }])
		expect(await call(app, path, init)).toMatchObject({ status: 400, body: { code: 'unknown_value' } });
	expect(await call(app, path)).toMatchObject({ status: 405, headers: { allow: 'POST, OPTIONS' } });
	expect(await call(app, `/api/v1/chat/${'0'.repeat(32)}/`, WHAT)).toMatchObject({ status: 404 });
	const { body: long } = await post(app, 'twelve-pages.pdf', { text_layer: 'ignore' });
	expect(await call(app, `/api/v1/chat/${long.uuid}/`, WHAT)).toMatchObject({
		status: 409,
		body: { code: 'not_done' }
	});
	await ended(app, long.uuid);
});

test('a conversation belongs to a job and an account, and keeps its id', async ({ app }) => {
	const { body: job } = await postTo(app, '/api/v1/ocr/', 'letter.png');
	const path = `/api/v1/chat/${job.uuid}/history/`;
	const mine = await call<ChatHistory>(app, path);
	expect(chatHistorySchema.parse(mine.body)).toEqual(mine.body);
	expect(await call(app, path)).toMatchObject({ status: 200, body: mine.body });
	const other = bearer(await makeToken(app, { name: 'Other', plan: 'free' }));
	const theirs = await callAsScript<ChatHistory>(app, path, other);
	expect(theirs.status).toBe(200);
	expect(theirs.body.conversation).not.toBe(mine.body.conversation);
	const { body: own } = await post(app, 'letter.png');
	expect((await callAsScript(app, `/api/v1/chat/${own.uuid}/history/`, other)).status).toBe(404);
});
