import { expect, test } from 'vitest';
import type { PageContent } from './glyph.ts';
import { judgeCover, judgeWords, needsLook } from './judge.ts';
import { toLines } from './lines.ts';
import { typeset } from './typeset.ts';

const LETTER = [
	'Thank you for your letter of the second of November about',
	'the repairs: we have looked into the three points you raised',
	'and the plumber, Mr. O’Neill (tel. 555-0134), comes at 9:30.'
];
const FRENCH = [
	'Considérant que la reconnaissance de la dignité inhérente',
	'à tous les membres de la famille humaine, 1948'
];
const CAESAR = LETTER.map((line) =>
	line.replace(/[a-z]/gi, (letter) => {
		const first = letter < 'a' ? 65 : 97;
		return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 3) % 26));
	})
);
const RUBBISH = ['lk;j 8sd~ ^^f T|-1i 4.,a{ ~~~~ xX0xX', 'wW1l1| §§f= ]}[ aAbB1c <<>> h#^d'];
const PRIVATE = ['\ue001\ue002\ue003 \ue004\ue005', 'ab'];

function page(lines: readonly string[], visible = true): PageContent {
	const glyphs = lines.flatMap((line, index) => typeset(line, { x: 0, y: 20 + index * 12, visible }));
	return { glyphs, pictures: [], shapes: 0, rules: [], curves: [] };
}

const verdict = (content: PageContent) => judgeWords(toLines(content.glyphs), content);

test.each([
	['a letter', LETTER, 'good'],
	['another language', FRENCH, 'good'],
	['figures', ['Total 1.250,00 € 3 x 4,50 = 13,50', 'IBAN NL91ABNA0417164300 SKU-77'], 'good'],
	['another script', ['Всеобщая декларация прав человека', 'Принимая во внимание'], 'good'],
	['no words', [], 'none'],
	['rules and bullets only', ['— — — •'], 'none'],
	['letters under a wrong key', CAESAR, 'garbled'],
	['rubbish', RUBBISH, 'garbled'],
	['signs without a meaning', PRIVATE, 'garbled']
])('%s is %s', (_, lines, expected) => {
	expect(verdict(page(lines))).toBe(expected);
});

test('words under a picture are held to more than words in ink', () => {
	const doubtful = ['Dear M#s Ok^af0r thank yo~u', 'for your letter of th3e5 second'];
	expect(verdict(page(doubtful))).toBe('good');
	expect(verdict(page(doubtful, false))).toBe('garbled');
});

test('ink outside of the words tells a layer that is not all of the page', () => {
	const [text, hidden] = [page(LETTER), page(LETTER, false)];
	expect(judgeCover({ covered: 100, uncovered: 5, emptyWords: 0 }, 30, text)).toBe('good');
	expect(judgeCover({ covered: 10, uncovered: 400, emptyWords: 0 }, 2, text)).toBe('partial');
	expect(judgeCover({ covered: 80, uncovered: 20, emptyWords: 0 }, 30, hidden)).toBe('partial');
	expect(judgeCover({ covered: 80, uncovered: 0, emptyWords: 20 }, 30, hidden)).toBe('misplaced');
	expect(judgeCover({ covered: 80, uncovered: 0, emptyWords: 20 }, 30, text)).toBe('good');
});

test('a page of print is believed without looking at its ink', () => {
	const print = page(LETTER);
	expect(needsLook(print, 600, 800)).toBe(false);
	expect(needsLook(page(LETTER, false), 600, 800)).toBe(true);
	expect(needsLook({ ...print, shapes: 900 }, 600, 800)).toBe(true);
	const scan = {
		bbox: [0, 0, 600, 800] as [number, number, number, number],
		width: 10,
		height: 10,
		dpi: 1,
		name: null
	};
	expect(needsLook({ ...print, pictures: [scan] }, 600, 800)).toBe(true);
});
