import { expect, test } from 'vitest';
import { apart } from './names-apart.ts';

test('no two files of an archive have the same name', () => {
	const nameOf = apart();
	const names = ['a.txt', 'A.txt', 'a.txt', 'a (2).txt', 'scan.alto.xml', 'scan.alto.xml', 'no end'].map(
		nameOf
	);
	expect(names).toEqual([
		'a.txt',
		'A (2).txt',
		'a (3).txt',
		'a (2) (2).txt',
		'scan.alto.xml',
		'scan (2).alto.xml',
		'no end'
	]);
});
