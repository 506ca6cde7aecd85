import { expect, test } from 'vitest';
import { lineText } from '#document/text.ts';
import { oneBlock } from './one-block.ts';
import { setLine } from './place.ts';

test('everything is one paragraph, from the top, whatever columns it stands in', () => {
	const lines = [
		setLine('second', [500, 100, 600, 120]),
		setLine('first', [0, 40, 100, 60]),
		setLine('third', [0, 160, 100, 180])
	];
	const [block, ...others] = oneBlock(lines);
	expect(block?.lines.map(lineText)).toEqual(['first', 'second', 'third']);
	expect(block).toMatchObject({ kind: 'paragraph', bbox: [0, 40, 600, 180] });
	expect(others).toEqual([]);
});

test('a page without lines has no block', () => {
	expect(oneBlock([])).toEqual([]);
});
