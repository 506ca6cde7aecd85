import { CREDITS_A_PAGE } from '#accounts/plan.ts';
import { fromWire, OcrError } from '#contract/error.ts';
import type { Database, JobRow } from '#jobs/database.ts';
import { deleteJob } from '#jobs/library.ts';
import { closeRequest, findJob, submit } from '#jobs/submit.ts';
import type { NewJob } from '#jobs/transitions.ts';
import type { Bindings, Context } from './env.ts';
import { requestKey } from './identity.ts';
import { jobResponse } from './jobs.ts';
import { refuseSpent } from './meter.ts';
import { lookUntil } from './wait.ts';

/** The longest document whose job comes back done in the POST's own answer. [published] */
const INLINE_PAGES = 5;
/** Long enough for an answer to leave the service worker. */
const DELIVERY_MS = 1000;

/** What a caller wants of a file; whose it is, the request says. */
export type WantedJob = Omit<NewJob, 'uuid' | 'account' | 'plan' | 'sizeBytes'>;

/** Takes a file, waits as long as the contract says, answers with the job as it stands then. */
export async function takeJob(context: Context, file: Blob, wanted: WantedJob): Promise<Response> {
	const { db, instance, clientId, waitUntil, now, createId, patienceMs } = context.env;
	const { account, plan } = context.caller;
	await refuseSpent(context, CREDITS_A_PAGE[wanted.tier]);
	const key = await requestKey(context.req.raw, { clientId, account }, file);
	const job = { ...wanted, account, plan, uuid: createId(), sizeBytes: file.size };
	const request = await submit(db, file, job, { key, instance, now: now() });
	try {
		const row = await lookUntil(request.uuid, {
			look: () => findJob(db, request.uuid),
			isEnough: (seen) => !seen || isAnswer(seen),
			patienceMs
		});
		return await answer(context.env, row, request.uuid);
	} finally {
		waitUntil(closeAfterAnswer(db, request.id));
	}
}
function isAnswer(job: JobRow): boolean {
	return job.status === 'done' || job.status === 'failed' || (job.pageCount ?? 0) > INLINE_PAGES;
}

async function answer({ db, now }: Bindings, job: JobRow | undefined, uuid: string): Promise<Response> {
	if (job?.refused && job.error) {
		await deleteJob(db, uuid, now());
		throw fromWire(job.error);
	}
	const response = await jobResponse(db, uuid);
	if (!response) throw new OcrError('not_found', 'This job was deleted while it was waited for.');
	return response;
}

/** A service worker that is stopped before its answer is out finds the request still open when it comes again. */
async function closeAfterAnswer(db: Database, id: string): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, DELIVERY_MS));
	await closeRequest(db, id);
}
