import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

/** What is marked in each line, and which lines stand side by side. */
function seen(first: string[], second: string[]) {
	const { count, rows, ...marks } = differencesOf(first, second);
	const marked = (lines: string[], all: typeof marks.first) =>
		lines.map((line, at) => (all[at] ?? []).map(({ start, end }) => line.slice(start, end)));
	return {
		count,
		first: marked(first, marks.first),
		second: marked(second, marks.second),
		rows: rows.map((row) => [row.first, row.second])
	};
}

test('words that differ are marked and counted, those that follow each other as one', () => {
	expect(seen(['Total due 12.40 now', 'Thank you'], ['Total duo 12.4O now', 'Thank you'])).toEqual({
		count: 1,
		first: [['due 12.40'], []],
		second: [['duo 12.4O'], []],
		rows: [
			[0, 0],
			[1, 1]
		]
	});
});

test('a line that only one of them has stands alone', () => {
	expect(seen(['one two', 'five six'], ['one two', 'three four', 'five six'])).toMatchObject({
		count: 1,
		second: [[], ['three four'], []],
		rows: [
			[0, 0],
			[null, 1],
			[1, 2]
		]
	});
	expect(seen(['one two', 'gone'], ['one two']).rows).toEqual([
		[0, 0],
		[1, null]
	]);
});

test('lines without a word in common stand side by side where nothing else is between', () => {
	expect(seen(['a b', 'wr0ng', 'c d'], ['a b', 'right', 'c d']).rows).toEqual([
		[0, 0],
		[1, 1],
		[2, 2]
	]);
});

test('lines that were broken elsewhere are not different', () => {
	expect(seen(['one two three', 'four'], ['one two', 'three four'])).toMatchObject({ count: 0 });
});

test('scripts without blanks are compared by words', () => {
	expect(seen(['東京都の請求書'], ['東京都の清求書']).count).toBe(1);
	expect(seen(['សួស្តី'], ['សួស្តី']).count).toBe(0);
});

test('two pages that have nothing in common take no time', () => {
	const words = (sign: string) => [Array.from({ length: 3000 }, (_, at) => `${sign}${at}`).join(' ')];
	const before = cpuUsage();
	expect(seen(words('a'), words('b')).count).toBe(1);
	expect(cpuUsage(before).user / 1000).toBeLessThan(4000);
});
