/** Who may use how much. Apart from the schemas, so that the service worker needs no more. */
export const PLANS = ['anonymous', 'free', 'paid', 'owner'] as const;
export type PlanName = (typeof PLANS)[number];

/** What a token can be made with; anonymous is who has none. */
export const TOKEN_PLANS = ['free', 'paid', 'owner'] as const;
export type TokenPlan = (typeof TOKEN_PLANS)[number];

/** After which time uploads and pictures of pages are deleted by themselves. */
export const RETENTIONS = ['at_once', 'hour', 'day', 'week', 'never'] as const;
export type Retention = (typeof RETENTIONS)[number];

export type Limits = {
	/** credits in a day (anonymous) or a month (free); null where the plan has no cap of its own */
	cap: number | null;
	/** of one file */
	pages: number;
	/** of one file */
	bytes: number;
};

export type Settings = { plans: Record<PlanName, Limits>; retention: Retention };

/** Plans whose cap is a number of credits in a time. */
export const CAPPED = ['anonymous', 'free'] as const satisfies PlanName[];
/** The most of each that can be set. More pages or bytes in one file were never measured. */
export const MOST: { [name in keyof Limits]: number } = { cap: 1e9, pages: 1000, bytes: 200e6 };
export const LONGEST_NAME = 100;
