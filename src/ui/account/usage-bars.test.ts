import { expect, test } from 'vitest';
import { usageBars } from './usage-bars.ts';

const usage = {
	days: [
		{ period: '2026-10-30', credits: 1 },
		{ period: '2026-02-28', credits: 3 },
		{ period: '2026-03-02', credits: 5 }
	],
	months: [
		{ period: '2025-03', credits: 9 },
		{ period: '2025-04', credits: 4 },
		{ period: '2026-03', credits: 5 }
	]
};
const NOW = new Date(2026, 2, 2, 12);

test('the last fourteen days, each once, the empty ones too', () => {
	const bars = usageBars(usage, 'days', NOW);
	expect(bars).toHaveLength(14);
	expect(bars.slice(-3)).toEqual([
		{ period: '2026-02-28', credits: 3 },
		{ period: '2026-03-01', credits: 0 },
		{ period: '2026-03-02', credits: 5 }
	]);
	expect(bars[0]?.period).toBe('2026-02-17');
});

test('the last twelve months, also on a day that not each of them has', () => {
	for (const now of [NOW, new Date(2026, 2, 31, 12)]) {
		const bars = usageBars(usage, 'months', now);
		expect(bars.map(({ period }) => period)).toEqual([
			...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}`),
			...['01', '02', '03'].map((month) => `2026-${month}`)
		]);
		expect([bars[0]?.credits, bars.at(-1)?.credits]).toEqual([4, 5]);
	}
});
