import { expect, test } from 'vitest';
import { fromRightToLeft, readCsv } from './table-truth.ts';

test('a table from right to left begins with its right column, any other with its left', () => {
	expect(fromRightToLeft(readCsv('2014,2013,\n2.6,3.2,סך הכל\n'))).toEqual([
		['', '2013', '2014'],
		['סך הכל', '3.2', '2.6']
	]);
	expect(fromRightToLeft(readCsv('Name,Sum\nNorway,2\n'))).toEqual([
		['Name', 'Sum'],
		['Norway', '2']
	]);
});
