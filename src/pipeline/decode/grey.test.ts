import { expect, test } from 'vitest';
import { toGrey } from './grey.ts';

test('luma weighs green most', () => {
	const white = [255, 255, 255, 255];
	const rgba = Uint8ClampedArray.from(
		[white, [0, 0, 0, 255], [255, 0, 0, 255], [0, 255, 0, 255], [0, 0, 255, 255]].flat()
	);
	expect([...toGrey(rgba)]).toEqual([255, 0, 76, 149, 28]);
});
