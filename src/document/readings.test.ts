import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import type { Page } from './document.ts';
import { applyChanges } from './edits.ts';
import { chosenReadings } from './readings.ts';

const take = (page: number, from: string | null): Change => ({ what: 'reading', page, from });
const line = (page: number, text: string): Change => ({ what: 'line', page, block: 0, line: 0, text });
const bbox: [number, number, number, number] = [0, 0, 10, 10];
const page = (index: number): Page => ({
	index,
	width: 10,
	height: 10,
	dpi: null,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		{
			kind: 'paragraph',
			bbox,
			lines: [{ bbox, words: [{ text: 'read', bbox, confidence: 1 }], fontSize: null }]
		}
	]
});
const texts = (changes: Change[]) =>
	applyChanges([page(0), page(1)], changes).map(({ blocks }) => blocks[0]?.lines[0]?.words[0]?.text);

test('of several readings of a page the last that was taken stands', () => {
	expect([...chosenReadings([take(0, 'a'), take(1, 'a'), take(0, 'b'), line(0, 'x')])]).toEqual([
		[0, 'b'],
		[1, 'a']
	]);
	expect(chosenReadings([take(0, 'a'), take(0, null)]).size).toBe(0);
});

test('corrections of a reading that stands no longer are not made in the one that does', () => {
	expect(texts([line(0, 'old'), line(1, 'kept'), take(0, 'a')])).toEqual(['read', 'kept']);
	expect(texts([line(0, 'old'), take(0, 'a'), line(0, 'new')])).toEqual(['new', 'read']);
});
