import { expect, test } from 'vitest';
import { readUnderWay } from './under-way.ts';

test('what a model does with a page is read from a message, and nothing else is', () => {
	const place = { uuid: 'a', index: 2 };
	expect(readUnderWay({ ...place, text: 'Green', more: 1 })).toEqual({ ...place, text: 'Green' });
	expect(readUnderWay({ ...place, loaded: 0.5 })).toEqual({ ...place, loaded: 0.5 });
	for (const other of [
		null,
		'x',
		7,
		{},
		place,
		{ ...place, text: 7 },
		{ uuid: 'a', text: 'x' },
		{ ...place, index: '2', text: 'x' }
	])
		expect(readUnderWay(other)).toBeNull();
});
