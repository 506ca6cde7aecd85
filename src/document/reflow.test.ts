import { expect, test } from 'vitest';
import type { Line } from './document.ts';
import { reflow, withoutGaps } from './reflow.ts';

const line = (text: string): Line => ({
	bbox: [0, 0, 9, 9],
	fontSize: null,
	words: [{ text, bbox: [0, 0, 9, 9], confidence: null }]
});

test.each([
	[['a bro-', 'ken word'], 'a broken word'],
	[['two', 'lines'], 'two lines'],
	[['私たちの', '町の'], '私たちの町の'],
	[['これは、', '本です。'], 'これは、本です。'],
	[['ในเมือง', 'ของเรา'], 'ในเมืองของเรา'],
	[['使用', 'Windows'], '使用 Windows'],
	[['', 'alone'], 'alone'],
	[[], '']
])('%j is one paragraph', (lines, text) => {
	expect(reflow(lines.map(line), new Set())).toBe(text);
});

test('blanks go that only the ends of lines have brought', () => {
	expect(withoutGaps('私たちの 町の Windows 95')).toBe('私たちの町の Windows 95');
	expect(withoutGaps('two lines')).toBe('two lines');
});
