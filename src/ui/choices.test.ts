import { expect, test } from 'vitest';
import { Choices } from './choices.svelte.ts';

test('nothing is sent where nobody has chosen, and what was chosen where somebody has', () => {
	const choices = new Choices();
	expect(choices.options).toEqual({});
	choices.language.choose('de');
	choices.tool = 'pdf-to-text';
	choices.tier = 'vlm';
	expect(choices.options).toEqual({ language: 'de', tool: 'pdf-to-text', tier: 'vlm' });
});

test('choices that are closed keep right pages and drop wrong ones', () => {
	const choices = new Choices();
	choices.open = true;
	choices.pages.text = '2-3';
	choices.close();
	expect([choices.open, choices.pages.text]).toEqual([false, '2-3']);
	choices.call();
	choices.pages.text = 'the first';
	choices.close();
	expect([choices.open, choices.pages.text, choices.pages.wrong]).toEqual([false, '', false]);
});
