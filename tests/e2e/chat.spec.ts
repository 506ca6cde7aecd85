import AxeBuilder from '@axe-core/playwright';
import { chatAnswerSchema, chatHistorySchema, type ChatAnswer, type ChatHistory } from '#contract/chat.ts';
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

test('a question that cannot be asked is told why', async ({ app }) => {
	const job = await ended(app, (await post(app, 'letter.png')).body.uuid);
	const path = `/api/v1/chat/${job.uuid}/`;
	for (const init of [ask(''), ask(7), ask('x'.repeat(8001)), { method: 'POST' }])
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

test('a question is answered from the text of its page, word for word, and both stay in the conversation', async ({
	app
}) => {
	const job = await ended(app, (await post(app, 'letter.png')).body.uuid);
	const path = `/api/v1/chat/${job.uuid}/`;
	const [page] = job.pages;
	const word = /\p{Lu}\p{Ll}{5,}/u.exec(page?.text ?? '')?.[0] ?? '';
	const known = await call<ChatAnswer>(app, path, ask(`What does it say about ${word}?`));
	expect(known.status).toBe(200);
	expect(chatAnswerSchema.parse(known.body)).toEqual(known.body);
	const [citation] = known.body.message.citations ?? [];
	expect(citation).toMatchObject({ page: 1 });
	expect(page?.text).toContain(citation?.snippet);
	expect(known.body.message.content).toContain('(p. 1)');

	const unknown = await call<ChatAnswer>(app, path, ask('What is the IBAN of the plumber?'));
	expect(unknown.body.message).toEqual({
		role: 'assistant',
		content: 'That is not in this document.',
		citations: []
	});
	const { body: history } = await call<ChatHistory>(app, `${path}history/`);
	expect(history.conversation).toBe(known.body.conversation);
	expect(history.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant']);
	expect(history.messages[1]).toEqual(known.body.message);

	const all = await call<ChatAnswer>(app, '/api/v1/chat/', ask(`What does it say about ${word}?`));
	expect(all.body.message.citations?.[0]).toMatchObject({ uuid: job.uuid, filename: 'letter.png' });
});

test('an answer can be followed as a stream of events', async ({ app }) => {
	const job = await ended(app, (await post(app, 'letter.png')).body.uuid);
	const init = { ...ask('What is the IBAN?'), headers: { Accept: 'text/event-stream' } };
	const { headers, body } = await call<string>(app, `/api/v1/chat/${job.uuid}/`, init);
	expect(headers['content-type']).toBe('text/event-stream');
	const events = body
		.trim()
		.split('\n\n')
		.map((event) => event.split('\n'));
	expect(events.at(-1)?.[0]).toBe('event: answer');
	const last = JSON.parse(events.at(-1)?.[1]?.slice('data: '.length) ?? '') as ChatAnswer;
	expect(chatAnswerSchema.parse(last).message.content).toBe('That is not in this document.');
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

test('on the screen a suggestion is answered, its page shows the words that were cited, and all stays', async ({
	app
}) => {
	await app.getByRole('button', { name: 'Read our sample letter' }).click();
	await app.getByRole('tab', { name: 'Ask' }).click();
	const chat = app.getByRole('tabpanel', { name: 'Ask' });
	const suggestions = chat.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
	await suggestions.first().click();
	await expect(chat.getByRole('link', { name: /page 1/i }).first()).toBeVisible();
	await chat.getByRole('textbox').fill('When will the kitchen window be replaced?');
	await app.keyboard.press('Enter');
	const second = chat.getByRole('listitem').filter({ hasText: 'When will the kitchen window' });
	await expect(second.getByText(/1 December/).first()).toBeVisible();
	await second.getByRole('link').first().click();
	await expect(app.getByRole('region', { name: 'Page', exact: true }).locator('rect').first()).toBeAttached();
	const { violations } = await new AxeBuilder({ page: app }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await app.screenshot({ path: test.info().outputPath('chat.png') });
	await chat.getByRole('textbox').fill('Who won the football match?');
	await app.keyboard.press('Enter');
	await expect(chat.getByText('not in this document')).toBeVisible();
	await app.reload();
	await app.getByRole('tab', { name: 'Ask' }).click();
	await expect(chat.getByText('When will the kitchen window be replaced?')).toBeVisible();
});

test('all documents are asked at once, and the answer leads to its document and page', async ({
	app,
	site
}) => {
	await app.getByRole('button', { name: 'Read our sample letter' }).click();
	await expect(app.getByRole('tabpanel', { name: 'Text' })).toContainText('kitchen window');
	await app.goto(`${site}history/`);
	await app.locator('summary', { hasText: 'Ask all your documents' }).click();
	const field = app.getByRole('textbox', { name: 'Ask all your documents' });
	await field.fill('When will the kitchen window be replaced?');
	await field.press('Enter');
	const link = app.getByRole('link', { name: /page 1.*letter\.png|letter\.png.*page 1/i });
	await expect(link).toBeVisible();
	await link.click();
	await expect(app).toHaveURL(/read\/\?job=[0-9a-f]{32}/);
	await expect(app.getByRole('region', { name: 'Page', exact: true }).locator('rect').first()).toBeAttached();
});
