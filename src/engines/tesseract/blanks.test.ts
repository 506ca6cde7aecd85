import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { markJoined } from './blanks.ts';

function line(...texts: string[]): Line {
	const words = texts.map((text) => ({ text, bbox: [0, 0, 9, 9] as Line['bbox'], confidence: 0.9 }));
	return { bbox: [0, 0, 99, 9], words, fontSize: 9 };
}

/** The words, with a bar before each that stands right behind the one before it. */
function joined(lines: Line[], text: string): string[] {
	return markJoined(lines, text).map(({ words }) =>
		words.map((word) => (word.joined ? `|${word.text}` : word.text)).join(' ')
	);
}

test.each([
	['Thai', ['ประ', 'เทศ', 'ไทย', 'งาม'], 'ประเทศไทย งาม\n', 'ประ |เทศ |ไทย งาม'],
	['Chinese, with Latin in it', ['手', '机', 'iPhone', '好'], '手机 iPhone好\n', '手 |机 iPhone |好'],
	['Korean', ['대한', '민국', '만세'], '대한민국  만세\n', '대한 |민국 만세'],
	['Tibetan syllables', ['བོད་', 'སྐད་', 'ཡིན།', 'དེ་'], 'བོད་ སྐད་ཡིན། དེ་', 'བོད་ |སྐད་ |ཡིན། དེ་'],
	['Latin and Hebrew keep their blanks', ['a', 'b', 'שלום', '.'], 'ab שלום.\n', 'a b שלום .']
])('%s', (_, words, text, expected) => {
	expect(joined([line(...words)], text)).toEqual([expected]);
});

test('a line begins with no word before it, though the text runs on', () => {
	expect(joined([line('人', '权'), line('宣', '言')], '人权\n\n宣言\n')).toEqual(['人 |权', '宣 |言']);
});

test('a word that the text lacks is left as it is, and those behind it are found again', () => {
	expect(joined([line('人', '權', '宣', '言')], '人权宣言')).toEqual(['人 權 宣 |言']);
});
