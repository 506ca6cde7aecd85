import type { Account } from '#contract/account.ts';

export type Span = 'days' | 'months';
/** `period` as "2026-11-21" or "2026-11". */
export type Bar = { period: string; credits: number };

const LENGTH: Record<Span, number> = { days: 14, months: 12 };

/** What was used in each of the last periods, those without any among them; the latest last. */
export function usageBars(usage: Account['usage'], span: Span, now: Date): Bar[] {
	const used = new Map(usage[span].map(({ period, credits }) => [period, credits]));
	return Array.from({ length: LENGTH[span] }, (_, index) => {
		const period = periodBefore(now, span, LENGTH[span] - 1 - index);
		return { period, credits: used.get(period) ?? 0 };
	});
}

/** The period so many before the one that it is now, in the time zone of this device. */
function periodBefore(now: Date, span: Span, count: number): string {
	const [year, month] = [now.getFullYear(), now.getMonth()];
	const date =
		span === 'days' ? new Date(year, month, now.getDate() - count) : new Date(year, month - count, 1);
	const parts = [date.getFullYear(), date.getMonth() + 1, ...(span === 'days' ? [date.getDate()] : [])];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
