import { expect, test } from 'vitest';
import { toDpi } from './density.ts';

const a4 = { width: 2480, height: 3508 };

test("a scanner's density is believed", () => {
	expect(toDpi({ x: 300, y: 300 }, a4, 1)).toEqual({ dpi: 300, aspect: 1 });
	expect(toDpi({ x: 299.9994, y: 299.9994 }, a4, 1)).toEqual({ dpi: 300, aspect: 1 });
});

test('a fax has pixels that are higher than wide', () => {
	const { dpi, aspect } = toDpi({ x: 204, y: 98 }, { width: 1728, height: 1100 }, 1);
	expect(dpi).toBe(204);
	expect(aspect).toBeCloseTo(2.08, 2);
	const turned = toDpi({ x: 204, y: 98 }, { width: 1728, height: 1100 }, 6);
	expect(turned.dpi).toBe(98);
	expect(turned.aspect).toBeCloseTo(0.48, 2);
});

test.each([
	['nothing', null],
	['0', { x: 0, y: 0 }],
	['72 in a photograph', { x: 72, y: 72 }],
	['more than any scanner has', { x: 9600, y: 9600 }],
	['what is no number', { x: NaN, y: NaN }],
	['a side of 43 inches', { x: 300, y: 80 }]
])('%s is not believed, or only for its own side', (_, density) => {
	expect(toDpi(density, { width: 4000, height: 3440 }, 1)).toEqual(
		density?.x === 300 ? { dpi: 300, aspect: 1 } : { dpi: null, aspect: 1 }
	);
});

test('pixels that would be needles are taken as square', () => {
	expect(toDpi({ x: 600, y: 100 }, { width: 600, height: 100 }, 1)).toEqual({ dpi: 600, aspect: 1 });
	expect(toDpi({ x: 300, y: 0 }, a4, 1)).toEqual({ dpi: 300, aspect: 1 });
	expect(toDpi({ x: 100, y: 0 }, { width: 100, height: 9000 }, 1)).toEqual({ dpi: null, aspect: 1 });
});
