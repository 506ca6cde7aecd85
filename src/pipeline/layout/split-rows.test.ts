import { expect, test } from 'vitest';
import { enclose, type Bbox } from '#document/bbox.ts';
import type { Line, Word } from '#document/document.ts';
import { splitRows } from './split-rows.ts';

const word = (text: string, ...bbox: Bbox): Word => ({ text, bbox, confidence: 1 });
const line = (...words: Word[]): Line => ({
	words,
	bbox: enclose(words.map(({ bbox }) => bbox)),
	fontSize: 30
});
const texts = (lines: readonly Line[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));
const sender = [word('Finch', 315, 136, 403, 162), word('Lettings', 414, 138, 541, 170)];
const address = [word('Telephone', 888, 149, 975, 167), word('960', 1040, 151, 1070, 166)];

test('two sizes of type side by side are two lines, each with its size', () => {
	const parts = splitRows([line(...sender, ...address)]);
	expect(texts(parts)).toEqual(['Finch Lettings', 'Telephone 960']);
	expect(parts.map(({ bbox }) => bbox)).toEqual([
		[315, 136, 541, 170],
		[888, 149, 1070, 167]
	]);
	expect(parts.map(({ fontSize }) => fontSize)).toEqual([30, 30 * (18 / 32)]);
});

test('from right to left they stand the other way round', () => {
	expect(splitRows([line(...address, ...sender)])).toHaveLength(2);
});

test('one size of type, or one that is close, stays one line; so does a single word', () => {
	const same = address.map(({ text, bbox: [x0, y0, x1] }) => word(text, x0, y0 - 12, x1, y0 + 20));
	const close = sender.map(({ text, bbox: [x0, y0, x1, y1] }) => word(text, x0 + 250, y0, x1 + 250, y1 - 14));
	for (const row of [line(...sender, ...same), line(...sender, ...address.slice(1))])
		expect(splitRows([row])).toEqual([row]);
	expect(splitRows([line(...sender, ...close)])).toHaveLength(1);
});

test('the dots of larger letters are no signs of the line above', () => {
	const above = line(
		word('.', 339, 136, 344, 141),
		word('14', 798, 120, 817, 134),
		word('Canal', 824, 119, 870, 135)
	);
	const parts = splitRows([above, line(...sender)]);
	expect(texts(parts)).toEqual(['14 Canal', 'Finch Lettings']);
	expect(parts[0]?.bbox).toEqual([798, 119, 870, 135]);
	expect(texts(splitRows([line(word('.', 339, 136, 344, 141)), line(...sender)]))).toEqual([
		'Finch Lettings'
	]);
});

test('a full stop stays where it stands', () => {
	const row = line(word('end', 0, 0, 30, 20), word('.', 31, 16, 34, 20));
	expect(splitRows([row, line(word('Below', 0, 30, 60, 60))])[0]).toEqual(row);
});
