import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Line, Page } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { samplePage } from './sample-page.ts';
import { align } from './align.ts';
import { fromDocTags } from './doctags.ts';
import { visionPage } from './vision-page.ts';

const SIZE = { width: 1000, height: 1000 };

/** Words of ten pixels a letter, on a line of 20 pixels. */
function line(text: string, x: number, y: number): Line {
	let at = x;
	const words = text.split(' ').map((word) => {
		const bbox: Bbox = [at, y, at + word.length * 10, y + 20];
		at = bbox[2] + 10;
		return { text: word, bbox, confidence: 0.9 };
	});
	return { bbox: [x, y, at - 10, y + 20], words, fontSize: 20 };
}

function recognised(...lines: Line[]): Page {
	return samplePage({ ...SIZE, blocks: [{ kind: 'paragraph', bbox: [0, 0, 1000, 1000], lines }] });
}

function read(text: string, page: Page) {
	const result = visionPage(
		fromDocTags(text, SIZE, () => null),
		page
	);
	return { ...result, lines: result.blocks.flatMap((block) => block.lines) };
}

test('words stand where the recogniser found them, in its lines', () => {
	const page = recognised(line('Green Street Bakery', 100, 100), line('Forty loaves', 100, 130));
	const { lines, agreement } = read(
		'<text><loc_50><loc_50><loc_450><loc_80>Green Street Bakery Forty loaves</text>',
		page
	);
	expect(lines.map(lineText)).toEqual(['Green Street Bakery', 'Forty loaves']);
	expect(lines[1]?.words[1]?.bbox).toEqual([160, 130, 220, 150]);
	expect(lines[0]?.words[0]?.confidence).toBe(0.9);
	expect(agreement).toBe(1);
});

test('numbers and names that the recogniser has nowhere are marked, other words are not', () => {
	const page = recognised(line('Invoice 2026-041 to Smith', 100, 100), line('we thank yov', 100, 130));
	const { lines, agreement } = read('<text>Invoice 2026-047 to Smyth. We thank you</text>', page);
	const words = lines.flatMap((each) => each.words);
	expect(words.filter(({ unsupported }) => unsupported).map(({ text }) => text)).toEqual([
		'2026-047',
		'Smyth.'
	]);
	expect(words.find(({ text }) => text === 'you')?.confidence).toBeNull();
	expect(agreement).toBeCloseTo(0.52, 1);
});

test('what the recogniser could not read at all shares the box that the model gives', () => {
	const { lines, agreement } = read(
		'<text><loc_50><loc_50><loc_450><loc_100>dear friend this is written by hand and goes on for a while</text>',
		samplePage(SIZE)
	);
	expect(lines.length).toBeGreaterThan(1);
	for (const { bbox } of lines.flatMap(({ words }) => words)) {
		expect(bbox[0]).toBeGreaterThanOrEqual(100);
		expect(bbox[3]).toBeLessThanOrEqual(200);
	}
	expect(agreement).toBeUndefined();
});

test('two readings are laid beside one another, with what differs between what does not', () => {
	expect(align(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([0, 1, 2]);
	expect(align(['a', 'b', 'c'], ['a', 'c'])).toEqual([0, -1, 1]);
	expect(align(['b', 'c'], ['a', 'b', 'b2', 'c'])).toEqual([1, 3]);
	expect(align([], ['a'])).toEqual([]);
});
