import { expect, test } from 'vitest';
import { copiedText } from './copied-text.ts';

test('selected words are a line a line, with a blank line between blocks', () => {
	const text = copiedText([
		{ block: 0, line: 0, text: 'Dear ' },
		{ block: 0, line: 0, text: 'tenant,' },
		{ block: 1, line: 0, text: 'thank you ' },
		{ block: 1, line: 1, text: 'for your letter ' }
	]);
	expect(text).toBe('Dear tenant,\n\nthank you\nfor your letter');
});
