import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { joinRows } from './join-rows.ts';

const line = (text: string, x: number, y: number, right = x + text.length * 10): Line => {
	const bbox: Line['bbox'] = [x, y, right, y + 20];
	return { bbox, words: [{ text, bbox, confidence: 1 }], fontSize: 20 };
};
const texts = (lines: readonly Line[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

test('a piece that was torn off a line goes back to its end', () => {
	const page = [line('Above it', 0, 0, 600), line('This line is', 0, 30, 400), line('Below', 0, 60, 600)];
	expect(texts(joinRows([...page, line('torn', 410, 32, 600)]))).toEqual([
		'Above it',
		'This line is torn',
		'Below'
	]);
	expect(joinRows([...page, line('torn', 410, 32, 600)])[1]?.bbox).toEqual([0, 30, 600, 52]);
	expect(texts(joinRows([...page, line('torn', 410, 30, 480), line('twice', 482, 30, 600)]))[1]).toBe(
		'This line is torn twice'
	);
});

test('from right to left the piece stands on the left', () => {
	const page = [line('למעלה', 0, 0, 600), line('השורה', 200, 30, 600)];
	expect(texts(joinRows([...page, line('קרועה', 0, 30, 190)]))).toEqual(['למעלה', 'השורה קרועה']);
});

test('columns stay apart, and so do the cells of a row', () => {
	const columns = [0, 310].flatMap((x) => [0, 30, 60].map((y) => line('Column', x, y, x + 300)));
	expect(joinRows(columns)).toEqual(columns);
	const cells = [30, 60].flatMap((y) => [line('Bread', 0, y, 100), line('1.20', 110, y)]);
	expect(joinRows([line('A title over the table', 0, 0, 600), ...cells])).toHaveLength(5);
	const far = [line('Total', 0, 30, 100), line('1.20', 500, 30)];
	expect(joinRows(far)).toEqual(far);
});

test('vertical print stands side by side, and is not one row', () => {
	const columns = [60, 30, 0].map((x): Line => ({ ...line('縦', x, 0, x + 20), bbox: [x, 0, x + 20, 300] }));
	expect(joinRows(columns)).toEqual(columns);
});
