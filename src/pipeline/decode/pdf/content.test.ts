import { OPS } from 'pdfjs-dist';
import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import type { Matrix } from './matrix.ts';

type Step = [operator: number, ...args: unknown[]];

/** A page of 100 × 100 points at one pixel a point, y downwards. */
const VIEWPORT: Matrix = [1, 0, 0, -1, 0, 100];
const glyph = (unicode: string, width = 500) => ({
	unicode,
	width,
	isSpace: unicode === ' ',
	vmetric: [-1000, 0, 0]
});

/** As scripts/pdf-parser.mjs has them. */
const FALLBACKS: Record<string, string> = { F: 'serif', B: 'serif, bold-type' };

function read(steps: Step[], isVertical = false) {
	return readContent(
		{ fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, ...args]) => args) },
		{
			viewport: VIEWPORT,
			dpi: 72,
			font: (name) =>
				FALLBACKS[name] === undefined
					? undefined
					: {
							fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
							vertical: isVertical,
							fallbackName: FALLBACKS[name]
						},
			isShown: (layer) => layer !== 'hidden'
		}
	);
}

const TEXT: Step[] = [[OPS.beginText], [OPS.setFont, 'F', 10]];

test('glyphs follow the text matrix, the spacing and the steps back', () => {
	const { glyphs } = read([
		...TEXT,
		[OPS.setTextMatrix, [2, 0, 0, 2, 10, 50]],
		[OPS.setCharSpacing, 1],
		[OPS.showText, [glyph('A'), -100, glyph('B')]],
		[OPS.setLeading, 12],
		[OPS.nextLine],
		[OPS.showText, [glyph('C')]]
	]);
	expect(glyphs.map(({ text, x, y, advance, fontSize }) => ({ text, x, y, advance, fontSize }))).toEqual([
		{ text: 'A', x: 10, y: 50, advance: 10, fontSize: 20 },
		{ text: 'B', x: 10 + 2 * (5 + 1 + 1), y: 50, advance: 10, fontSize: 20 },
		{ text: 'C', x: 10, y: 74, advance: 10, fontSize: 20 }
	]);
	expect(glyphs[0]?.bbox).toEqual([10, 35, 20, 54.4]);
});

test('turned text has its direction, vertical text hangs', () => {
	const turned = read([...TEXT, [OPS.setTextMatrix, [0, 1, -1, 0, 50, 20]], [OPS.showText, [glyph('A')]]])
		.glyphs[0];
	expect(turned).toMatchObject({ x: 50, y: 80, dirY: -1, bbox: [42.5, 75, 52.2, 80] });
	const hanging = read(
		[...TEXT, [OPS.moveText, 50, 90], [OPS.showText, [glyph('字'), glyph('下')]]],
		true
	).glyphs;
	expect(hanging.map(({ x, y, dirY }) => [x, y, dirY])).toEqual([
		[50, 10, 1],
		[50, 20, 1]
	]);
});

test('bold type is told', () => {
	const { glyphs } = read([
		...TEXT,
		[OPS.showText, [glyph('A')]],
		[OPS.setFont, 'B', 10],
		[OPS.showText, [glyph('B')]]
	]);
	expect(glyphs.map(({ bold }) => bold)).toEqual([undefined, true]);
});

test('invisible text is told, text in a hidden layer is left out', () => {
	const { glyphs } = read([
		...TEXT,
		[OPS.beginMarkedContentProps, 'OC', 'hidden'],
		[OPS.showText, [glyph('x')]],
		[OPS.endMarkedContent],
		[OPS.setTextRenderingMode, 3],
		[OPS.showText, [glyph('A')]]
	]);
	expect(glyphs).toHaveLength(1);
	expect(glyphs[0]).toMatchObject({ text: 'A', x: 5, visible: false });
});

test('glyphs that stand for a text of their own become one sign', () => {
	const { glyphs } = read([
		...TEXT,
		[OPS.beginMarkedContentProps, 'Span', '\xfe\xff\x09\x27\x09\x3f'],
		[OPS.showText, [glyph('\u0000'), glyph('?')]],
		[OPS.endMarkedContent],
		[OPS.showText, [glyph('a')]]
	]);
	expect(glyphs.map(({ text, x, advance }) => [text, x, advance])).toEqual([
		['धि', 0, 10],
		['a', 10, 5]
	]);
});

test('pictures have their place and resolution, in forms too, and the state comes back after them', () => {
	const { pictures, glyphs } = read([
		[OPS.save],
		[OPS.paintFormXObjectBegin, [0.5, 0, 0, 0.5, 0, 0], null],
		[OPS.transform, 100, 0, 0, 50, 20, 40],
		[OPS.paintImageXObject, 'img', 200, 50],
		[OPS.paintFormXObjectEnd],
		[OPS.restore],
		...TEXT,
		[OPS.showText, [glyph('A')]]
	]);
	expect(pictures).toEqual([{ bbox: [10, 55, 60, 80], width: 200, height: 50, dpi: 288, name: 'img' }]);
	expect(glyphs[0]).toMatchObject({ x: 0, y: 100 });
});

test('what does not make sense is skipped', () => {
	const { glyphs, pictures } = read([
		[OPS.restore],
		[OPS.showText, [glyph('A')]],
		[OPS.setFont, 'gone', 10],
		[OPS.showText, [glyph('A'), null, 'x']],
		[OPS.transform, 0, 0, 0, 0, 0, 0],
		[OPS.paintImageXObject, 'img', 10, 10],
		[OPS.paintInlineImageXObject, null]
	]);
	expect([glyphs, pictures]).toEqual([[], []]);
});

/** A path as pdf.js writes it: moves (0), lines (1) and closings (4) with their points. */
const path = (operator: number, ...steps: number[]): Step => [
	OPS.constructPath,
	operator,
	[new Float32Array(steps)],
	null
];
const rectangle = (x0: number, y0: number, x1: number, y1: number) => [
	0,
	x0,
	y0,
	1,
	x1,
	y0,
	1,
	x1,
	y1,
	1,
	x0,
	y1,
	4
];

test('level and upright strokes are rules, where the page shows them', () => {
	const { rules } = read([
		[OPS.transform, 2, 0, 0, 2, 0, 0],
		path(OPS.stroke, 0, 5, 10, 1, 45, 10, 1, 45, 30, 1, 5, 12),
		path(OPS.endPath, 0, 5, 10, 1, 45, 10)
	]);
	expect(rules).toEqual([
		{ x0: 10, y0: 80, x1: 90, y1: 80 },
		{ x0: 90, y0: 40, x1: 90, y1: 80 }
	]);
});

test('a thin filled area is one rule, a large one has four; a curve is none', () => {
	const { rules } = read([
		path(OPS.fill, ...rectangle(10, 20, 90, 21)),
		path(OPS.eoFillStroke, ...rectangle(10, 40, 50, 60)),
		path(OPS.stroke, 0, 0, 0, 2, 0, 50, 50, 50, 80, 0),
		path(OPS.fill, ...rectangle(1, 1, 2, 2))
	]);
	expect(rules).toEqual([
		{ x0: 10, y0: 79.5, x1: 90, y1: 79.5 },
		{ x0: 10, y0: 60, x1: 50, y1: 60 },
		{ x0: 50, y0: 40, x1: 50, y1: 60 },
		{ x0: 10, y0: 40, x1: 50, y1: 40 },
		{ x0: 10, y0: 40, x1: 10, y1: 60 }
	]);
});

test('a path that is not one, a drawing of many points, and a path in a hidden layer have no rules', () => {
	const { rules } = read([
		[OPS.constructPath, OPS.stroke, [null], null],
		path(OPS.stroke, 9, 1, 2, 3),
		path(OPS.stroke, ...Array.from({ length: 60_000 }, (_, at) => at % 3 && at)),
		[OPS.beginMarkedContentProps, 'OC', 'hidden'],
		path(OPS.stroke, 0, 5, 10, 1, 45, 10)
	]);
	expect(rules).toEqual([]);
});
