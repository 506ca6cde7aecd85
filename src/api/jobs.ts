import { listedAccounts, mayChange, maySee } from '#accounts/account.ts';
import { readPatch } from '#contract/changes.ts';
import { OcrError } from '#contract/error.ts';
import { NO_ROOM_LOCK } from '#contract/hint.ts';
import type { Job, JobHit, JobList } from '#contract/job.ts';
import type { Database, JobRow } from '#jobs/database.ts';
import { isActive } from '#jobs/transitions.ts';
import { correct } from '#jobs/corrections.ts';
import { cancelOrDelete, listJobs as listRows, readJob } from '#jobs/library.ts';
import { searchJobs, type Hit } from '#jobs/search.ts';
import { findJob } from '#jobs/submit.ts';
import { readQuery } from '#search/query.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';
import { oneOf } from './submission.ts';
import { toJob, toSummary, TREES, type Tree } from './job-view.ts';

const PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 200;

/** The job as JSON: 200 when it has ended, 202 while it runs; null where there is none. */
export async function jobResponse(
	db: Database,
	uuid: string,
	tree: Tree = 'corrected'
): Promise<Response | null> {
	const found = await readJob(db, uuid);
	if (!found) return null;
	if (!isActive(found.job)) return withEngine(toJob(found, { tree }), 200);
	return withEngine(toJob(found, { tree, isFull: await isFull() }), 202);
}

function withEngine(job: Job, status: number): Response {
	const response = jsonResponse(job, status);
	response.headers.set('X-Engine', job.engine);
	return response;
}

async function isFull(): Promise<boolean> {
	const { held = [] } = await navigator.locks.query();
	return held.some(({ name }) => name === NO_ROOM_LOCK);
}

export function unknownJob(): OcrError {
	return new OcrError('not_found', 'There is no job with this uuid.');
}

/** The job that is asked for. @throws {OcrError} `not_found`, also where it is not this caller's to see */
export function seenJob(context: Context): Promise<JobRow> {
	return askedJob(context, maySee);
}

/** @throws {OcrError} `not_found`, also where it is not this caller's to change */
export function ownJob(context: Context): Promise<JobRow> {
	return askedJob(context, mayChange);
}

async function askedJob({ env, caller, req }: Context, may: typeof maySee): Promise<JobRow> {
	const job = await findJob(env.db, req.param('uuid') ?? '');
	if (!job || !may(caller, job)) throw unknownJob();
	return job;
}

/** `GET /ocr/<uuid>/`, with `?tree=recognised` as it was before anybody corrected it. */
export async function getJob(context: Context): Promise<Response> {
	const { uuid } = await seenJob(context);
	const tree = oneOf('tree', TREES, context.req.query('tree') ?? 'corrected');
	const response = await jobResponse(context.env.db, uuid, tree);
	if (!response) throw unknownJob();
	return response;
}

/** `DELETE /ocr/<uuid>/`: a job that runs is cancelled and comes back as it stands; one that ended is deleted. */
export async function removeJob(context: Context): Promise<Response> {
	const { db, now } = context.env;
	const { uuid } = await ownJob(context);
	const outcome = await cancelOrDelete(db, uuid, now());
	if (outcome === 'deleted') return new Response(null, { status: 204 });
	const response = outcome === 'cancelled' ? await jobResponse(db, uuid) : null;
	if (!response) throw unknownJob();
	return response;
}

/**
 * `PATCH /ocr/<uuid>/`: corrections, as JSON; text, Markdown and files follow them. Who types word by word has no use for
 * a whole book in each answer. Source: RFC 7240, section 4.2 (`return=minimal`)
 */
export async function correctJob(context: Context): Promise<Response> {
	const { db } = context.env;
	const { uuid } = await ownJob(context);
	await correct(db, uuid, readPatch(await context.req.json()));
	if (/\breturn=minimal\b/.test(context.req.raw.headers.get('Prefer') ?? ''))
		return new Response(null, { status: 204, headers: { 'Preference-Applied': 'return=minimal' } });
	const response = await jobResponse(db, uuid);
	if (!response) throw unknownJob();
	return response;
}

/**
 * `GET /ocr/`: the caller's, newest first, `limit` at a time; `before` is the `next` of the answer that came before.
 * With `search`, those in which all of it stands; with `again_of`, those that read a job's file again.
 */
export async function listJobs(context: Context): Promise<Response> {
	const limit = Math.min(readCount(context, 'limit') ?? PAGE_SIZE, MAX_PAGE_SIZE);
	const before = readCount(context, 'before');
	const rows = await findRows(context, { limit, before });
	const full = rows.some(({ job }) => isActive(job)) && (await isFull());
	const body: JobList = {
		jobs: rows.map(({ job, hits }) => ({ ...toSummary(job, full), ...(hits && { hits: hits.map(toHit) }) })),
		next: rows.length === limit ? (rows.at(-1)?.job.seq ?? null) : null
	};
	return jsonResponse(body);
}

/** Those that a search finds, or all. */
async function findRows(
	{ env, caller, req }: Context,
	part: { limit: number; before: number | undefined }
): Promise<{ job: JobRow; hits?: Hit[] }[]> {
	const accounts = listedAccounts(caller);
	const sought = req.query('search')?.trim() ?? '';
	if (sought !== '') return searchJobs(env.db, accounts, { query: readQuery(sought), ...part });
	const rows = await listRows(env.db, accounts, { ...part, againOf: req.query('again_of') });
	return rows.map((job) => ({ job }));
}

function toHit({ index, text, marks }: Hit): JobHit {
	return { index, text, marks: marks.map(({ start, end }) => [start, end]) };
}

function readCount(context: Context, name: string): number | undefined {
	const value = context.req.query(name);
	if (value === undefined) return undefined;
	if (!/^[1-9]\d{0,8}$/.test(value))
		throw new OcrError('unknown_value', `"${name}" must be a whole number from 1.`);
	return Number(value);
}
