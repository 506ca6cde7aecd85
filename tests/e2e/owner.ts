import type { Page } from '@playwright/test';
import {
	accountSchema,
	madeTokenSchema,
	type Account,
	type MadeToken,
	type NewToken
} from '#contract/account.ts';
import type { Limits, PlanName, Retention } from '#contract/plan.ts';
import { call, callAsScript, expect, type Init } from './site.ts';

/** A token, made by the owner. */
export async function makeToken(page: Page, wanted: NewToken): Promise<MadeToken> {
	const init = { method: 'POST', body: JSON.stringify(wanted) };
	const { status, body } = await call<MadeToken>(page, '/api/v1/account/tokens/', init);
	expect(status, JSON.stringify(body)).toBe(201);
	expect(madeTokenSchema.parse(body)).toEqual(body);
	return body;
}

/** What a call has to send to be this token's. */
export function bearer({ token }: MadeToken, init: Init = {}): Init {
	return { ...init, headers: { Authorization: `Bearer ${token}` } };
}

/** @param init nobody in particular where it has no token */
export async function accountOf(page: Page, init: Init = {}): Promise<Account> {
	const { body } = await callAsScript<Account>(page, '/api/v1/account/', init);
	expect(accountSchema.parse(body)).toEqual(body);
	return body;
}

export async function set(
	page: Page,
	settings: { plans?: Partial<Record<PlanName, Partial<Limits>>>; retention?: Retention }
): Promise<void> {
	const init = { method: 'PATCH', body: JSON.stringify(settings) };
	expect((await call(page, '/api/v1/account/settings/', init)).status).toBe(200);
}
