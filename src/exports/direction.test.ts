import { expect, test } from 'vitest';
import { isRightToLeft } from './direction.ts';

test('a paragraph has the direction of most of its letters, else that of its document', () => {
	expect(isRightToLeft('שלום world of words', false)).toBe(false);
	expect(isRightToLeft('שלום עולם ok', false)).toBe(true);
	expect(isRightToLeft('12.50', true)).toBe(true);
	expect(isRightToLeft('12.50', false)).toBe(false);
});
