/** What an account used in a day ("2026-11-21") or a month ("2026-11"), in the time zone of this device. */
export type UsageRow = {
	account: string;
	period: string;
	/** credits used while the clock showed this period: what a chart tells */
	credits: number;
	/** credits that count against the allowance of this period, those of other periods among them that share it */
	used: number;
	/** the period whose allowance this one uses: its own, or that from which the clock was set back */
	window: string;
};

export function localDay(now: Date): string {
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function monthOf(day: string): string {
	return day.slice(0, -3);
}

/**
 * The row of the period that the clock shows. Each day has one allowance, however often the clock comes by it. A period
 * that comes before the last one seen, and was never seen itself, is one to which the clock was set back: it shares
 * the allowance of the one from which it was. The next period that is new has its own again, so that a clock that once
 * stood in the far future locks nobody out.
 * @param known the period's own row @param last that of the period that was seen last, of the same length
 */
export function openPeriod(
	{ account, period }: Pick<UsageRow, 'account' | 'period'>,
	known: UsageRow | undefined,
	last: UsageRow | undefined
): UsageRow {
	if (known) return known;
	const isSetBack = last !== undefined && period < last.period;
	return { account, period, credits: 0, used: 0, window: isSetBack ? last.window : period };
}

function pad(value: number, digits: number): string {
	return String(value).padStart(digits, '0');
}
