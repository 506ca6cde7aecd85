import { expect, test } from 'vitest';
import { arePages, PageChoice, tidyPages } from './page-choice.svelte.ts';

test.each([
	['1-3, 7', true],
	['7,', true],
	['３－５', true],
	['', false],
	['0', false],
	['two', false],
	['3-1', false]
])('%j can be read as pages: %s', (text, can) => {
	expect(arePages(text)).toBe(can);
});

test('what is typed goes out in the form of the API', () => {
	expect(tidyPages('３－５，7, ')).toBe('3-5,7');
});

test('a choice is used once', () => {
	const choice = new PageChoice();
	choice.text = '2';
	expect(choice.wrong).toBe(false);
	expect(choice.use()).toBe('2');
	expect([choice.text, choice.use()]).toEqual(['', null]);
});

test('an empty field is no mistake: it picks nothing', () => {
	const choice = new PageChoice();
	choice.text = ' ';
	expect([choice.wrong, choice.use()]).toEqual([false, null]);
	choice.text = 'x';
	expect(choice.wrong).toBe(true);
});
