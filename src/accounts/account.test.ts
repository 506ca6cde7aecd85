import { expect, test } from 'vitest';
import {
	ANONYMOUS,
	capOf,
	creditsLeft,
	listedAccounts,
	mayChange,
	maySee,
	newAccount,
	OWNER
} from './account.ts';
import { DEFAULT_SETTINGS } from './plan.ts';

const owner = { account: OWNER, plan: 'owner' } as const;
const nobody = { account: ANONYMOUS, plan: 'anonymous' } as const;
const one = { account: 'one', plan: 'free' } as const;
const two = { account: 'two', plan: 'paid' } as const;
const jobOf = ({ account }: { account: string }) => ({ account });

test('a job is seen by its account, an anonymous one by everybody', () => {
	for (const caller of [owner, nobody, one, two])
		for (const of of [owner, nobody, one, two])
			expect(maySee(caller, jobOf(of)), `${caller.plan} of ${of.plan}`).toBe(caller === of || of === nobody);
});

test('a job is changed by its account, an anonymous one by the owner too', () => {
	for (const caller of [owner, nobody, one, two])
		for (const of of [owner, nobody, one, two])
			expect(mayChange(caller, jobOf(of)), `${caller.plan} of ${of.plan}`).toBe(
				caller === of || (caller === owner && of === nobody)
			);
});

test('the list holds the jobs of the caller, that of the owner the anonymous ones too', () => {
	expect(listedAccounts(owner)).toEqual([OWNER, ANONYMOUS]);
	expect([nobody, one, two].map(listedAccounts)).toEqual([[ANONYMOUS], ['one'], ['two']]);
});

test('a cap is that of the plan, of the account, or its balance; the owner has none', () => {
	expect(capOf(newAccount(OWNER, 'owner'), DEFAULT_SETTINGS)).toBeNull();
	expect(capOf(newAccount(ANONYMOUS, 'anonymous'), DEFAULT_SETTINGS)).toBe(25);
	expect(capOf(newAccount('one', 'free'), DEFAULT_SETTINGS)).toBe(500);
	expect(capOf(newAccount('one', 'free', { cap: 7 }), DEFAULT_SETTINGS)).toBe(7);
	expect(capOf(newAccount('two', 'paid', { granted: 90 }), DEFAULT_SETTINGS)).toBe(90);
});

test('what is left is never less than nothing', () => {
	expect(creditsLeft({ used: 20, cap: 25 })).toBe(5);
	expect(creditsLeft({ used: 30, cap: 25 })).toBe(0);
	expect(creditsLeft({ used: 30, cap: null })).toBeNull();
});
