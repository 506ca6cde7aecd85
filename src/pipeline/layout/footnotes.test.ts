import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { footnotesLast } from './footnotes.ts';
import { setLine } from './place.ts';

const block = (text: string, bbox: Bbox, fontSize = 20): Block => ({
	kind: 'paragraph',
	bbox,
	lines: [setLine(text, bbox, { fontSize })]
});
const order = (...blocks: Block[]) =>
	footnotesLast(blocks, 20, 1000).map(({ lines }) => lines.map(lineText).join().split(' ')[0]);
const left = block('left column', [0, 100, 400, 800]);
const right = block('right column', [420, 100, 800, 900]);

test('notes at the foot of a column come behind the body, above the page number', () => {
	const notes = [block('1See there', [0, 820, 400, 836], 15), block('2And here', [0, 840, 400, 856], 15)];
	const number = block('12', [380, 950, 400, 970]);
	expect(order(left, ...notes, right, number)).toEqual(['left', 'right', '1See', '2And', '12']);
});

test('small type without a sign, above other text, or high on the page stays', () => {
	expect(order(left, block('small type', [0, 820, 400, 836], 15), right)).toEqual(['left', 'small', 'right']);
	expect(order(block('1Above', [0, 820, 400, 836], 15), block('text', [0, 850, 400, 990]), right)).toEqual([
		'1Above',
		'text',
		'right'
	]);
	expect(order(block('*Early', [0, 50, 400, 66], 15), left)).toEqual(['*Early', 'left']);
});
