import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { deleteJob } from './library.ts';
import { sampleDatabase } from './sample-database.ts';
import { NOW, sampleJob, sampleRow } from './sample-jobs.ts';
import { submit } from './submit.ts';
import {
	ask,
	beginTurn,
	closeTurn,
	endTurn,
	findTurn,
	listTurns,
	openTurns,
	stopTurn,
	writeTurn
} from './turns.ts';
import { admitJob, savePage, takeOver, type Lease } from './work.ts';

const QUESTION = { uuid: 'one', account: 'owner', question: 'What is due?' };
const ANSWER = { content: '€ 88,40 (p. 1)', citations: [{ page: 1, snippet: 'Te betalen: € 88,40' }] };
let db: Database;
let lease: Lease;

beforeEach(async () => {
	db = sampleDatabase();
	await submit(db, new Blob(['%PDF-']), sampleJob(), { key: 'k', instance: 'a', now: NOW });
	lease = await takeOver(db);
	await admitJob(lease, 'one', { pageCount: 1, pageIndexes: null }, NOW);
	await savePage(lease, { row: sampleRow('one', { index: 0 }), image: null }, NOW);
});
afterEach(() => db.delete());

test('a question is answered once, and the conversation keeps both', async () => {
	const id = await ask(db, QUESTION, { key: 'q', instance: 'a' });
	expect(await openTurns(db)).toEqual([id]);
	expect(await beginTurn(lease, id)).toMatchObject({
		turn: { question: 'What is due?', attempts: 1 },
		documents: [{ job: { uuid: 'one' }, indexes: [0] }],
		earlier: []
	});
	await endTurn(lease, id, ANSWER);
	expect(await openTurns(db)).toEqual([]);
	expect(await listTurns(db, 'one', 'owner')).toMatchObject([
		{ question: 'What is due?', answer: ANSWER.content }
	]);
	expect(await listTurns(db, 'one', 'another')).toEqual([]);
	const next = await ask(db, { ...QUESTION, question: 'And when?' }, { key: 'r', instance: 'a' });
	expect((await beginTurn(lease, next))?.earlier.map(({ answer }) => answer)).toEqual([ANSWER.content]);
});

test('a POST that comes again to another service worker asks nothing new; the same one asked twice does', async () => {
	const id = await ask(db, QUESTION, { key: 'q', instance: 'a' });
	expect(await ask(db, QUESTION, { key: 'q', instance: 'b' })).toBe(id);
	expect(await ask(db, QUESTION, { key: 'q', instance: 'b' })).not.toBe(id);
	await closeTurn(db, id);
	expect(await ask(db, QUESTION, { key: 'q', instance: 'c' })).not.toBe(id);
});

test('an answer that is stopped stays as far as it came, whatever comes later', async () => {
	const id = await ask(db, QUESTION, { key: 'q', instance: 'a' });
	await beginTurn(lease, id);
	await writeTurn(lease, id, '€ 88');
	await stopTurn(db, id);
	await writeTurn(lease, id, '€ 88,40 is');
	await endTurn(lease, id, ANSWER);
	expect(await findTurn(db, id)).toMatchObject({ status: 'stopped', answer: '€ 88' });
	expect(await openTurns(db)).toEqual([]);
});

test('a question that fails stays without an answer', async () => {
	const id = await ask(db, QUESTION, { key: 'q', instance: 'a' });
	await beginTurn(lease, id);
	await endTurn(lease, id, { code: 'engine_failed', message: 'It broke.' });
	expect(await findTurn(db, id)).toMatchObject({
		status: 'failed',
		answer: '',
		error: { code: 'engine_failed' }
	});
});

test('a conversation goes with its job, and so does what all documents were asked and this one answered', async () => {
	const id = await ask(db, QUESTION, { key: 'q', instance: 'a' });
	const all = await ask(db, { ...QUESTION, uuid: '' }, { key: 'r', instance: 'a' });
	const other = await ask(db, { ...QUESTION, uuid: '', question: 'Who?' }, { key: 's', instance: 'a' });
	await beginTurn(lease, all);
	await endTurn(lease, all, { ...ANSWER, citations: [{ page: 1, snippet: 'Te betalen', uuid: 'one' }] });
	await deleteJob(db, 'one', NOW);
	expect(await db.turns.toCollection().primaryKeys()).toEqual([other]);
	expect(await beginTurn(lease, id)).toBeNull();
});
