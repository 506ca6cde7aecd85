import { expect, test } from 'vitest';
import { hyphenatedWords, joinHyphens } from './hyphens.ts';

const join = (lines: string[], elsewhere: string[] = []) =>
	joinHyphens(lines, hyphenatedWords([...elsewhere, ...lines]));

test.each([
	[
		'a word is put together on the upper line',
		['mit Vertrau-', 'en, und mehr'],
		['mit Vertrauen,', 'und mehr']
	],
	['a line with nothing else goes', ['the docu-', 'ment', 'ends'], ['the document', 'ends']],
	['three lines', ['im-', 'por-', 'tant news'], ['important', 'news']],
	['Russian', ['биб-', 'лиотека'], ['библиотека']],
	['Greek', ['βιβλιο-', 'θήκη'], ['βιβλιοθήκη']],
	['a soft hyphen', ['Vertrau\u00ad', 'en'], ['Vertrauen']],
	['a typographic hyphen', ['Vertrau\u2010', 'en'], ['Vertrauen']],
	['accents', ['vé-', 'rité'], ['vérité']],
	['a single letter is a compound', ['by e-', 'mail today'], ['by e-mail', 'today']],
	['so is a chain', ['state-of-the-', 'art'], ['state-of-the-art']],
	['a range stays', ['1914-', '1918'], ['1914-', '1918']],
	['so does a name', ['Baden-', 'Württemberg'], ['Baden-', 'Württemberg']],
	['and a hyphen for a word left out', ['Vor-', 'und Nachteile'], ['Vor-', 'und Nachteile']],
	['a dash is no hyphen', ['he said –', 'nothing'], ['he said –', 'nothing']],
	['nor is one with a blank before it', ['list -', 'item'], ['list -', 'item']],
	['Arabic and Georgian do not break words', ['კითხ-', 'ულობს'], ['კითხ-', 'ულობს']]
])('%s', (_, lines, expected) => {
	expect(join(lines)).toEqual(expected);
});

test('a word that has its hyphen elsewhere keeps it', () => {
	expect(join(['a well-', 'known man'], ['Well-known to all'])).toEqual(['a well-known', 'man']);
	expect(join(['a well-', 'known man'])).toEqual(['a wellknown', 'man']);
});
