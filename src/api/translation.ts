import { stopTranslation, wantTranslation } from '#jobs/translations.ts';
import type { Context } from './env.ts';
import { jobResponse, ownJob, unknownJob } from './jobs.ts';
import { field, readTarget } from './submission.ts';

/** `POST /ocr/<uuid>/translation/`: what was read is translated; where it was before, what is missing of that. */
export async function postTranslation(context: Context): Promise<Response> {
	const { db, site } = context.env;
	const { uuid, translation } = await ownJob(context);
	const form = await context.req.raw.formData().catch(() => new FormData());
	const target = await readTarget(field(form, 'translate_to') ?? translation?.language, true, site);
	if (target !== null) await wantTranslation(db, uuid, target);
	return answer(context, uuid);
}

/** `DELETE /ocr/<uuid>/translation/`: nobody waits for the rest; what was translated stays. */
export async function endTranslation(context: Context): Promise<Response> {
	const { db, now } = context.env;
	const { uuid } = await ownJob(context);
	await stopTranslation(db, uuid, now());
	return answer(context, uuid);
}

async function answer({ env }: Context, uuid: string): Promise<Response> {
	const response = await jobResponse(env.db, uuid);
	if (!response) throw unknownJob();
	return response;
}
