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
const WARM_PAGES = 50;

/** Milliseconds a page, POST to done, of pages that bring their own text. @param {import('./app.mjs').App} app */
export async function textPageMs(app) {
	await drawFixtures();
	const { wall } = await app.read(`${FIXTURES}/hundred-texts.pdf`);
	return (wall * 1000) / TEXT_PAGES;
}

/** MiB by which the page's processes grow between the 50th and the last of 500 scans. @param {import('./app.mjs').App} app */
export async function growthMiB(app) {
	const lines = Array.from({ length: 30 }, (_, index) => LETTER.lines[index % LETTER.lines.length] ?? '');
	const scans = await drawSheets(
		['one', 'two', 'three', 'four'].map((heading) => ({ heading, lines })),
		A4
	);
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const path = join(folder, 'scans.pdf');
	writeFileSync(path, writeManyScans(scans, SCANS, DPI));
	try {
		let warm = 0;
		let most = 0;
		await app.follow(path, (done) => {
			if (done < WARM_PAGES) return;
			const now = app.memoryMiB();
			warm ||= now;
			most = Math.max(most, now);
		});
		return most - warm;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
