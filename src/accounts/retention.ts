import type { Retention } from '#contract/plan.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long uploads and pictures are kept after their job has ended. */
export const RETENTION_MS: Record<Retention, number> = {
	at_once: 0,
	hour: HOUR_MS,
	day: DAY_MS,
	week: 7 * DAY_MS,
	never: Infinity
};

/** A longer time between two looks is taken for a clock that was wrong, and counts for nothing. */
const MOST_BELIEVED_MS = 31 * DAY_MS;

/** How much time has passed, as far as it was seen: it never runs backwards, and never leaps. */
export type SeenTime = {
	/** what the clock showed when it was last looked at */
	clockMs: number;
	/** since the first look of all */
	passedMs: number;
};

/** Looks at the clock once more. @param before null at the first look of all */
export function seeTime(before: SeenTime | null, clockMs: number): SeenTime {
	if (!before) return { clockMs, passedMs: 0 };
	const step = clockMs - before.clockMs;
	const isBelieved = step > 0 && step <= MOST_BELIEVED_MS;
	return { clockMs, passedMs: before.passedMs + (isBelieved ? step : 0) };
}
