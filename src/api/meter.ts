import type { Meter } from '#accounts/account.ts';
import { meterTables, readMeter, refusal } from '#jobs/metering.ts';
import { fromWire } from '#contract/error.ts';
import type { Context } from './env.ts';

/** What the caller has used, and may. */
export function callerMeter({ env: { db, now }, caller }: Context): Promise<Meter> {
	return db.transaction('r', meterTables(db), async () => readMeter(db, caller.account, now()));
}

/** @throws {OcrError} `out_of_credits` where the caller could not even pay for one page of this price */
export async function refuseSpent({ env: { db, now }, caller }: Context, price: number): Promise<void> {
	const refused = await db.transaction('rw', meterTables(db), async () => refusal(db, caller, price, now()));
	if (refused) throw fromWire(refused);
}

/** The same answer with the caller's credits; without a cap where it has none. */
export async function withMeter(context: Context, response: Response): Promise<Response> {
	const { used, cap } = await callerMeter(context);
	const headers = new Headers(response.headers);
	headers.set('X-Credits-Used', String(used));
	if (cap !== null) headers.set('X-Credits-Cap', String(cap));
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
