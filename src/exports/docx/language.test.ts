import { expect, test } from 'vitest';
import { foreignScripts } from './language.ts';

test.each([
	['en', 'Hebr', 'שלום', { bidirectional: 'he-IL' }],
	['en', 'Thai', 'ไทย', { bidirectional: 'th-TH' }],
	['en', 'Cyrl', 'мир', { value: 'ru-RU' }],
	['en', 'Hani', '漢字', { eastAsia: 'zh-CN' }],
	['en', 'Hani', '漢字の', { eastAsia: 'ja-JP' }],
	['en', 'Hani', '漢字 한자', { eastAsia: 'ko-KR' }],
	['en', 'Hang', '한글 東京の', { eastAsia: 'ko-KR' }],
	['zh-Hant', 'Hang', '한글', { eastAsia: 'ko-KR' }],
	['zh-Hant', 'Kana', 'カナ', { eastAsia: 'ja-JP' }],
	[null, 'Arab', 'سلام', { bidirectional: 'ar-EG' }]
])('in a document in %s, signs of %s declare their language', (code, script, paragraph, language) => {
	expect(foreignScripts(code)(script, paragraph)).toMatchObject({ language });
});

test.each([
	['he', 'Hebr'],
	['ja', 'Hani'],
	['ja-x-vert', 'Kana'],
	['ko', 'Hang'],
	['zh-Hans', 'Hani'],
	['ur', 'Arab'],
	['ja', 'Latn'],
	[null, 'Latn']
])('in a document in %s, signs of %s declare nothing', (code, script) => {
	expect(foreignScripts(code)(script, '')).toBeNull();
});

test('two runs in one script declare the same', () => {
	const foreign = foreignScripts('en');
	expect(foreign('Hang', '한글')).toBe(foreign('Hang', '한'));
});
