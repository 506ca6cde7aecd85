import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import { enclose } from '#document/bbox.ts';
import type { Line, Page } from '#document/document.ts';
import { placeLine } from './place-words.ts';
import { tiltOf } from './tilt.ts';

const lineOf = (...words: [text: string, bbox: Bbox, joined?: true][]): Line => ({
	bbox: enclose(words.map(([, bbox]) => bbox)),
	words: words.map(([text, bbox, joined]) => ({ text, bbox, confidence: 1, ...(joined ? { joined } : {}) })),
	fontSize: null
});
const pageOf = (lines: Line[], extra: Partial<Page> = {}): Page => ({
	index: 0,
	width: 1000,
	height: 1000,
	dpi: 100,
	rotation: 0,
	source: 'ocr',
	remedies: [],
	blocks: [{ kind: 'paragraph', bbox: [0, 0, 0, 0], lines }],
	...extra
});

const FLAT = { angle: 0, isStepped: true, lying: 'down' as const };

test('words are as long as their boxes and as high as their line', () => {
	const { x, y, size, words } = placeLine(
		lineOf(['on', [100, 30, 140, 50]], ['top.', [150, 20, 230, 58]]),
		FLAT
	);
	expect({ x, y, size }).toEqual({ x: 100, y: 58, size: 38 });
	expect(words).toEqual([
		{ text: 'on', start: 0, fall: 0, length: 40, hasBlank: true },
		{ text: 'top.', start: 50, fall: 0, length: 80, hasBlank: true }
	]);
});

test('words without a blank between them leave no gap', () => {
	const { words } = placeLine(lineOf(['図書', [0, 0, 80, 40]], ['館', [90, 0, 130, 40], true]), FLAT);
	expect(words).toEqual([
		{ text: '図書', start: 0, fall: 0, length: 90, hasBlank: false },
		{ text: '館', start: 90, fall: 0, length: 40, hasBlank: false }
	]);
});

test('print from right to left is placed from left to right', () => {
	const { words } = placeLine(lineOf(['אחד', [200, 0, 260, 40]], ['שתיים', [100, 0, 190, 40]]), FLAT);
	expect(words.map(({ text, start }) => ({ text, start }))).toEqual([
		{ text: 'שתיים', start: 0 },
		{ text: 'אחד', start: 100 }
	]);
});

test('what is set in columns runs down', () => {
	const { x, y, cos, sin, size, words } = placeLine(
		lineOf(['縦', [500, 100, 540, 140]], ['書き', [500, 150, 540, 230], true]),
		FLAT
	);
	expect({ x, y, cos, sin, size }).toEqual({ x: 500, y: 100, cos: 0, sin: 1, size: 40 });
	expect(words.map(({ start, length }) => ({ start, length }))).toEqual([
		{ start: 0, length: 50 },
		{ start: 50, length: 80 }
	]);
});

test('what lies on its side runs down or up, as its words follow each other', () => {
	const down = lineOf(['lying', [500, 100, 540, 200]], ['words', [505, 210, 540, 320]]);
	const up = lineOf(['lying', [500, 220, 540, 320]], ['words', [500, 100, 535, 210]]);
	expect(placeLine(down, FLAT)).toMatchObject({ x: 500, y: 100, cos: 0, sin: 1, size: 40, isColumn: false });
	expect(placeLine(up, FLAT)).toMatchObject({ x: 540, y: 320, cos: 0, sin: -1, size: 40, isColumn: false });
	for (const line of [down, up]) {
		const [first, second] = placeLine(line, FLAT).words;
		expect(first).toMatchObject({ text: 'lying', start: 0, length: 100 });
		expect(second).toMatchObject({ text: 'words', start: 110, length: 110 });
	}
});

test('a word alone lies as most lines of its page that lie', () => {
	const up = lineOf(['lying', [500, 220, 540, 320]], ['words', [500, 100, 535, 210]]);
	const alone = lineOf(['Alone', [600, 100, 640, 200]]);
	expect(placeLine(alone, tiltOf(pageOf([up, alone]))).sin).toBe(-1);
	expect(placeLine(alone, tiltOf(pageOf([alone]))).sin).toBe(1);
});

test('few letters that are higher than wide, or words side by side, do not lie', () => {
	expect(placeLine(lineOf(['(l', [0, 0, 20, 40]]), FLAT).cos).toBe(1);
	const beside = lineOf(['I', [0, 0, 8, 40]], ['I', [12, 0, 20, 40]]);
	expect(placeLine(beside, FLAT).cos).toBe(1);
});

test('a tilted word is found within the box around it', () => {
	const angle = (5 * Math.PI) / 180;
	const [w, h] = [200, 40];
	const box = [w * Math.cos(angle) + h * Math.sin(angle), w * Math.sin(angle) + h * Math.cos(angle)] as const;
	const { size, words } = placeLine(lineOf(['tilted', [0, 0, ...box]]), { ...FLAT, angle, isStepped: false });
	expect(size).toBeCloseTo(h);
	expect(words[0]?.length).toBeCloseTo(w);
});

test('the tilt of a page is what was measured, or what most of its lines have', () => {
	const falling = (y: number) =>
		lineOf(
			...[0, 1, 2, 3, 4].map((at): [string, Bbox] => [
				'word',
				[at * 200, y + at * 4, at * 200 + 150, y + at * 4 + 30]
			])
		);
	expect(tiltOf(pageOf([falling(0), falling(100), falling(200)])).angle).toBeCloseTo(0.02, 3);
	expect(tiltOf(pageOf([lineOf(['one', [0, 0, 100, 30]])]))).toEqual(FLAT);
	for (const [figure, isStepped] of [
		[-3, true],
		[8, false]
	] as const) {
		const angle = expect.closeTo((figure * Math.PI) / 180) as number;
		const remedies: Page['remedies'] = [{ stage: 'straighten', figure }];
		expect(tiltOf(pageOf([falling(0)], { remedies }))).toEqual({ ...FLAT, angle, isStepped });
	}
});

test('a word of a line that falls a little is lower than the one before, and the line no higher', () => {
	const { size, words } = placeLine(lineOf(['a', [0, 0, 100, 30]], ['b', [900, 8, 1000, 38]]), {
		...FLAT,
		angle: Math.atan(0.01)
	});
	expect(size).toBeCloseTo(30);
	expect((words[1]?.fall ?? 0) - (words[0]?.fall ?? 0)).toBeCloseTo(9);
});
