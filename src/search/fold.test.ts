import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
	['Straße', 'strasse'],
	['CRÈME brûlée', 'creme brulee'],
	['Việt Nam Đồng', 'viet nam dong'],
	['ＡＢＣ１２３', 'abc123'],
	['ﬁne', 'fine'],
	['İstanbul', 'istanbul'],
	['ΛΌΓΟΣ', 'λογοσ'],
	['شُكْراً', 'شكرا'],
	['أحمد', 'احمد'],
	['٢٠٢٦', '2026'],
	['२०२६', '2026'],
	['១៩', '19'],
	['שָׁלוֹם', 'שלום'],
	['ﾃﾞｰﾀ', fold('データ')],
	['co\u00adop', 'coop']
])('%s is found as %s', (text, expected) => {
	expect(fold(text)).toBe(fold(expected));
	expect(fold(fold(text))).toBe(fold(text));
});

test('letters that differ by a mark of their script stay apart', () => {
	expect(fold('が')).not.toBe(fold('か'));
	expect(fold('कि')).not.toBe(fold('क'));
	expect(fold('ខ្មែរ')).not.toBe(fold('ខមរ'));
});
