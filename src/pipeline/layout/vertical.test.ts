import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { layoutPage } from './layout.ts';
import { setLine } from './place.ts';
import { isVertical, lying, standing } from './vertical.ts';

/** A column of signs, each of 20 pixels, from a place downwards. */
function column(text: string, x: number, y: number): Line {
	const words = Array.from(text, (sign, at) => ({
		text: sign,
		bbox: [x, y + at * 20, x + 20, y + at * 20 + 20] as Bbox,
		confidence: 1,
		...(at > 0 && { joined: true as const })
	}));
	return { bbox: [x, y, x + 20, y + words.length * 20], words, fontSize: 20 };
}
const TEXT = ['吾輩は猫である名前はまだ無い', 'どこで生れたかとんと見当がつ', 'かぬ何でも薄暗いじめじめした'];

test('columns of Japanese signs are vertical; lines, and Latin letters on their side, are not', () => {
	expect(isVertical(TEXT.map((text, at) => column(text, 500 - at * 30, 100)))).toBe(true);
	expect(isVertical(TEXT.map((text, at) => setLine(text, [0, at * 30, 300, at * 30 + 20])))).toBe(false);
	expect(isVertical([setLine('turned', [0, 0, 20, 200])])).toBe(false);
	expect(isVertical([])).toBe(false);
});

test('a turn and its way back leave everything where it was', () => {
	const box: Bbox = [10, 20, 40, 90];
	expect(lying(500)(box)).toEqual([20, 460, 90, 490]);
	expect(standing(500)(lying(500)(box))).toEqual(box);
});

test('columns from right to left are the lines of paragraphs, whatever order they came in', () => {
	const first = TEXT.map((text, at) => column(text, 560 - at * 30, 100));
	const second = TEXT.map((text, at) => column(text, 400 - at * 30, 100));
	const blocks = layoutPage([...second.toReversed(), ...first.toReversed()], { height: 800 });
	expect(blocks.map(({ kind, lines }) => [kind, lines.map(lineText)])).toEqual([
		['paragraph', TEXT],
		['paragraph', TEXT]
	]);
	expect(blocks[0]?.bbox).toEqual([500, 100, 580, 380]);
	expect(blocks.flatMap(({ lines }) => lines)).toEqual([...first, ...second]);
});

test('tiers of columns are read one below the other', () => {
	const tier = (y: number) => [0, 1, 2, 3, 4].map((at) => column(TEXT[at % 3] ?? '', 500 - at * 30, y));
	const [upper, lower] = [tier(100), tier(440)];
	const mixed = upper.flatMap((line, at) => [line, ...lower.slice(at, at + 1)]);
	expect(layoutPage(mixed, { height: 800 }).flatMap(({ lines }) => lines)).toEqual([...upper, ...lower]);
});

test('a picture stands between the columns that it is between', () => {
	const lines = [column(TEXT[0] ?? '', 560, 100), column(TEXT[1] ?? '', 200, 100)];
	const figures = [{ bbox: [300, 100, 500, 380] as Bbox, lines: [] }];
	const blocks = layoutPage(lines, { height: 800, figures });
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
	expect(blocks[1]?.bbox).toEqual([300, 100, 500, 380]);
});
