import type { NewToken } from './account.ts';
import { OcrError } from './error.ts';
import {
	CAPPED,
	LONGEST_NAME,
	MOST,
	PLANS,
	RETENTIONS,
	TOKEN_PLANS,
	type Limits,
	type PlanName,
	type Settings
} from './plan.ts';

/** The same as the schemas of `account.ts`, in a tenth of their code, for the service worker. */

type Fields = Record<string, unknown>;

/** @throws {OcrError} `unknown_value`, which says what is wrong */
export function readNewToken(body: unknown): NewToken {
	const { name, plan, cap, credits, ...others } = record(body, 'a token');
	refuseOthers(others);
	if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME)
		throw wrong(`"name" must be a text of 1 to ${LONGEST_NAME} characters`);
	return {
		name,
		plan: oneOf('plan', TOKEN_PLANS, plan),
		...(cap !== undefined && { cap: whole('cap', cap, { from: 0, to: MOST.cap }) }),
		...(credits !== undefined && { credits: whole('credits', credits, { from: 0, to: MOST.cap }) })
	};
}

/** @returns credits @throws {OcrError} `unknown_value` */
export function readGrant(body: unknown): number {
	const { credits, ...others } = record(body, 'credits');
	refuseOthers(others);
	return whole('credits', credits, { from: 1, to: MOST.cap });
}

/** The settings with what is to be changed of them. @throws {OcrError} `unknown_value` */
export function changeSettings(settings: Settings, body: unknown): Settings {
	const { plans = {}, retention = settings.retention, ...others } = record(body, 'settings');
	refuseOthers(others);
	const changed = { ...settings.plans };
	for (const [name, limits] of Object.entries(record(plans, 'plans'))) {
		const plan = oneOf('plans', PLANS, name);
		changed[plan] = { ...changed[plan], ...readLimits(plan, record(limits, 'limits')) };
	}
	return { plans: changed, retention: oneOf('retention', RETENTIONS, retention) };
}

function readLimits(plan: PlanName, fields: Fields): Partial<Limits> {
	const isCapped = CAPPED.some((name) => name === plan);
	const limits: Partial<Limits> = {};
	for (const [name, value] of Object.entries(fields)) {
		const field = oneOf(plan, ['cap', 'pages', 'bytes'] as const, name);
		if (field === 'cap' && !isCapped) {
			if (value !== null) throw wrong(`"${plan}" has no cap in a time`);
		} else limits[field] = whole(field, value, { from: field === 'cap' ? 0 : 1, to: MOST[field] });
	}
	return limits;
}

function record(value: unknown, what: string): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw wrong(`Send ${what} as JSON`);
	return { ...value };
}

function refuseOthers(others: Fields): void {
	const [name] = Object.keys(others);
	if (name !== undefined) throw wrong(`There is no field "${name}"`);
}

function oneOf<Value extends string>(name: string, values: readonly Value[], value: unknown): Value {
	const known = values.find((candidate) => candidate === value);
	if (known === undefined) throw wrong(`"${name}" must be one of: ${values.join(', ')}`);
	return known;
}

function whole(name: string, value: unknown, { from, to }: { from: number; to: number }): number {
	if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to)
		throw wrong(`"${name}" must be a whole number from ${from} to ${to}`);
	return value;
}

function wrong(sentence: string): OcrError {
	return new OcrError('unknown_value', `${sentence}.`);
}
