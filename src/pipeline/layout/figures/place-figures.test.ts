import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { placeFigures } from './place-figures.ts';

const block = (bbox: Bbox): Block => ({ kind: 'paragraph', bbox, lines: [] });
const LEFT = [block([0, 100, 400, 300]), block([0, 500, 400, 900])];
const RIGHT = [block([450, 100, 850, 300]), block([450, 320, 850, 900])];
const at = (bbox: Bbox) =>
	placeFigures([...LEFT, ...RIGHT], [{ bbox, lines: [] }]).findIndex(({ kind }) => kind === 'figure');

test('a picture stands above what is below it in its column', () => {
	expect(at([10, 310, 390, 490])).toBe(1);
	expect(at([450, 20, 850, 90])).toBe(2);
	expect(at([0, 20, 850, 90])).toBe(0);
});

test('with nothing below it, it stands behind what is above it', () => {
	expect(at([0, 910, 400, 990])).toBe(2);
	expect(at([450, 910, 850, 990])).toBe(4);
});

test('a page of pictures alone has them from the top', () => {
	const boxes: Bbox[] = [
		[0, 500, 100, 600],
		[0, 0, 100, 100]
	];
	const placed = placeFigures(
		[],
		boxes.map((bbox) => ({ bbox, lines: [] }))
	);
	expect(placed.map(({ bbox }) => bbox)).toEqual(boxes.toReversed());
});
