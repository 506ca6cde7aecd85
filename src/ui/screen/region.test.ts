import { expect, test } from 'vitest';
import { regionAfter, regionBetween } from './region.ts';

const size = { width: 800, height: 600 };
const region = { x: 100, y: 100, width: 200, height: 100 };

test('a frame is drawn in any direction and ends at the edge of the picture', () => {
	expect(regionBetween({ x: 300.4, y: 200 }, { x: 100, y: 100 }, size)).toEqual(region);
	expect(regionBetween({ x: 700, y: 500 }, { x: 9999, y: -5 }, size)).toEqual({
		x: 700,
		y: 0,
		width: 100,
		height: 500
	});
});

test('a click alone makes a small frame, not an empty one', () => {
	expect(regionBetween({ x: 800, y: 600 }, { x: 800, y: 600 }, size)).toMatchObject({
		width: 16,
		height: 16
	});
});

test('arrows move it as far as the edge, and with Shift they change its size', () => {
	expect(regionAfter('ArrowRight', region, size, { grows: false, step: 8 })).toEqual({ ...region, x: 108 });
	expect(regionAfter('ArrowUp', region, size, { grows: false, step: 500 })).toEqual({ ...region, y: 0 });
	expect(regionAfter('ArrowDown', region, size, { grows: true, step: 8 })).toEqual({
		...region,
		height: 108
	});
	expect(regionAfter('ArrowRight', region, size, { grows: true, step: 9999 })).toEqual({
		...region,
		width: 700
	});
	expect(regionAfter('Enter', region, size, { grows: false, step: 8 })).toBeNull();
});
