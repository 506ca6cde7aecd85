import { expect, test } from 'vitest';
import { inkCover } from './ink.ts';

const [WIDTH, HEIGHT] = [200, 100];

/** White paper with black letters of 6 × 10 pixels at these places. */
function paper(letters: [x: number, y: number][], background: (x: number) => number = () => 250) {
	const grey = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => background(at % WIDTH));
	for (const [left, top] of letters) {
		for (let at = 0; at < 60; at++) {
			const [x, y] = [left + (at % 6), top + Math.floor(at / 6)];
			if ((x + y) % 3 !== 0) grey[y * WIDTH + x] = 20;
		}
	}
	return { width: WIDTH, height: HEIGHT, grey };
}

test('letters count as covered where a word lies over them', () => {
	const page = paper([
		[10, 10],
		[20, 10],
		[30, 10],
		[10, 60]
	]);
	expect(inkCover(page, [[8, 8, 40, 22]], [])).toEqual({ covered: 3, uncovered: 1, emptyWords: 0 });
});

test('a word without ink is noticed', () => {
	expect(inkCover(paper([[10, 10]]), [[100, 50, 140, 60]], [])).toMatchObject({
		uncovered: 1,
		emptyWords: 1
	});
});

test('rules, specks and blocks are no letters', () => {
	const page = paper([]);
	for (let x = 0; x < WIDTH; x++) page.grey[40 * WIDTH + x] = 0;
	page.grey[80 * WIDTH + 50] = 0;
	for (let y = 60; y < 75; y++) for (let x = 100; x < 140; x++) page.grey[y * WIDTH + x] = 0;
	expect(inkCover(page, [], [])).toEqual({ covered: 0, uncovered: 0, emptyWords: 0 });
});

test('marks in a photograph are no letters, those in a picture of a page are', () => {
	const letters: [number, number][] = [
		[10, 10],
		[30, 10]
	];
	const whole: [number, number, number, number] = [0, 0, WIDTH, HEIGHT];
	expect(inkCover(paper(letters), [], [whole]).uncovered).toBe(2);
	const photo = paper(letters, (x) => (x < 80 ? 250 : 190 - (x % 90)));
	expect(inkCover(photo, [], [whole]).uncovered).toBe(0);
});
