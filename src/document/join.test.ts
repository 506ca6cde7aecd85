import { expect, test } from 'vitest';
import type { Bbox } from './bbox.ts';
import { joinWords } from './join.ts';
import { pageMarkdown } from './markdown.ts';
import { lineText } from './text.ts';

const SIZE = 20;

/** Words of 20 px beside one another, with this gap between them. */
function line(texts: string[], gap = 4) {
	const words = texts.map((text, index) => {
		const x = index * (SIZE + gap);
		return { text, bbox: [x, 0, x + SIZE, SIZE] as Bbox, confidence: 0.9 };
	});
	return { bbox: [0, 0, 500, SIZE] as Bbox, words, fontSize: SIZE };
}

test.each([
	['Chinese', ['鉴于', '对', '人类', '，', '家庭'], '鉴于对人类，家庭'],
	['Japanese', ['コー', 'ヒ', 'ー', 'を', '飲む', '。'], 'コーヒーを飲む。'],
	['Thai', ['ประ', 'เทศ', 'ไทย'], 'ประเทศไทย'],
	['Lao', ['ພາ', 'ສາ', 'ລາວ'], 'ພາສາລາວ'],
	['Khmer', ['ភា', 'សា', 'ខ្មែរ'], 'ភាសាខ្មែរ'],
	['Burmese', ['မြန်', 'မာ'], 'မြန်မာ'],
	['Tibetan', ['བོད་', 'སྐད་'], 'བོད་སྐད་'],
	['rare Chinese, beyond 16 bits', ['𠮷', '野'], '𠮷野'],
	['Korean syllables', ['대', '한민', '국'], '대한민국'],
	['Chinese with a Latin comma', ['承认', ',', '乃是'], '承认,乃是'],
	['Latin in brackets', ['Pro', '(', 'x', ')'], 'Pro ( x )'],
	['Latin', ['Te', 'betalen:', '€', '88,40'], 'Te betalen: € 88,40'],
	['Latin beside Chinese', ['iPhone', '手机', 'Pro'], 'iPhone 手机 Pro'],
	['numbers beside Japanese', ['2026', '年'], '2026 年'],
	['Arabic', ['مرحبا', 'بالعالم'], 'مرحبا بالعالم'],
	['Hindi', ['नमस्ते', 'दुनिया'], 'नमस्ते दुनिया']
])('%s', (_, words, text) => {
	expect(joinWords(line(words))).toBe(text);
});

test('a gap that was meant stays: between words of Korean, phrases of Thai, columns of Chinese', () => {
	expect(joinWords(line(['대한민국', '만세'], 6))).toBe('대한민국 만세');
	expect(joinWords(line(['เล็กๆ', 'อย่าง'], 8))).toBe('เล็กๆ อย่าง');
	expect(joinWords(line(['姓名', '日期'], 60))).toBe('姓名 日期');
	expect(joinWords(line(['姓', '名'], 30))).toBe('姓名');
});

test('words that came with the file keep the blanks that came with them', () => {
	const { words, ...rest } = line(['姓名', '日期']);
	const own = words.map((word) => ({ ...word, confidence: null }));
	expect(joinWords({ ...rest, words: own })).toBe('姓名 日期');
});

test('a line without words is empty; without a size its height counts', () => {
	expect(joinWords(line([]))).toBe('');
	expect(joinWords({ ...line(['ประ', 'เทศ']), fontSize: null })).toBe('ประเทศ');
});

test('text and Markdown join alike, and the words keep their boxes', () => {
	const chinese = line(['鉴于', '对']);
	expect(lineText(chinese)).toBe('鉴于对');
	const page = { index: 0, width: 500, height: 20, dpi: null, rotation: 0, source: 'ocr' } as const;
	const blocks = [{ kind: 'paragraph' as const, bbox: chinese.bbox, lines: [chinese] }];
	expect(pageMarkdown({ ...page, remedies: [], blocks })).toBe('鉴于对');
	expect(chinese.words.map(({ bbox }) => bbox[0])).toEqual([0, 24]);
});
