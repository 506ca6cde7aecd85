import { expect, test } from 'vitest';
import type { Item } from './corpus.ts';
import { byKind, changes, isBelow, orderRatio, type Row } from './results.ts';

function row(id: string, kind: string, cer: number, native = cer): Row {
	const item: Item = {
		id,
		kind,
		file: `${id}.png`,
		truth: `${id}.txt`,
		truth_kind: 'text',
		language: 'eng',
		pages: 1,
		compare: ['cer']
	};
	const score = (value: number) => ({ cer: value, wer: value, f1: 1 - value, recall: 1 - value });
	return {
		item,
		score: score(cer),
		native: score(native),
		orderFree: null,
		cells: null,
		seconds: 1,
		confidence: null,
		texts: [],
		judged: [],
		detected: []
	};
}

test('a kind has the median CER of its items, and the means of the rest', () => {
	const [kind] = byKind([row('a', 'receipt', 0), row('b', 'receipt', 0.1), row('c', 'receipt', 0.5)]);
	expect(kind).toMatchObject({ kind: 'receipt', count: 3, app: { cer: 0.1 } });
	expect(kind?.app.f1).toBeCloseTo(0.8);
	expect(kind?.app.merit).toBeCloseTo(0.8);
});

test('a kind whose truth is cells has neither CER nor F1', () => {
	const { item, ...rest } = row('a', 'table', 0.1);
	const [kind] = byKind([{ ...rest, item: { ...item, truth_kind: 'cells' } }]);
	expect(kind?.app).toMatchObject({ cer: null, f1: null, recall: 0.9, merit: 0.9 });
});

test('a kind is below where native reads it better by more than a hundredth', () => {
	const kinds = byKind([row('a', 'form', 0.05, 0.045), row('b', 'letter', 0.05, 0.03)]);
	expect(kinds.filter(isBelow).map(({ kind }) => kind)).toEqual(['letter']);
});

test('changes are those of items that both runs have, the largest first', () => {
	const before = [row('a', 'form', 0.5), row('b', 'form', 0.2), row('c', 'letter', 0.1)];
	const after = [row('a', 'form', 0.4), row('b', 'form', 0.5), row('c', 'letter', 0.1), row('d', 'form', 0)];
	const { kinds, items } = changes(before, after);
	expect(items.map(({ name }) => name)).toEqual(['b, cer', 'a, cer']);
	expect(kinds).toHaveLength(1);
	expect(kinds[0]?.name).toBe('form');
	expect(kinds[0]?.before).toBeCloseTo(0.65);
	expect(kinds[0]?.after).toBeCloseTo(0.55);
});

test('what invents more than there is has no worth, not less than none', () => {
	expect(byKind([row('a', 'form', 3)])[0]?.app.merit).toBe(0);
});

test('the order of lines makes an error larger, or not', () => {
	const of = (cer: number, orderFree: number | null) =>
		orderRatio({ ...row('a', 'multi-column', cer), orderFree });
	expect([of(0.04, 0.02), of(0.02, 0.02), of(0, 0), of(0.01, 0), of(0.01, null)]).toEqual([
		2,
		1,
		1,
		Infinity,
		null
	]);
});
