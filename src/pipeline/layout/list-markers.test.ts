import { expect, test } from 'vitest';
import { listMarkers } from './list-markers.ts';
import { place } from './place.ts';

/** Lines below one another, indented by their leading tabs. */
const markers = (...texts: string[]) => {
	const lines = texts.map((text, at) => {
		const indent = 40 * (text.length - text.trimStart().length);
		const words = text.trimStart();
		return place(words, [indent, at * 30, indent + words.length * 10, at * 30 + 20], { fontSize: 20 });
	});
	const found = listMarkers(lines, false);
	return lines.map((line) => found.get(line) ?? null);
};

test('bullets are markers wherever they stand', () => {
	expect(markers('• one', 'goes on', '▪ two')).toEqual(['•', null, '▪']);
});

test('dashes are, where there are several', () => {
	expect(markers('- one', '- two', 'text')).toEqual(['-', '-', null]);
	expect(markers('– said nobody', 'text')).toEqual([null, null]);
});

test.each([
	['1. one', '2. two'],
	['1) one', '2) two'],
	['(1) one', '(2) two'],
	['a) one', 'b) two'],
	['iv. one', 'v. two'],
	['B. one', 'C. two']
])('%j and %j are two items', (first, second) => {
	expect(markers(first, '\tand its text', second)).toEqual([first.split(' ')[0], null, second.split(' ')[0]]);
});

test('numbers that do not go on by one are none, nor are those of different forms', () => {
	expect(markers('1. one', '3. three')).toEqual([null, null]);
	expect(markers('1. one', '2) two')).toEqual([null, null]);
	expect(markers('A. Yes.', 'Q. And then?')).toEqual([null, null]);
	expect(markers('1999. A year', '2000. Another')).toEqual([null, null]);
});

test('numbers of paragraphs whose text stands further out are none', () => {
	expect(markers('\t1. one', 'which goes on', '\t2. two')).toEqual([null, null, null]);
});
