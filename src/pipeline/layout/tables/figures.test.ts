import { expect, test } from 'vitest';
import { isFigure, isPeriod, isTypedRule, withoutLeader } from './figures.ts';

test.each([
	'1.234,50',
	'€ 88,40',
	'−3.2',
	'(75.9)',
	'12 %',
	'10/12/2012',
	'0.56-0.74',
	'—',
	'n/a',
	'USD 1,200',
	'4.60 RM',
	'٣٤'
])('%s is a figure', (text) => expect(isFigure(text)).toBe(true));
test.each([
	'',
	'Total',
	'3-year-olds',
	'PRICE* (11/04/2016)',
	'B2B sales',
	'the 12 of them who were there in 1999 and 2000'
])('%s is none', (text) => expect(isFigure(text)).toBe(false));

test('a year or a part of one names a column', () => {
	expect(['2009', 'FY2012', 'Q1 2020', '2023E', 'Sep 2011', '2011/12'].every(isPeriod)).toBe(true);
	expect(['2,009', '1,2009', '12009'].some(isPeriod)).toBe(false);
});

test('dots that lead on are told from the end of a sentence', () => {
	expect(withoutLeader('0.99......')).toBe('0.99');
	expect(withoutLeader('.........222000-')).toBe('');
	expect(withoutLeader('and so on...')).toBe('and so on...');
	expect(['-----', '=====', '_____'].every(isTypedRule)).toBe(true);
});
