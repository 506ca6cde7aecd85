import { expect, test } from 'vitest';
import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { setColumn, setLine } from '#pipeline/layout/place.ts';
import { takeLines } from './take-lines.ts';

const BOX: Bbox = [300, 300, 600, 500];
const PROSE = setColumn(['The text of the page, in lines', 'of which there are several.'], 0, 100);
const sure = (line: Line, confidence: number): Line => ({
	...line,
	words: line.words.map((word) => ({ ...word, confidence }))
});
const share = (lines: Line[]) => {
	const { figures, rest } = takeLines([BOX], [...PROSE, ...lines]);
	return {
		own: figures[0]?.lines.map(lineText),
		rest: rest.slice(PROSE.length).map(lineText),
		bbox: figures[0]?.bbox
	};
};

test('labels belong to the picture that they stand in, nonsense to nobody', () => {
	const label = setLine('Norway', [320, 320, 380, 340], { fontSize: 20 });
	const noise = sure(setLine('ae Wi', [400, 400, 450, 420], { fontSize: 20 }), 0.3);
	expect(share([label, noise])).toEqual({ own: ['Norway'], rest: [], bbox: BOX });
});

test('headlines and texts that lie on it stay with the page', () => {
	const headline = setLine('Our town', [310, 320, 550, 360], { fontSize: 40 });
	const text = setLine('and here is a line of running text', [310, 400, 590, 420], { fontSize: 20 });
	expect(share([headline, text])).toMatchObject({ own: [], rest: [lineText(headline), lineText(text)] });
});

test('a line that runs into it keeps its words, and what stands apart from it is parted', () => {
	const whole = setLine('one two three four', [200, 400, 400, 420], { fontSize: 20 });
	expect(share([whole])).toMatchObject({ own: [], rest: ['one two three four'] });
	const both = {
		...whole,
		words: [...setLine('beside', [200, 0, 260, 20]).words, ...setLine('inside', [400, 400, 460, 420]).words]
	};
	expect(share([both])).toMatchObject({ own: ['inside'], rest: ['beside'] });
});

test('the figures of its axes are part of a chart', () => {
	const years = setLine('2019 2020 2021', [310, 510, 590, 530], { fontSize: 20 });
	const values = setColumn(['100', '200'], 262, 320);
	expect(share([years, ...values])).toEqual({
		own: ['2019 2020 2021', '100', '200'],
		rest: [],
		bbox: [262, 300, 600, 530]
	});
});

test('a page without pictures keeps its lines as they are', () => {
	expect(takeLines([], PROSE)).toEqual({ figures: [], rest: PROSE });
});
