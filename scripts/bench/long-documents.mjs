/** Documents of many pages: how long a page of text takes, and what hundreds of scans do to the memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSheets } from '../../tests/fixtures/draw.ts';
import drawFixtures, { FIXTURES, LETTER } from '../../tests/fixtures/setup.ts';
import { writeManyScans } from '../../tests/fixtures/write-pdf.ts';

const TEXT_PAGES = 100;
const SCANS = 500;
const DPI = 150;
const A4 = { width: 1240, height: 1754 };

/** Milliseconds a page, POST to done, of pages that bring their own text. @param {import('./app.mjs').App} app */
export async function textPageMs(app) {
	await drawFixtures();
	const { wall } = await app.read(`${FIXTURES}/hundred-texts.pdf`);
	return (wall * 1000) / TEXT_PAGES;
}

/** What the pages' processes hold above an earlier page, at most until a later one. */
const SPANS = [
	{ from: 10, to: 100 },
	{ from: 50, to: SCANS }
];

/** MiB by which memory grows while 500 scans are read: from the 10th to the 100th, from the 50th to the last. @param {import('./app.mjs').App} app */
export async function growthsMiB(app) {
	const lines = Array.from({ length: 30 }, (_, index) => LETTER.lines[index % LETTER.lines.length] ?? '');
	const scans = await drawSheets(
		['one', 'two', 'three', 'four'].map((heading) => ({ heading, lines })),
		A4
	);
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const path = join(folder, 'scans.pdf');
	writeFileSync(path, writeManyScans(scans, SCANS, DPI));
	/** @type {{ done: number, memory: number }[]} */
	const seen = [];
	try {
		await app.follow(path, (done) => seen.push({ done, memory: app.memoryMiB() }));
	} finally {
		rmSync(folder, { recursive: true });
	}
	return SPANS.map(({ from, to }) => {
		const memories = seen.filter(({ done }) => done >= from && done <= to).map(({ memory }) => memory);
		return Math.max(...memories) - (memories[0] ?? NaN);
	});
}
