import { OcrError } from '#contract/error.ts';
import { readUpload } from '#jobs/library.ts';
import { limitsOf } from '#jobs/settings.ts';
import { isActive } from '#jobs/transitions.ts';
import type { Context } from './env.ts';
import { ownJob } from './jobs.ts';
import { readAgain, readSubmission } from './submission.ts';
import { takeJob } from './take-job.ts';

/** `POST /ocr/`: takes a file. */
export async function postOcr(context: Context): Promise<Response> {
	const { db, site } = context.env;
	const { bytes } = await limitsOf(db, context.caller.plan);
	const { file, ...wanted } = await readSubmission(context.req.raw, bytes, site);
	return takeJob(context, file, { ...wanted, filename: file.name });
}

/** `POST /ocr/<uuid>/again/`: the stored file once more, as a job of its own; what is not sent is as it was. */
export async function postAgain(context: Context): Promise<Response> {
	const before = await ownJob(context);
	const { uuid, filename, family } = before;
	if (isActive(before))
		throw new OcrError('not_done', 'This job is still running: have it read again when it has ended.');
	const file = await readUpload(context.env.db, uuid);
	if (!file)
		throw new OcrError('file_gone', 'The file of this job is kept no longer: send it again to have it read.');
	const wanted = await readAgain(context.req.raw, before, context.env.site);
	return takeJob(context, file, { ...wanted, filename, family, againOf: before.againOf ?? uuid });
}
