import type { PlanName, Settings } from '#contract/plan.ts';

/** The person at this device, and whoever has no token: two accounts that need no making. */
export const OWNER = 'owner';
export const ANONYMOUS = 'anonymous';

/** Who calls: the account that is meant, and its plan. */
export type Caller = { account: string; plan: PlanName };

export type AccountRow = {
	id: string;
	plan: PlanName;
	/** of a `free` one: credits a month; null for what the plan says */
	cap: number | null;
	/** of a `paid` one: all credits that it was ever given */
	granted: number;
	/** all credits that it ever used */
	spent: number;
	/** the day that the clock showed when it was last looked at for a charge; null before the first */
	day: string | null;
};

/** What an account has used of what it may: numbers of credits, the cap null where there is none. */
export type Meter = { used: number; cap: number | null };

export function newAccount(
	id: string,
	plan: PlanName,
	terms: { cap?: number; granted?: number } = {}
): AccountRow {
	const { cap = null, granted = 0 } = terms;
	return { id, plan, cap, granted, spent: 0, day: null };
}

/** What a meter may come to; null for who is never refused. */
export function capOf({ plan, cap, granted }: AccountRow, { plans }: Settings): number | null {
	switch (plan) {
		case 'owner':
			return null;
		case 'paid':
			return granted;
		case 'free':
		case 'anonymous':
			return cap ?? plans[plan].cap;
	}
}

/** What is left; null where there is no cap. A cap that was lowered can lie below what was used. */
export function creditsLeft({ used, cap }: Meter): number | null {
	return cap === null ? null : Math.max(0, cap - used);
}

/** Whether a caller may look at a job: its own, and an anonymous one, which is whose holds its uuid. */
export function maySee({ account }: Caller, job: { account: string }): boolean {
	return job.account === account || job.account === ANONYMOUS;
}

/** Whether a caller may cancel, delete or correct a job. Scripts without a token share theirs, and the device is the owner's. */
export function mayChange({ account }: Caller, job: { account: string }): boolean {
	return job.account === account || (job.account === ANONYMOUS && account === OWNER);
}

/** The accounts whose jobs a caller's list holds. */
export function listedAccounts({ account }: Caller): string[] {
	return account === OWNER ? [OWNER, ANONYMOUS] : [account];
}
