import { OPS } from 'pdfjs-dist';
import { expect, test } from 'vitest';
import { pathCurves } from './curves.ts';
import { IDENTITY } from './matrix.ts';

const [MOVE, LINE, CURVE] = [0, 1, 2];
const box = (numbers: number[], operator: number = OPS.stroke) =>
	pathCurves([operator, [Float32Array.from(numbers)]], IDENTITY, 1);

test('a curve and a slanting line have a box, level and upright ones none', () => {
	expect(box([MOVE, 10, 20, CURVE, 10, 40, 30, 60, 50, 60])).toEqual([[10, 20, 50, 60]]);
	expect(box([MOVE, 10, 20, LINE, 40, 50])).toEqual([[10, 20, 40, 50]]);
	expect(box([MOVE, 10, 20, LINE, 40, 20, LINE, 40, 80, LINE, 10, 80])).toEqual([]);
	expect(box([MOVE, 10, 20, MOVE, 40, 50])).toEqual([]);
});

test('a path that is not painted has none', () => {
	expect(box([MOVE, 10, 20, LINE, 40, 50], OPS.endPath)).toEqual([]);
});
