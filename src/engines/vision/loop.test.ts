import { expect, test } from 'vitest';
import { isLoop } from './loop.ts';

const many = (piece: number[], times: number) => Array.from({ length: times }, () => piece).flat();

test('one piece over and over is a loop, however long the piece is', () => {
	expect(isLoop(many([7], 200))).toBe(true);
	expect(isLoop([1, 2, 3, ...many([4, 5, 6], 80)])).toBe(true);
	const sentence = Array.from({ length: 60 }, (_, index) => index);
	expect(isLoop(many(sentence, 7))).toBe(true);
});

test('a table of empty cells, a long text and a loop that is over are none', () => {
	expect(isLoop(many([1, 1, 1, 1, 2], 20))).toBe(false);
	expect(isLoop(Array.from({ length: 2000 }, (_, index) => (index * index) % 997))).toBe(false);
	expect(isLoop([...many([7], 200), 8])).toBe(false);
});

test('a text is looked at by its letters, for what comes in pieces of any length', () => {
	expect(isLoop('The end. ' + 'I see nothing more. '.repeat(60))).toBe(true);
	expect(isLoop('| 1 | 2 | 3 |\n'.repeat(20))).toBe(false);
	expect(isLoop(Array.from({ length: 2000 }, (_, index) => `word ${index}`).join(' '))).toBe(false);
});
