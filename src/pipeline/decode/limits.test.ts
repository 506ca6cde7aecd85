import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import { checkPixels } from './limits.ts';

test('a picture that would burst the tab is refused with the limit and the value', () => {
	expect(() => checkPixels(10_000, 12_000)).not.toThrow();
	expect(() => checkPixels(20_000, 20_000)).toThrow(OcrError);
	expect(() => checkPixels(1_000_000, 100)).toThrow(/1000000 × 100.*120 million.*65000/);
});
