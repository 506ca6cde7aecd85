import {
	capOf,
	newAccount,
	OWNER,
	ANONYMOUS,
	type AccountRow,
	type Caller,
	type Meter
} from '#accounts/account.ts';
import { localDay, monthOf, openPeriod, type UsageRow } from '#accounts/period.ts';
import type { WireError } from '#contract/error.ts';
import type { Database, JobRow } from './database.ts';
import { readSettings } from './settings.ts';

/** What a transaction needs in which something is charged or given back. */
export function meterTables(db: Database) {
	return [db.accounts, db.usage, db.settings];
}

/** An account, the two that need no making among them; undefined where it was removed. */
async function findAccount(db: Database, id: string): Promise<AccountRow | undefined> {
	const made = await db.accounts.get(id);
	return made ?? (id === OWNER || id === ANONYMOUS ? newAccount(id, id) : undefined);
}

/** What an account has used by now, and may. In a transaction of `meterTables`; each answer of the API asks. */
export async function readMeter(db: Database, id: string, now: Date): Promise<Meter> {
	const [account, settings] = await Promise.all([findAccount(db, id), readSettings(db)]);
	if (!account) return { used: 0, cap: 0 };
	const cap = capOf(account, settings);
	if (account.plan === 'paid') return { used: account.spent, cap };
	const isDaily = account.plan === 'anonymous';
	const { period, window, used } = await (isDaily ? openDay(db, account, now) : openMonth(db, account, now));
	const shared = window === period ? undefined : await db.usage.get([id, window]);
	return { used: shared?.used ?? used, cap };
}

/**
 * Whether an account may use so many credits more, and the sentence that refuses it where not. Notes the day, so that
 * a clock that was set back is noticed once. In a transaction of `meterTables`.
 */
export async function refusal(
	db: Database,
	{ account: id, plan }: Caller,
	credits: number,
	now: Date
): Promise<WireError | null> {
	const { used, cap } = await readMeter(db, id, now);
	await noteDay(db, id, now);
	if (cap === null || used + credits <= cap) return null;
	const left = Math.max(0, cap - used);
	const need = left === 0 ? '' : `; this takes ${credits}`;
	return {
		code: 'out_of_credits',
		message: `${used} of ${cap} credits are used${need}. ${WAY_ON[plan] ?? ''}`.trim(),
		used,
		cap
	};
}

const WAY_ON: Partial<Record<Caller['plan'], string>> = {
	anonymous: 'Go on tomorrow, or send a token of this device.',
	free: 'Go on next month, or ask the owner of this device for a higher cap.',
	paid: 'Ask the owner of this device for more.'
};

/** Counts credits. In a transaction of `meterTables`. */
export async function spend(db: Database, id: string, credits: number, now: Date): Promise<void> {
	const account = await findAccount(db, id);
	if (!account) return;
	const { day, month } = await openPeriods(db, account, now);
	await db.accounts.put({ ...account, spent: account.spent + credits, day: localDay(now) });
	for (const row of [day, month]) await count(db, row, credits);
}

/** Writes a job's next state, and gives back what it no longer needs. In a transaction of jobs and `meterTables`. */
export async function writeJob(db: Database, before: JobRow, next: JobRow): Promise<void> {
	await db.jobs.put(next);
	await giveBack(db, before, next);
}

/** Gives credits back where they were taken. */
async function giveBack(db: Database, before: JobRow, next: JobRow): Promise<void> {
	const credits = before.charged - next.charged;
	const { account: id, chargedOn } = before;
	if (credits <= 0 || chargedOn === null) return;
	const account = await db.accounts.get(id);
	if (!account) return;
	await db.accounts.put({ ...account, spent: account.spent - credits });
	for (const period of [chargedOn, monthOf(chargedOn)]) {
		const row = await db.usage.get([id, period]);
		if (row) await count(db, row, -credits);
	}
}

async function openPeriods(
	db: Database,
	account: AccountRow,
	now: Date
): Promise<{ day: UsageRow; month: UsageRow }> {
	const [day, month] = await Promise.all([openDay(db, account, now), openMonth(db, account, now)]);
	return { day, month };
}

function openDay(db: Database, account: AccountRow, now: Date): Promise<UsageRow> {
	return open(db, account.id, localDay(now), account.day);
}

function openMonth(db: Database, account: AccountRow, now: Date): Promise<UsageRow> {
	return open(db, account.id, monthOf(localDay(now)), account.day && monthOf(account.day));
}

/** @param last the period of this length that was seen last */
async function open(db: Database, account: string, period: string, last: string | null): Promise<UsageRow> {
	const known = await db.usage.get([account, period]);
	const before = known || last === null ? undefined : await db.usage.get([account, last]);
	return openPeriod({ account, period }, known, before);
}

/** A clock that was set back is written down: the period that follows is a new one then. */
async function noteDay(db: Database, id: string, now: Date): Promise<void> {
	const account = await findAccount(db, id);
	if (!account || account.day === null || localDay(now) >= account.day) return;
	const { day, month } = await openPeriods(db, account, now);
	await db.usage.bulkPut([day, month]);
	await db.accounts.put({ ...account, day: day.period });
}

/** Writes a period with so many credits more, and the one whose allowance it shares. */
async function count(db: Database, row: UsageRow, credits: number): Promise<void> {
	const isOwn = row.window === row.period;
	await db.usage.put({ ...row, credits: row.credits + credits, used: row.used + (isOwn ? credits : 0) });
	const shared = isOwn ? undefined : await db.usage.get([row.account, row.window]);
	if (shared) await db.usage.put({ ...shared, used: shared.used + credits });
}
