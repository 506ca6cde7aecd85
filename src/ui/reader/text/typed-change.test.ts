import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { typedLineChange, typedWordChange } from './typed-change.ts';

const line = (text: string, joined?: true): Line => ({
	bbox: [0, 0, 1, 1],
	words: text
		.split(' ')
		.map((word) => ({ text: word, bbox: [0, 0, 1, 1], confidence: 0.5, ...(joined && { joined }) })),
	fontSize: null
});
const of = { page: 2, block: 1 };
const place = { line: 4, words: [0, 2, 3] };
const change = (text: string, shown = line('Tne total is')) => typedLineChange(text, shown, place, of);

test('where one word differs, that is what was corrected', () => {
	expect(change('The total is')).toEqual({ what: 'word', ...of, line: 4, word: 0, text: 'The' });
	expect(change(' Tne  total was ')).toEqual({ what: 'word', ...of, line: 4, word: 3, text: 'was' });
});

test('where more differs, the line was typed anew', () => {
	for (const text of ['The total was', 'Tne total', 'Tne to tal is', ''])
		expect(change(text)).toEqual({ what: 'line', ...of, line: 4, text });
	expect(change('日木', line('日 本', true))).toMatchObject({ what: 'line' });
	expect(typedLineChange('b', line('a'), { line: 0, words: [] }, of)).toMatchObject({
		what: 'line',
		text: 'b'
	});
});

test('where nothing differs, nothing was corrected', () => {
	expect(change('Tne total is ')).toBeNull();
});

test('a word that is left as it is was looked at', () => {
	expect(typedWordChange('total', 1, place, of)).toEqual({
		what: 'word',
		...of,
		line: 4,
		word: 2,
		text: 'total'
	});
	expect(typedWordChange('x', 7, place, of)).toBeNull();
});
