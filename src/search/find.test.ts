import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { findIn } from './find.ts';
import { readQuery } from './query.ts';
import { snippetOf } from './snippet.ts';
import { lookupsOf, termsOf } from './terms.ts';

/** What is marked, and whether the index would have led to this text. */
function found(typed: string, text: string): string[] {
	const query = readQuery(typed);
	const { ranges, parts } = findIn(text, query);
	const terms = [...termsOf(text)];
	const isCandidate = lookupsOf(query).every(({ term, isPrefix }) =>
		terms.some((own) => (isPrefix ? own.startsWith(term) : own === term))
	);
	const isFound = query.length > 0 && parts.every((count) => count > 0);
	if (isFound) expect(isCandidate, `the index leads to ${typed}`).toBe(true);
	return isFound ? ranges.map(({ start, end }) => text.slice(start, end)) : [];
}

test.each([
	['fact', 'Factuur 2026-041, factuur', ['Factuur', 'factuur']],
	['tuur', 'Factuur', []],
	['factuur 041', 'Factuur 2026-041', ['Factuur', '041']],
	['factuur morgen', 'Factuur 2026-041', []],
	['2026-04', 'Factuur 2026-041', ['2026-041']],
	['"te betalen"', 'te laat betalen. Te\nbetalen: € 88', ['Te\nbetalen']],
	['"te betale"', 'Te betalen', []],
	['"te betale', 'Te betalen', ['Te betalen']],
	['rechnung', 'Ihre Rech-\nnung', ['Rech-\nnung']],
	['cafe', 'Café', ['Café']],
	['dong', 'năm nghìn đồng', ['đồng']],
	['請求', '御請求書', ['請求']],
	['求書', '御請\n求書', ['求書']],
	['書', '御請求書', ['書']],
	['請書', '御請求書', []],
	['東京 合計', '合計は東京都で', ['合計', '東京']],
	['「請求書」', '御請求書です', ['請求書']],
	['ใบเสร็จ', 'นี่คือใบเสร็จรับเงิน', ['ใบเสร็จ']],
	['ភាសា', 'រៀនភាសាខ្មែរ', ['ភាសា']],
	['नमस्', 'नमस्ते दुनिया', ['नमस्ते']],
	['فاتوره', 'رقم الفاتورة: فاتورة', ['فاتورة']],
	['123', 'رقم ١٢٣', ['١٢٣']],
	['한', '한국어', ['한국어']],
	['iphone15を', '新しいiPhone15を買う', ['iPhone15を']],
	['', 'Factuur', []],
	['— !', 'Factuur', []]
])('%s in "%s"', (typed, text, expected) => {
	expect(found(typed, text)).toEqual(expected);
});

test('a snippet is a line around what was found first, and marks all of it that is in there', () => {
	const text = `${'before '.repeat(30)}the total\nis due, the total ${'after '.repeat(60)}total`;
	const { ranges } = findIn(text, readQuery('total'));
	const snippet = snippetOf(text, ranges);
	expect(snippet.text).toContain('before the total is due, the total after');
	expect(snippet.text.length).toBeLessThan(240);
	expect(snippet.text.startsWith('before')).toBe(true);
	expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['total', 'total']);
});

test('a long text of one sign holds nothing up', () => {
	// Time of the processor: other programs may be busy too.
	const before = cpuUsage();
	for (const sign of ['a', '語', '-\n', '"']) findIn(sign.repeat(50_000), readQuery('"aa" 語語語'));
	expect(cpuUsage(before).user / 1000).toBeLessThan(4000);
});
