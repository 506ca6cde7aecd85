import { newAccount, OWNER, type Caller, type Meter } from '#accounts/account.ts';
import type { NewToken } from '#contract/account.ts';
import { OcrError } from '#contract/error.ts';
import type { Database, TokenRow } from './database.ts';
import { deleteJobs } from './library.ts';
import { meterTables, readMeter } from './metering.ts';

/** Noting each use would be a write with each call. */
const USE_NOTED_MS = 60_000;

/** A token with what its account has used. */
export type MeteredToken = TokenRow & Meter;

/** Keeps a token, with an account of its own where it is not the owner's. */
export async function addToken(
	db: Database,
	{ hash, last4, id }: Pick<TokenRow, 'hash' | 'last4' | 'id'>,
	{ name, plan, cap, credits }: NewToken,
	now: Date
): Promise<void> {
	const account = plan === 'owner' ? OWNER : id;
	await db.transaction('rw', db.tokens, db.accounts, async () => {
		const createdAt = now.toISOString();
		await db.tokens.add({
			hash,
			id,
			account,
			plan,
			name,
			last4,
			createdAt,
			lastUsedAt: null,
			revokedAt: null
		});
		if (plan === 'owner') return;
		const terms = plan === 'free' ? { ...(cap !== undefined && { cap }) } : { granted: credits ?? 0 };
		await db.accounts.add(newAccount(account, plan, terms));
	});
}

/** Whom a token stands for, and that it was used; null where nobody made it, or it was revoked. */
export async function findCaller(db: Database, hash: string, now: Date): Promise<Caller | null> {
	const token = await db.tokens.get(hash);
	if (!token || token.revokedAt !== null) return null;
	const { account, plan, lastUsedAt } = token;
	const sinceMs = lastUsedAt === null ? Infinity : now.getTime() - Date.parse(lastUsedAt);
	if (Math.abs(sinceMs) > USE_NOTED_MS) await db.tokens.update(hash, { lastUsedAt: now.toISOString() });
	return { account, plan };
}

/** The newest first. */
export async function listTokens(db: Database, now: Date): Promise<MeteredToken[]> {
	return db.transaction('r', [db.tokens, ...meterTables(db)], async () => {
		const tokens = await db.tokens.toArray();
		const metered = tokens.map(async (token) => ({ ...token, ...(await readMeter(db, token.account, now)) }));
		return (await Promise.all(metered)).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	});
}

/** Gives the account of a `paid` token more credits. @throws {OcrError} `not_found`, `unknown_value` */
export async function grant(db: Database, id: string, credits: number): Promise<void> {
	await db.transaction('rw', db.tokens, db.accounts, async () => {
		const { account: key, plan } = await findToken(db, id);
		const account = plan === 'paid' ? await db.accounts.get(key) : undefined;
		if (!account) throw new OcrError('unknown_value', 'Only a token of the plan "paid" has a balance.');
		await db.accounts.put({ ...account, granted: account.granted + credits });
	});
}

/**
 * Revokes a token. One that was revoked before is removed, with the account that nobody can reach any more and all
 * of its documents.
 * @throws {OcrError} `not_found`
 */
export async function revokeOrRemove(db: Database, id: string, now: Date): Promise<'revoked' | 'removed'> {
	const token = await findToken(db, id);
	if (token.revokedAt === null) {
		await db.tokens.update(token.hash, { revokedAt: now.toISOString() });
		return 'revoked';
	}
	const { account, hash } = token;
	if (account !== OWNER) await removeAccount(db, account, now);
	await db.tokens.delete(hash);
	return 'removed';
}

/** Revokes and removes all of them. */
export async function removeTokens(db: Database, now: Date): Promise<void> {
	for (const { id } of await db.tokens.toArray()) while ((await revokeOrRemove(db, id, now)) !== 'removed');
}

async function removeAccount(db: Database, account: string, now: Date): Promise<void> {
	while ((await deleteJobs(db, { account, limit: 50, now })).left > 0);
	await db.transaction('rw', db.accounts, db.usage, async () => {
		await db.accounts.delete(account);
		await db.usage.where({ account }).delete();
	});
}

async function findToken(db: Database, id: string): Promise<TokenRow> {
	const token = await db.tokens.where({ id }).first();
	if (!token) throw new OcrError('not_found', 'There is no token with this id.');
	return token;
}
