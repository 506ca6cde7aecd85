import type { PlanName, Settings } from '#contract/plan.ts';
import type { Tier } from '#contract/values.ts';

/** As the contract has them, until the owner sets others. [contract.md, "Metering"] */
export const DEFAULT_SETTINGS: Settings = {
	plans: {
		anonymous: { cap: 25, pages: 20, bytes: 20e6 },
		free: { cap: 500, pages: 100, bytes: 50e6 },
		paid: { cap: null, pages: 1000, bytes: 200e6 },
		owner: { cap: null, pages: 1000, bytes: 200e6 }
	},
	retention: 'day'
};

export const CREDITS_A_PAGE: Record<Tier, number> = { cpu: 1, vlm: 3 };

/** Whose work goes before whose: the lower first. */
export const RANKS: Record<PlanName, number> = { owner: 0, paid: 0, free: 1, anonymous: 2 };
