import { expect, test } from 'vitest';
import { suggest } from './suggestions.ts';

test('questions are suggested that the document answers', () => {
	expect(suggest('Factuur\nFactuurnummer: 12\nVervaldatum: 1 mei\nTe betalen: € 3')).toEqual([
		'total',
		'dueDate',
		'number',
		'seller'
	]);
	expect(suggest('領収書\n合計 500円')).toEqual(['total', 'seller']);
});

test('any text can be summed up, which is all that is suggested where nothing else is', () => {
	expect(suggest('It rained.')).toEqual(['summary']);
	expect(suggest(`Dear Ann, ${'it rained. '.repeat(80)} Sincerely, Bo`)).toEqual(['signer', 'summary']);
});
