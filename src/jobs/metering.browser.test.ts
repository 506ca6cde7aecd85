import { afterEach, beforeEach, expect, test } from 'vitest';
import { ANONYMOUS, newAccount, OWNER, type Caller } from '#accounts/account.ts';
import type { Page } from '#document/document.ts';
import type { Database, PageRow } from './database.ts';
import { cancelOrDelete, deleteJob, deleteJobs } from './library.ts';
import { meterTables, readMeter, refusal } from './metering.ts';
import { sampleDatabase } from './sample-database.ts';
import { setSettings } from './settings.ts';
import { findJob, submit } from './submit.ts';
import { readUsage } from './usage.ts';
import { admitJob, failJob, savePage, takeOver, type Lease } from './work.ts';

const DAY_MS = 86_400_000;
/** Noon, so that a day more or less is one in every time zone. */
const TODAY = new Date(2026, 10, 21, 12);
const day = (days: number) => new Date(TODAY.getTime() + days * DAY_MS);

const nobody: Caller = { account: ANONYMOUS, plan: 'anonymous' };
const owner: Caller = { account: OWNER, plan: 'owner' };
const free: Caller = { account: 'one', plan: 'free' };
const paid: Caller = { account: 'two', plan: 'paid' };

let db: Database;
let lease: Lease;
let count = 0;

beforeEach(async () => {
	db = sampleDatabase();
	lease = await takeOver(db);
	await db.accounts.bulkAdd([
		newAccount('one', 'free', { cap: 30 }),
		newAccount('two', 'paid', { granted: 40 })
	]);
});
afterEach(() => db.delete());

/** A job that waits to be opened. */
async function submitted(caller: Caller): Promise<string> {
	const uuid = `job-${count++}`;
	const file = { filename: 'a.pdf', family: 'pdf', sizeBytes: 5, tier: 'cpu', language: 'auto' } as const;
	const options = { pages: null, textLayer: 'auto', password: null } as const;
	const job = { uuid, ...caller, ...file, ...options };
	await submit(db, new Blob(['%PDF-']), job, { key: uuid, instance: 'a', now: TODAY });
	return uuid;
}

/** @returns whether a document of so many pages was taken */
async function take(caller: Caller, pageCount: number, now = TODAY): Promise<boolean> {
	return admitJob(lease, await submitted(caller), { pageCount, pageIndexes: null }, now);
}

const meter = ({ account }: Caller, now = TODAY) =>
	db.transaction('r', meterTables(db), async () => readMeter(db, account, now));
const used = async (caller: Caller, now = TODAY) => (await meter(caller, now)).used;

async function save(uuid: string, index: number, isLost = false): Promise<void> {
	const page: Page = {
		index,
		width: 1,
		height: 1,
		dpi: null,
		rotation: 0,
		source: 'ocr',
		remedies: [],
		blocks: []
	};
	const row: PageRow = isLost
		? { uuid, index, page: null, error: { code: 'engine_failed', message: '' } }
		: { uuid, index, page, error: null, warnings: [] };
	await savePage(lease, { row, image: null }, TODAY);
}

test('pages are reserved when a job is admitted, up to the cap and not one more', async () => {
	expect(await meter(nobody)).toEqual({ used: 0, cap: 25 });
	expect([await take(nobody, 20), await take(nobody, 6), await take(nobody, 5)]).toEqual([true, false, true]);
	expect(await meter(nobody)).toEqual({ used: 25, cap: 25 });
	expect(await take(nobody, 1)).toBe(false);
});

test('what the cap refuses is a refusal with its numbers, and costs nothing', async () => {
	await take(nobody, 20);
	const uuid = await submitted(nobody);
	await admitJob(lease, uuid, { pageCount: 6, pageIndexes: null }, TODAY);
	expect(await findJob(db, uuid)).toMatchObject({
		status: 'failed',
		refused: true,
		charged: 0,
		error: { code: 'out_of_credits', used: 20, cap: 25 }
	});
	expect(await used(nobody)).toBe(20);
});

test('a hundred jobs at once never take one page too many', async () => {
	const uuids = await Promise.all(Array.from({ length: 100 }, () => submitted(nobody)));
	const taken = await Promise.all(
		uuids.map((uuid) => admitJob(lease, uuid, { pageCount: 3, pageIndexes: null }, TODAY))
	);
	expect(taken.filter(Boolean)).toHaveLength(8);
	expect(await used(nobody)).toBe(24);
});

test('pages that fail, are cancelled or deleted are given back, each once', async () => {
	const uuid = await submitted(free);
	await admitJob(lease, uuid, { pageCount: 10, pageIndexes: null }, TODAY);
	await save(uuid, 0);
	await save(uuid, 1, true);
	await save(uuid, 1, true);
	expect(await used(free)).toBe(9);
	await cancelOrDelete(db, uuid, TODAY);
	expect(await used(free)).toBe(1);
	await cancelOrDelete(db, uuid, TODAY);
	expect(await used(free)).toBe(1);

	const other = await submitted(free);
	await admitJob(lease, other, { pageCount: 5, pageIndexes: null }, TODAY);
	await deleteJob(db, other, TODAY);
	expect(await used(free)).toBe(1);

	const failed = await submitted(free);
	await admitJob(lease, failed, { pageCount: 5, pageIndexes: null }, TODAY);
	await failJob(lease, failed, { code: 'internal', message: '' }, TODAY);
	expect(await used(free)).toBe(1);
});

test('what is given back counts for the day on which it was taken', async () => {
	const uuid = await submitted(nobody);
	await admitJob(lease, uuid, { pageCount: 20, pageIndexes: null }, TODAY);
	await take(nobody, 20, day(1));
	await cancelOrDelete(db, uuid, day(1));
	expect([await used(nobody), await used(nobody, day(1))]).toEqual([0, 20]);
});

test('a job is admitted once, whatever its runner does', async () => {
	const uuid = await submitted(free);
	const admit = () => admitJob(lease, uuid, { pageCount: 4, pageIndexes: null }, TODAY);
	expect([await admit(), await admit()]).toEqual([true, false]);
	expect(await used(free)).toBe(4);
});

test('the next day has an allowance again; a month is one for a free account', async () => {
	await take(nobody, 25);
	expect(await take(nobody, 1)).toBe(false);
	expect(await take(nobody, 25, day(1))).toBe(true);
	await take(free, 30);
	expect(await take(free, 1, day(9))).toBe(false); // 30 November
	expect(await take(free, 30, day(10))).toBe(true); // 1 December
});

test('a clock that is set back gives no second allowance, and locks nobody out', async () => {
	await take(nobody, 25);
	for (const back of [-1, -2, -400]) expect(await take(nobody, 1, day(back))).toBe(false);
	expect(await take(nobody, 25, day(-399))).toBe(true);
});

test('a clock that is set forward and back again gives no more either', async () => {
	await take(nobody, 10);
	expect(await take(nobody, 25, day(1))).toBe(true);
	expect(await take(nobody, 16)).toBe(false);
	expect(await take(nobody, 15)).toBe(true);
	expect(await take(nobody, 1, day(1))).toBe(false);
	expect(await take(nobody, 25, day(2))).toBe(true);
});

test('a clock that stood in the far future and was put right locks nobody out', async () => {
	await take(nobody, 25, day(3650));
	await take(free, 30, day(3650));
	expect(await take(nobody, 1)).toBe(false);
	expect(await take(free, 1)).toBe(false);
	expect(await take(nobody, 25, day(1))).toBe(true);
	expect(await take(free, 30, day(10))).toBe(true);
});

test('two days that share an allowance share it both ways', async () => {
	await take(nobody, 10);
	expect(await take(nobody, 10, day(-1))).toBe(true);
	expect(await take(nobody, 6)).toBe(false);
	expect(await take(nobody, 5)).toBe(true);
	expect(await readUsage(db, ANONYMOUS)).toMatchObject({
		days: [
			{ period: '2026-11-20', credits: 10 },
			{ period: '2026-11-21', credits: 15 }
		],
		months: [{ period: '2026-11', credits: 25 }]
	});
});

test('a balance is used up whatever the date, and grows by what is granted', async () => {
	expect(await take(paid, 39)).toBe(true);
	expect(await take(paid, 2, day(40))).toBe(false);
	await db.accounts.update('two', { granted: 41 });
	expect(await take(paid, 2, day(40))).toBe(true);
	expect(await meter(paid)).toEqual({ used: 41, cap: 41 });
});

test('the owner is counted and never refused', async () => {
	for (let round = 0; round < 3; round++) expect(await take(owner, 1000)).toBe(true);
	expect(await meter(owner)).toEqual({ used: 3000, cap: null });
});

test('a job of an account that is gone is refused', async () => {
	const uuid = await submitted(free);
	await db.accounts.delete('one');
	expect(await admitJob(lease, uuid, { pageCount: 1, pageIndexes: null }, TODAY)).toBe(false);
});

test('another cap counts at once; one that was lowered refuses', async () => {
	await take(nobody, 10);
	const capped = (cap: number) =>
		setSettings(db, (settings) => ({
			...settings,
			plans: { ...settings.plans, anonymous: { ...settings.plans.anonymous, cap } }
		}));
	await capped(5);
	const refused = await db.transaction('rw', meterTables(db), async () => refusal(db, nobody, 1, TODAY));
	expect(refused).toMatchObject({ code: 'out_of_credits', used: 10, cap: 5 });
	await capped(11);
	expect([await take(nobody, 2), await take(nobody, 1)]).toEqual([false, true]);
});

test('everything is deleted a few at a time, and what was reserved is given back', async () => {
	await take(owner, 3);
	await take(free, 3);
	await take(nobody, 3);
	expect(await deleteJobs(db, { limit: 2, now: TODAY })).toEqual({ deleted: 2, left: 1 });
	expect(await deleteJobs(db, { limit: 2, now: TODAY })).toEqual({ deleted: 1, left: 0 });
	expect([await used(owner), await used(free), await used(nobody)]).toEqual([0, 0, 0]);
	expect([await db.files.count(), await db.jobs.count()]).toEqual([0, 0]);
});
