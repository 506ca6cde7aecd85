import { expect, test } from 'vitest';
import { localDay, monthOf, openPeriod, type UsageRow } from './period.ts';

const open = (period: string, known?: UsageRow, last?: UsageRow) =>
	openPeriod({ account: 'a', period }, known, last);
const used = (period: string, window = period): UsageRow => ({
	account: 'a',
	period,
	credits: 25,
	used: 25,
	window
});

test('a day is the one on the clock of this device', () => {
	expect(localDay(new Date(2026, 0, 2, 0, 0, 0))).toBe('2026-01-02');
	expect(localDay(new Date(2026, 10, 21, 23, 59, 59))).toBe('2026-11-21');
	expect(monthOf('2026-11-21')).toBe('2026-11');
});

test('a new day has an allowance of its own, and has it once', () => {
	expect(open('2026-11-22', undefined, used('2026-11-21'))).toEqual({
		account: 'a',
		period: '2026-11-22',
		credits: 0,
		used: 0,
		window: '2026-11-22'
	});
	expect(open('2026-11-22')).toMatchObject({ used: 0, window: '2026-11-22' });
	expect(open('2026-11-21', used('2026-11-21'), used('2026-11-22'))).toEqual(used('2026-11-21'));
});

test('a day to which the clock was set back shares the allowance of the one from which it was', () => {
	expect(open('2026-11-20', undefined, used('2026-11-21'))).toMatchObject({ window: '2026-11-21' });
	expect(open('2026-11-19', undefined, used('2026-11-20', '2026-11-21'))).toMatchObject({
		window: '2026-11-21'
	});
	expect(open('2026-10', undefined, used('2026-11'))).toMatchObject({ window: '2026-11' });
});
