import { dateFormat, numberFormat } from './format.ts';

// A period is a date without a time: read and shown in one zone it stays what it is.
const UTC = { timeZone: 'UTC' } as const;
const dayOf = dateFormat({ ...UTC, day: 'numeric', month: 'short' });
const fullDayOf = dateFormat({ ...UTC, dateStyle: 'medium' });
const monthOf = dateFormat({ ...UTC, month: 'short' });
const fullMonthOf = dateFormat({ ...UTC, month: 'long', year: 'numeric' });
const isDay = (period: string): boolean => period.length > 7;

export const brief = numberFormat({ notation: 'compact', maximumFractionDigits: 1 });

/** @param period as "2026-11-21" or "2026-11" */
export function periodName(period: string): string {
	return (isDay(period) ? fullDayOf : fullMonthOf).format(new Date(period));
}

/** The same for the axis of a chart. */
export function periodBrief(period: string): string {
	return (isDay(period) ? dayOf : monthOf).format(new Date(period));
}
