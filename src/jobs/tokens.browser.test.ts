import { afterEach, beforeEach, expect, test } from 'vitest';
import { OWNER } from '#accounts/account.ts';
import type { Database } from './database.ts';
import { sampleDatabase } from './sample-database.ts';
import { submit } from './submit.ts';
import { addToken, findCaller, grant, listTokens, removeTokens, revokeOrRemove } from './tokens.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);
let db: Database;

beforeEach(async () => {
	db = sampleDatabase();
	await addToken(db, { hash: 'h1', id: 'mine', last4: 'aaaa' }, { name: 'Mine', plan: 'owner' }, NOW);
	await addToken(
		db,
		{ hash: 'h2', id: 'free', last4: 'bbbb' },
		{ name: 'A', plan: 'free', cap: 9 },
		later(1)
	);
	await addToken(
		db,
		{ hash: 'h3', id: 'paid', last4: 'cccc' },
		{ name: 'B', plan: 'paid', credits: 5 },
		later(2)
	);
});
afterEach(() => db.delete());

async function post(account: string): Promise<void> {
	const uuid = crypto.randomUUID();
	const job = { uuid, account, plan: 'free', filename: 'a.pdf', family: 'pdf', sizeBytes: 5 } as const;
	const options = { tier: 'cpu', language: 'auto', pages: null, textLayer: 'auto', password: null } as const;
	await submit(db, new Blob(['%PDF-']), { ...job, ...options }, { key: uuid, instance: 'a', now: NOW });
}

test("an owner's token stands for the owner, any other for an account of its own", async () => {
	expect(await findCaller(db, 'h1', NOW)).toEqual({ account: OWNER, plan: 'owner' });
	const [free, paid] = [await findCaller(db, 'h2', NOW), await findCaller(db, 'h3', NOW)];
	expect([free?.plan, paid?.plan]).toEqual(['free', 'paid']);
	expect(new Set([free?.account, paid?.account, OWNER]).size).toBe(3);
	expect(await findCaller(db, 'h4', NOW)).toBeNull();
});

test('tokens are listed with what they may, the newest first, and when they were used, to the minute', async () => {
	await findCaller(db, 'h2', later(1000));
	await findCaller(db, 'h2', later(20_000));
	expect(await listTokens(db, NOW)).toMatchObject([
		{ id: 'paid', cap: 5, used: 0, lastUsedAt: null },
		{ id: 'free', cap: 9, lastUsedAt: later(1000).toISOString() },
		{ id: 'mine', cap: null }
	]);
	await findCaller(db, 'h2', later(-90_000)); // the clock was set back
	expect((await db.tokens.get('h2'))?.lastUsedAt).toBe(later(-90_000).toISOString());
});

test('only a balance can be added to', async () => {
	await grant(db, 'paid', 7);
	expect((await listTokens(db, NOW))[0]).toMatchObject({ id: 'paid', cap: 12 });
	await expect(grant(db, 'free', 7)).rejects.toMatchObject({ code: 'unknown_value' });
	await expect(grant(db, 'none', 7)).rejects.toMatchObject({ code: 'not_found' });
});

test('a revoked token stands for nobody; removed once more, its account goes with all that it had', async () => {
	const account = (await findCaller(db, 'h2', NOW))?.account ?? '';
	await post(account);
	await post(OWNER);
	expect(await revokeOrRemove(db, 'free', NOW)).toBe('revoked');
	expect(await findCaller(db, 'h2', NOW)).toBeNull();
	expect(await db.jobs.where({ account }).count()).toBe(1);
	expect(await revokeOrRemove(db, 'free', NOW)).toBe('removed');
	expect(await db.jobs.toArray()).toMatchObject([{ account: OWNER }]);
	expect(await db.accounts.get(account)).toBeUndefined();
	await expect(revokeOrRemove(db, 'free', NOW)).rejects.toMatchObject({ code: 'not_found' });
});

test("all tokens can be removed at once; the owner's documents stay", async () => {
	await post(OWNER);
	await removeTokens(db, NOW);
	expect([await db.tokens.count(), await db.accounts.count(), await db.jobs.count()]).toEqual([0, 0, 1]);
});
