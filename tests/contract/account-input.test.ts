import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from '#accounts/plan.ts';
import { changeSettings, readGrant, readNewToken } from '#contract/account-input.ts';
import { grantSchema, newTokenSchema, settingsSchema } from '#contract/account.ts';

const GOOD_TOKENS = [
	{ name: 'Scanner', plan: 'free' },
	{ name: 'x'.repeat(100), plan: 'free', cap: 0 },
	{ name: 'Büro', plan: 'paid', credits: 1000 },
	{ name: 'mine', plan: 'owner' }
];
const BAD_TOKENS = [
	null,
	[],
	'free',
	{},
	{ name: '', plan: 'free' },
	{ name: 'x'.repeat(101), plan: 'free' },
	{ name: 'x', plan: 'anonymous' },
	{ name: 'x', plan: 'free', cap: -1 },
	{ name: 'x', plan: 'free', cap: 1.5 },
	{ name: 'x', plan: 'free', cap: '5' },
	{ name: 'x', plan: 'paid', credits: 1e10 },
	{ name: 'x', plan: 'paid', extra: 1 }
];
const GOOD_GRANTS = [{ credits: 1 }, { credits: 1e9 }];
const BAD_GRANTS = [
	null,
	{},
	{ credits: 0 },
	{ credits: '1' },
	{ credits: 1, more: 1 },
	{ credits: 1e9 + 1 }
];

type Case = {
	name: string;
	read: (body: unknown) => unknown;
	schema: z.ZodMiniType;
	good: unknown[];
	bad: unknown[];
};
const CASES: Case[] = [
	{ name: 'a token', read: readNewToken, schema: newTokenSchema, good: GOOD_TOKENS, bad: BAD_TOKENS },
	{ name: 'a grant', read: readGrant, schema: grantSchema, good: GOOD_GRANTS, bad: BAD_GRANTS }
];

test.each(CASES)('what is $name, the schema says too', ({ read, schema, good, bad }) => {
	for (const body of good) {
		expect(() => read(body), JSON.stringify(body)).not.toThrow();
		expect(schema.safeParse(body).success, JSON.stringify(body)).toBe(true);
	}
	for (const body of bad) {
		expect(() => read(body), JSON.stringify(body)).toThrow(
			expect.objectContaining({ code: 'unknown_value' })
		);
		expect(schema.safeParse(body).success, JSON.stringify(body)).toBe(false);
	}
});

test('a token is read as it is', () => {
	for (const body of GOOD_TOKENS) expect(readNewToken(body)).toEqual(body);
});

test('settings keep what is not changed, and what comes out fits their schema', () => {
	const changes = [
		{},
		{ retention: 'never' },
		{ plans: { free: { cap: 0 } } },
		{ plans: { anonymous: { cap: 5, pages: 1, bytes: 1 }, owner: { cap: null, pages: 1000, bytes: 200e6 } } }
	];
	for (const change of changes) {
		const settings = changeSettings(DEFAULT_SETTINGS, change);
		expect(settingsSchema.parse(settings)).toEqual(settings);
		expect(settings).toMatchObject(change);
	}
	expect(changeSettings(DEFAULT_SETTINGS, { plans: { free: { cap: 9 } } }).plans).toEqual({
		...DEFAULT_SETTINGS.plans,
		free: { ...DEFAULT_SETTINGS.plans.free, cap: 9 }
	});
});

test('settings that would be none are refused', () => {
	for (const change of [
		null,
		[],
		{ more: 1 },
		{ retention: 'month' },
		{ plans: { vip: {} } },
		{ plans: { __proto__: null, free: null } },
		{ plans: { free: { pages: 0 } } },
		{ plans: { free: { pages: 1001 } } },
		{ plans: { free: { bytes: 200e6 + 1 } } },
		{ plans: { free: { cap: null } } },
		{ plans: { paid: { cap: 5 } } },
		{ plans: { free: { speed: 5 } } }
	])
		expect(() => changeSettings(DEFAULT_SETTINGS, change), JSON.stringify(change)).toThrow(
			expect.objectContaining({ code: 'unknown_value' })
		);
});
