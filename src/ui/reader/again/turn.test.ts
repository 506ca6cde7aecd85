import { expect, test } from 'vitest';
import { rotationFor } from './turn.ts';

test('a page is turned from how it is seen, not from how it lies in its file', () => {
	expect(rotationFor('right', 0)).toBe(90);
	expect(rotationFor('right', 270)).toBe(0);
	expect(rotationFor('left', 0)).toBe(270);
	expect(rotationFor('over', 90)).toBe(270);
	expect(rotationFor('none', 90)).toBe(0);
	expect(rotationFor('asIs', 90)).toBeUndefined();
});
