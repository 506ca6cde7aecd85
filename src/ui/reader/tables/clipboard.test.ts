import { expect, test } from 'vitest';
import { fromTsv, toHtml, toTsv } from './clipboard.ts';

const ROWS = [
	['Item', 'Price'],
	['Bread & "butter"', '-1.234,50 €'],
	['', '007']
];

test('cells are copied as text and as a table, numbers as they are printed', () => {
	expect(toTsv(ROWS)).toBe('Item\tPrice\nBread & "butter"\t-1.234,50 €\n\t007');
	expect(toHtml(ROWS, 1)).toBe(
		'<table><tr><th>Item</th><th>Price</th></tr>' +
			'<tr><td>Bread &amp; &quot;butter&quot;</td><td>-1.234,50 €</td></tr>' +
			`<tr><td></td><td style="mso-number-format:'\\@'">007</td></tr></table>`
	);
});

test('what would be a formula or markup elsewhere is a text', () => {
	const hostile = [['=HYPERLINK("http://x")', '@SUM(A1)', '+1+cmd', '<img src=x onerror=alert(1)>']];
	expect(toTsv(hostile)).toBe(`'=HYPERLINK("http://x")\t'@SUM(A1)\t'+1+cmd\t<img src=x onerror=alert(1)>`);
	expect(toHtml(hostile, 0)).not.toContain('<img');
	expect(fromTsv(toTsv(hostile))).toEqual(hostile);
});

test('what a spreadsheet copies is read, with its quotes and line ends', () => {
	expect(fromTsv('a\tb\r\nc\t\r\n')).toEqual([
		['a', 'b'],
		['c', '']
	]);
	expect(fromTsv('"two\nlines"\t"say ""hi"""\n5')).toEqual([['two lines', 'say "hi"'], ['5']]);
	expect(fromTsv('one')).toEqual([['one']]);
	expect(fromTsv('')).toEqual([['']]);
	expect(fromTsv('a " b')).toEqual([['a " b']]);
});
