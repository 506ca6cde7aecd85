import { expect, test } from 'vitest';
import { logicalOrder } from './logical-order.ts';

const order = (seen: string) =>
	logicalOrder(seen.split(' ').map((text) => ({ text, bbox: [0, 0, 0, 0], confidence: null })))
		.map(({ text }) => text)
		.join(' ');

test.each([
	['one two three', 'one two three'],
	['עולם שלום', 'שלום עולם'],
	['עולם PDF file שלום', 'שלום PDF file עולם'],
	['2014 2013 שנה', 'שנה 2013 2014'],
	['the word עולם שלום means peace', 'the word שלום עולם means peace'],
	['R و Python', 'R و Python']
])('%j is read %j', (seen, read) => {
	expect(order(seen)).toBe(read);
});
