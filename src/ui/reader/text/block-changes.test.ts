import { expect, test } from 'vitest';
import type { Block, Page } from '#document/document.ts';
import { changedPage } from '#document/edits.ts';
import { pageText } from '#document/text.ts';
import { addChange, kindChange, kindOf, KINDS, moveChange, removeChange } from './block-changes.ts';

const block = (text: string, y: number): Block => ({
	kind: 'paragraph',
	bbox: [10, y, 90, y + 20],
	lines: [
		{ bbox: [10, y, 90, y + 10], words: [{ text, bbox: [10, y, 90, y + 10], confidence: 1 }], fontSize: null }
	]
});
const page = {
	index: 1,
	height: 100,
	blocks: [block('a', 0), block('b', 30), block('c', 90)]
} as unknown as Page;
const view = changedPage(page, [{ what: 'order', page: 1, blocks: [2, 0, 1] }]);
const after = (change: ReturnType<typeof moveChange>) => (change ? changedPage(page, [change]).page : null);

test('blocks move by one, and not beyond the first and the last', () => {
	expect(moveChange(view, 0, 1)).toMatchObject({ blocks: [0, 2, 1] });
	expect(moveChange(view, 2, -1)).toMatchObject({ blocks: [2, 1, 0] });
	expect(moveChange(view, 0, -1)).toBeNull();
	expect(moveChange(view, 2, 1)).toBeNull();
	expect(removeChange(view, 0)).toMatchObject({ blocks: [0, 1] });
});

test('a block becomes each kind of the menu, and is told as that', () => {
	for (const kind of KINDS) {
		const made = after(kindChange(changedPage(page, []), 0, kind))?.blocks[0];
		expect(made && kindOf(made)).toBe(kind);
	}
});

test('a paragraph is added below a block, on the page', () => {
	const plain = changedPage(page, []);
	const added = after(addChange(plain, 0, 'new'));
	expect(added && pageText(added)).toBe('a\n\nnew\n\nb\n\nc');
	expect(added?.blocks[1]?.bbox).toEqual([10, 20, 90, 30]);
	expect(after(addChange(plain, 2, 'end'))?.blocks[3]?.bbox).toEqual([10, 90, 90, 100]);
});
