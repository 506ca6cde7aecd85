import { expect, test } from 'vitest';
import type { JobBlock } from '#contract/job.ts';
import { fold } from '#search/fold.ts';
import { findOn, foldPage } from './folded-page.ts';

/** Lines under one another, each sign 10 pixels wide; words are what blanks part. */
function block(...texts: string[]): JobBlock {
	const lines = texts.map((text, at) => ({
		text,
		bbox: [0, at * 20, text.length * 10, at * 20 + 20] as [number, number, number, number],
		confidence: 0.9,
		font_size: null
	}));
	const words = texts.flatMap((line, at) =>
		Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
			text,
			bbox: [index * 10, at * 20, (index + text.length) * 10, at * 20 + 20] as [
				number,
				number,
				number,
				number
			],
			confidence: 0.9,
			line: at
		}))
	);
	return { kind: 'paragraph', text: texts.join('\n'), bbox: [0, 0, 0, 0], confidence: 0.9, lines, words };
}

function find(query: string, ...blocks: JobBlock[]) {
	return findOn(foldPage({ blocks }), fold(query)).map(({ pieces, bboxes }) => ({
		texts: pieces.map(({ block: at, line, start, end }) => blocks[at]?.lines[line]?.text.slice(start, end)),
		bboxes
	}));
}

test('a part of a word is found without its case and accents, and its box is its part of the word', () => {
	expect(find('afe', block('Un CAFÉ, deux Cafe\u0301es'))).toEqual([
		{ texts: ['AFÉ'], bboxes: [[40, 0, 70, 20]] },
		{ texts: ['afe\u0301'], bboxes: [[150, 0, 190, 20]] }
	]);
});

test('what goes on in the next line is found whole, in two pieces', () => {
	expect(find('rent from january', block('your rent', 'from January on'))[0]?.texts).toEqual([
		'rent',
		'from January'
	]);
	expect(find('rechnung', block('Ihre Rech-', 'nung'))[0]?.texts).toEqual(['Rech', 'nung']);
	expect(find('東京都', block('合計東京', '都の'))[0]?.texts).toEqual(['東京', '都']);
});

test('the end of a block is the end of what is found', () => {
	expect(find('one two', block('one'), block('two'))).toEqual([]);
});
