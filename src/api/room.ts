import { OcrError } from '#contract/error.ts';
import type { Fetched } from '#contract/kept.ts';
import { FREEABLE } from '#contract/room.ts';
import { forgetFetched, listFetched } from '#jobs/fetched.ts';
import { freeFiles, freeMade, measureKept } from '#jobs/room.ts';
import { refuseOthers } from './caller.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';

/** `GET /account/storage/`: what the documents of this device take. */
export async function getStorage(context: Context): Promise<Response> {
	refuseOthers(context);
	return jsonResponse(await measureKept(context.env.db));
}

/** `DELETE /account/storage/?what=`: uploads and pictures, or made files; the text stays. */
export async function freeStorage(context: Context): Promise<Response> {
	refuseOthers(context);
	const what = context.req.query('what');
	const { db } = context.env;
	if (what === 'files') await freeFiles(db);
	else if (what === 'made') await freeMade(db);
	else throw new OcrError('unknown_value', `"what" must be one of: ${FREEABLE.join(', ')}.`);
	return new Response(null, { status: 204 });
}

/** `GET /account/fetched/`: what was asked for over the network since the record began. */
export async function getFetched(context: Context): Promise<Response> {
	refuseOthers(context);
	const rows = await listFetched(context.env.db);
	const fetched = rows.map(({ firstAt, lastAt, ...row }) => ({ ...row, first_at: firstAt, last_at: lastAt }));
	return jsonResponse({ fetched } satisfies Fetched);
}

/** `DELETE /account/fetched/`: begins the record anew. */
export async function clearFetched(context: Context): Promise<Response> {
	refuseOthers(context);
	await forgetFetched(context.env.db);
	return new Response(null, { status: 204 });
}
