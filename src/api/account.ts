import { creditsLeft } from '#accounts/account.ts';
import type { Account, Cleared } from '#contract/account.ts';
import { deleteJobs } from '#jobs/library.ts';
import { limitsOf } from '#jobs/settings.ts';
import { readUsage } from '#jobs/usage.ts';
import { refuseOthers } from './caller.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';
import { callerMeter } from './meter.ts';

/** Few enough that each answer comes within a second. */
const AT_ONCE = 25;

/** `GET /account/`: the caller's plan, what it has used and may. */
export async function getAccount(context: Context): Promise<Response> {
	const { caller, env } = context;
	const meter = await callerMeter(context);
	const { pages, bytes } = await limitsOf(env.db, caller.plan);
	const account: Account = {
		plan: caller.plan,
		...meter,
		credits: creditsLeft(meter),
		file: { pages, bytes },
		usage: await readUsage(env.db, caller.account)
	};
	return jsonResponse(account);
}

/** `DELETE /account/documents/`: some of all documents of this device, whose they may be; again until none is left. */
export async function clearDocuments(context: Context): Promise<Response> {
	refuseOthers(context);
	const { db, now } = context.env;
	const cleared: Cleared = await deleteJobs(db, { limit: AT_ONCE, now: now() });
	return jsonResponse(cleared);
}
