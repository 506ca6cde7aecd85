import { expect, test } from 'vitest';
import { isFaithful } from './faithful.ts';

test.each([
	['Rent: 1,200.50 due on 01/02/2026', 'Miete: 1.200,50 fällig am 1.2.2026'],
	['12 345 pieces', '12.345 Stück'],
	['Rent 1200', 'الإيجار ١٢٠٠'],
	['Rent 1200', 'ភាដា ១២០០'],
	['3 December', '12月3日'],
	['Herr Nowak', 'Herr Nowak']
])('%s is %s', (text, translation) => expect(isFaithful(text, translation)).toBe(true));

test.each([
	['Rent: 1,200.50', 'Miete: 1.250,50'],
	['Rooms 3 and 3', 'Zimmer 3'],
	['A house', ' '],
	['A house', 'ein Haus '.repeat(60)],
	['This whole sentence was left alone', 'This whole sentence was left alone']
])('%s is not %s', (text, translation) => expect(isFaithful(text, translation)).toBe(false));
