import { expect, test } from 'vitest';
import { textPage } from '../../tests/chat/truth-pages.ts';
import { ANSWER_TOKENS, promptOf, textOf } from './model-prompt.ts';
import { DocumentIndex } from './reading.ts';

/** A prompt with as many of these passages as have room. */
function promptWith(passages: readonly string[], contextTokens: number) {
	const { pages } = new DocumentIndex(
		passages.map((text, index) => textPage(text, index)),
		'en'
	);
	const sources = pages.map((page) => ({ page, start: 0, end: page.text.length, document: 0 }));
	return promptOf('What is it?', { sources, earlier: [], contextTokens });
}

test('the passages leave room for the answer, however many tokens a model makes of their letters', () => {
	const contextTokens = 4096;
	const most = contextTokens - ANSWER_TOKENS;
	const khmer = promptWith(Array<string>(60).fill('សំណួរអំពីឯកសារនេះត្រូវបានឆ្លើយ'), contextTokens);
	const bytes = khmer.sources.map((source) => new TextEncoder().encode(textOf(source)).length);
	expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(most);
	expect(bytes.length).toBeGreaterThan(20);
	const digits = promptWith(Array<string>(200).fill('2026-11-02 1,234.56 7,890.12'), contextTokens);
	expect(digits.prompt.messages[0]?.content.length).toBeLessThan(2 * most);
	expect(digits.sources.length).toBeLessThan(200);
	const english = promptWith(
		Array<string>(24).fill('The fee is due at the end of each month, in advance.'),
		contextTokens
	);
	expect(english.sources).toHaveLength(24);
});
