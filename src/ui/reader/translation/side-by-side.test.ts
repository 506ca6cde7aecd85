import { expect, test } from 'vitest';
import type { Block, Page } from '#document/document.ts';
import { leftOn, sideBySide } from './side-by-side.ts';

const block = (kind: 'paragraph' | 'footer' | 'figure', text: string): Block => ({
	kind,
	bbox: [0, 0, 9, 9],
	lines:
		text === ''
			? []
			: [{ bbox: [0, 0, 9, 9], fontSize: null, words: [{ text, bbox: [0, 0, 9, 9], confidence: 1 }] }]
});
const page: Page = {
	index: 0,
	width: 9,
	height: 9,
	dpi: null,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [
		block('paragraph', 'House'),
		block('figure', ''),
		block('footer', 'Rent'),
		block('paragraph', '12')
	]
};

test('each block stands beside its translation, and says where it has none', () => {
	const translations = new Map([
		['House', 'Haus'],
		['Rent', null]
	]);
	const rows = sideBySide(page, translations);
	expect(rows.map(({ isLeft }) => isLeft)).toEqual([false, true, false]);
	expect(JSON.stringify(rows[0])).toContain('Haus');
	expect(rows[1]?.translation).toEqual(rows[1]?.original);
	expect(leftOn(page, translations)).toBe(1);
	expect(leftOn(page, new Map())).toBe(2);
});
