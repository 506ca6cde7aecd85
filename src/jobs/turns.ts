import type { ChatCitation } from '#contract/chat.ts';
import type { WireError } from '#contract/error.ts';
import type { Change } from '#document/change.ts';
import type { Database, JobRow, TurnRow } from './database.ts';
import { findJob, type RequestIdentity } from './submit.ts';
import { fenced, type Lease } from './work.ts';

/** Answers before it that a model sees with a question. */
const REMEMBERED = 6;

type Asked = Pick<TurnRow, 'uuid' | 'account' | 'question'>;

/**
 * Stores a question, once: a browser that stops a service worker sends its POST again, to the next one, and is given
 * what the first has asked.
 * @returns the turn
 */
export async function ask(db: Database, asked: Asked, { key, instance }: RequestIdentity): Promise<number> {
	const id = await db.transaction('rw', db.turns, async () => {
		const orphan = await db.turns
			.where('key')
			.equals(key)
			.filter((turn) => turn.instance !== instance)
			.first();
		if (!orphan) return db.turns.add({ ...asked, ...UNANSWERED, key, instance });
		await db.turns.update(orphan.id, { instance });
		return orphan.id;
	});
	db.announceChat(asked.uuid);
	return id;
}

const UNANSWERED = {
	status: 'wanted',
	answer: '',
	citations: [],
	error: null,
	attempts: 0
} as const satisfies Partial<TurnRow>;

export async function findTurn(db: Database, id: number): Promise<TurnRow | undefined> {
	return db.turns.get(id);
}

/** The POST is answered: the same question again is a new one. */
export async function closeTurn(db: Database, id: number): Promise<void> {
	await db.turns.update(id, { key: null });
}

/** All that was asked about a job by an account, the oldest first. */
export async function listTurns(db: Database, uuid: string, account: string): Promise<TurnRow[]> {
	return db.turns.where({ uuid, account }).sortBy('id');
}

/** Nobody waits for the rest of an answer: what there is of it stays. */
export async function stopTurn(db: Database, id: number): Promise<void> {
	const turn = await db.transaction('rw', db.turns, async () => {
		const turn = await db.turns.get(id);
		if (!turn || !isOpen(turn)) return null;
		await db.turns.update(id, { status: 'stopped', key: null });
		return turn;
	});
	if (turn) db.announceChat(turn.uuid);
}

export function isOpen({ status }: TurnRow): boolean {
	return status === 'wanted' || status === 'answering';
}

/** The questions that are still to be answered, the oldest first. */
export async function openTurns(db: Database): Promise<number[]> {
	const turns = await db.turns.where('status').anyOf('wanted', 'answering').primaryKeys();
	return turns.sort((a, b) => a - b);
}

/** What it takes to answer: the documents that are asked, and what was said before. */
export type BegunTurn = { turn: TurnRow; documents: AskedDocument[]; earlier: TurnRow[] };
export type AskedDocument = { job: JobRow; indexes: number[]; changes: Change[] };

/** Notes that an answer is begun. @returns null where nobody asks any more, or the job is gone */
export async function beginTurn(lease: Lease, id: number): Promise<BegunTurn | null> {
	const { db } = lease;
	return fenced(lease, [db.turns, db.jobs, db.pages, db.changes], async () => {
		const turn = await db.turns.get(id);
		if (!turn || !isOpen(turn)) return null;
		const attempts = turn.attempts + 1;
		await db.turns.update(id, { status: 'answering', attempts, answer: '' });
		const jobs = turn.uuid === '' ? await jobsOf(db, turn.account) : [await findJob(db, turn.uuid)];
		const documents: AskedDocument[] = [];
		for (const job of jobs) if (job?.status === 'done') documents.push(await documentOf(db, job));
		const before = await db.turns.where({ uuid: turn.uuid, account: turn.account }).sortBy('id');
		return {
			turn: { ...turn, attempts },
			documents,
			earlier: before.filter((one) => one.id < id && one.answer !== '').slice(-REMEMBERED)
		};
	});
}

async function jobsOf(db: Database, account: string): Promise<JobRow[]> {
	const jobs = await db.jobs.where({ account }).toArray();
	return jobs.sort((a, b) => b.seq - a.seq);
}

async function documentOf(db: Database, job: JobRow): Promise<AskedDocument> {
	const keys = await db.pages.where('uuid').equals(job.uuid).primaryKeys();
	const indexes = keys.map(([, index]) => index).sort((a, b) => a - b);
	return { job, indexes, changes: (await db.changes.get(job.uuid))?.changes ?? [] };
}

/** An answer as far as it has come. */
export async function writeTurn(lease: Lease, id: number, answer: string): Promise<void> {
	const { db } = lease;
	const uuid = await fenced(lease, [db.turns], async () => {
		const turn = await db.turns.get(id);
		if (turn?.status !== 'answering') return null;
		await db.turns.update(id, { answer });
		return turn.uuid;
	});
	if (uuid !== null) db.announceChat(uuid);
}

/** Ends a turn with its answer, or says why there is none. One that was stopped meanwhile stays as it was. */
export async function endTurn(
	lease: Lease,
	id: number,
	outcome: { content: string; citations: ChatCitation[] } | WireError
): Promise<void> {
	const { db } = lease;
	const uuid = await fenced(lease, [db.turns], async () => {
		const turn = await db.turns.get(id);
		if (!turn || !isOpen(turn)) return null;
		await db.turns.update(
			id,
			'code' in outcome
				? { status: 'failed', error: outcome }
				: { status: 'done', answer: outcome.content, citations: outcome.citations }
		);
		return turn.uuid;
	});
	if (uuid !== null) db.announceChat(uuid);
}

/** What was asked about a job goes with it, and what was answered out of it. In a transaction of the table. */
export async function dropTurns({ turns }: Database, uuid: string): Promise<void> {
	await turns.where('uuid').equals(uuid).delete();
	await turns
		.where('uuid')
		.equals('')
		.filter(({ citations }) => citations.some((citation) => citation.uuid === uuid))
		.delete();
}
