import { changeSettings } from '#contract/account-input.ts';
import { readSettings, setSettings } from '#jobs/settings.ts';
import { refuseOthers } from './caller.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';

/** `GET /account/settings/`: what each plan allows, and how long files are kept. */
export async function getSettings(context: Context): Promise<Response> {
	refuseOthers(context);
	return jsonResponse(await readSettings(context.env.db));
}

/** `PATCH /account/settings/`: those that are sent, the others stay. */
export async function patchSettings(context: Context): Promise<Response> {
	refuseOthers(context);
	const body = await context.req.json();
	return jsonResponse(await setSettings(context.env.db, (settings) => changeSettings(settings, body)));
}
