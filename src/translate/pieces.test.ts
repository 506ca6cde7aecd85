import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test('a text is parted between sentences, then words, then anywhere, and nothing of it is lost', () => {
	for (const text of [
		'One. Two! Three? “Four.” Five',
		'一。二。三。四。五。六。七。',
		'a very long sentence without an end',
		'x'.repeat(50),
		''
	]) {
		const pieces = piecesOf(text, 10);
		expect(pieces.join('')).toBe(text);
		for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(10);
	}
	expect(piecesOf('One is 1.5. Two is 2.', 12)).toEqual(['One is 1.5. ', 'Two is 2.']);
	expect(piecesOf('Short. Text.')).toEqual(['Short. Text.']);
});
