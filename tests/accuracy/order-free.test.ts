import { expect, test } from 'vitest';
import { orderFreeEdits } from './order-free.ts';
import { compare } from './score.ts';

const TRUTH =
	'The first column begins here\nand ends in this line\nA second column follows it\nwith a last line';

test('a reading in another order has no edits', () => {
	const moved =
		'A second column follows it\nwith a last line\nThe first column begins here\nand ends in this line';
	expect(compare(TRUTH, moved).characterEdits).toBeGreaterThan(40);
	expect(orderFreeEdits(TRUTH, moved)).toBe(0);
});

test('misread letters count wherever they stand', () => {
	expect(
		orderFreeEdits(
			TRUTH,
			'A sccond column follows it\nwith a last linc\nThe first column begins here and ends in this line'
		)
	).toBe(2);
});

test('what is missing and what is too much are set against each other', () => {
	expect(orderFreeEdits('one line\nanother', 'one line')).toBe(7);
	expect(orderFreeEdits('one line', 'one line and more words')).toBe(14);
	expect(orderFreeEdits('abcdef', 'uvwxyz')).toBe(6);
});

test('it is never above the ordered number', () => {
	const read = 'first column Thc begins hre and line ends this in';
	expect(orderFreeEdits(TRUTH, read)).toBeLessThanOrEqual(compare(TRUTH, read).characterEdits);
});

test('scripts without blanks are cut anywhere', () => {
	const [first, second] = [0x4e00, 0x5e00].map((from) =>
		Array.from({ length: 70 }, (_, at) => String.fromCodePoint(from + at)).join('')
	);
	expect(orderFreeEdits(`${first}${second}`, `${second}${first}`, { ignoreSpace: true })).toBe(20);
});
