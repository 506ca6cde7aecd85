import { expect, test } from 'vitest';
import { RETENTION_MS, seeTime, type SeenTime } from './retention.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-21T06:00:00Z');

/** Looks at a clock that shows these times one after the other. */
const passed = (...clock: number[]) =>
	clock.reduce<SeenTime | null>((seen, at) => seeTime(seen, at), null)?.passedMs;

test('time passes between looks, also while nobody looked for weeks', () => {
	expect(passed(NOW)).toBe(0);
	expect(passed(NOW, NOW + HOUR, NOW + DAY)).toBe(DAY);
	expect(passed(NOW, NOW + 30 * DAY)).toBe(30 * DAY);
});

test('a clock in the far future, or set back, takes nothing away and adds nothing', () => {
	expect(passed(NOW, NOW + 3650 * DAY)).toBe(0);
	expect(passed(NOW, NOW + 3650 * DAY, NOW + HOUR)).toBe(0);
	expect(passed(NOW, NOW + 3650 * DAY, NOW + HOUR, NOW + 2 * HOUR)).toBe(HOUR);
	expect(passed(NOW, NOW - 3650 * DAY)).toBe(0);
	expect(passed(NOW, NOW + HOUR, NOW, NOW + HOUR)).toBe(2 * HOUR);
});

test('a clock that stays in the far future goes on from there', () => {
	const far = NOW + 3650 * DAY;
	expect(passed(NOW, far, far + DAY)).toBe(DAY);
});

test('each choice is a time, and never is never over', () => {
	expect(RETENTION_MS).toEqual({ at_once: 0, hour: HOUR, day: DAY, week: 7 * DAY, never: Infinity });
});
