import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { withUsualSigns } from './usual-signs.ts';

function usual(texts: string[], language = 'chi_tra'): string[] {
	const words = texts.map((text) => ({ text, bbox: [0, 0, 9, 9] as Line['bbox'], confidence: 0.9 }));
	const [line] = withUsualSigns([{ bbox: [0, 0, 99, 9], words, fontSize: 9 }], [language]);
	return line?.words.map(({ text }) => text) ?? [];
}

test.each([
	['ligatures are letters', ['oﬃce', 'ﬁnd'], ['office', 'find']],
	['marks of direction are nothing', ['\u200f2026\u200e', '\u200f'], ['2026']],
	['letters are composed', ['e\u0301'], ['é']],
	['Thai AM', ['น\u0e4d\u0e32', 'น\u0e4d\u0e49\u0e32', 'น\u0e49\u0e4d\u0e32'], ['นำ', 'น้ำ', 'น้ำ']],
	['Lao AM', ['ນ\u0ecd\u0eb2'], ['ນຳ']],
	[
		'commas between Chinese characters',
		['家', ',', '只', '要;', '人,们'],
		['家', '，', '只', '要；', '人，们']
	],
	['a comma at the end of a Chinese line', ['坐', '到', ','], ['坐', '到', '，']],
	[
		'but not beside Latin, numbers or Korean',
		['1,5', '人,a', 'a,', '人', '요,'],
		['1,5', '人,a', 'a,', '人', '요,']
	],
	['what a script means stays', ['x²', '½', 'ﷲ'], ['x²', '½', 'ﷲ']]
])('%s', (_, texts, expected) => {
	expect(usual(texts)).toEqual(expected);
});

test('where the data knows wide commas, narrow ones are meant', () => {
	expect(usual(['家', ',', '只'], 'chi_sim')).toEqual(['家', ',', '只']);
	expect(usual(['家', ',', '只'], 'chi_sim_vert')).toEqual(['家', '，', '只']);
});

test('angle brackets around Chinese and Japanese are wide, others mean less and greater', () => {
	expect(usual(['<前', '文>'], 'jpn')).toEqual(['〈前', '文〉']);
	expect(usual(['a<', '5', '>前', '文>3'], 'jpn')).toEqual(['a<', '5', '>前', '文>3']);
	expect(usual(['<요', '>'], 'kor')).toEqual(['<요', '>']);
});

test('AM that was cut in two between words is whole, and an empty word goes', () => {
	const word = (text: string) => ({ text, bbox: [0, 0, 9, 9] as Line['bbox'], confidence: 0.9 });
	const joined = (text: string) => ({ ...word(text), joined: true as const });
	const words = [word('น\u0e4d'), joined('\u0e32'), joined('ค\u0e4d\u0e49'), joined('\u0e32ง')];
	const [line] = withUsualSigns([{ bbox: [0, 0, 99, 9], words, fontSize: 9 }], ['tha']);
	expect(line?.words.map(({ text }) => text)).toEqual(['นำ', 'ค้ำ', 'ง']);
});
