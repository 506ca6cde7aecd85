import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, expectNoDocuments, test } from '../e2e/site.ts';
import { CORPUS_MISSING, corpusFiles, corpusPath, sample, type CorpusFile } from './corpus.ts';
import { judge } from './judge.ts';
import { submit } from './submit.ts';

/** All of them by `npm run test:robustness`; else some, within a minute. */
const isWhole = process.env['ROBUSTNESS'] === 'all';
const SAMPLE = { count: 60, maxBytes: 150_000 };
/** The machine's cores are few, and most files are small. */
const AT_ONCE = 2;
const PATIENCE = { limitMs: 60_000, cancelMs: null };

const all = corpusFiles();
const files = isWhole ? all : sample(all, SAMPLE.count, SAMPLE.maxBytes);

type Row = { file: CorpusFile; wrong: string | null; seconds: number };

/** Sends them all from one page, some at once. A page that crashes ends the run, with the files it was reading. */
async function run(page: Page, batch: CorpusFile[]): Promise<Row[]> {
	const rows: Row[] = [];
	const reading = new Set<string>();
	const crashed = new Promise<never>((_, reject) => {
		page.on('crash', () => reject(new Error(`The page crashed over ${[...reading].join(', ')}`)));
	});
	const queue = batch.values();
	const lanes = Array.from({ length: AT_ONCE }, async () => {
		for (const file of queue) {
			const name = file.file.split('/').at(-1) ?? file.file;
			reading.add(name);
			const outcome = await submit(page, { name, data: readFileSync(corpusPath(file)) }, PATIENCE);
			reading.delete(name);
			rows.push({ file, wrong: judge(file, outcome), seconds: outcome.endedMs / 1000 });
		}
	});
	await Promise.race([Promise.all(lanes), crashed]);
	return rows;
}

function table(rows: Row[]): string {
	const lines = rows.map(
		({ file, wrong, seconds }) =>
			`${file.expect.padEnd(7)}${seconds.toFixed(1).padStart(5)} s  ${file.file.padEnd(60)}  ${wrong ?? ''}`
	);
	return `\n${lines.join('\n')}\n`;
}

test('every file of the corpus is read or refused as it should be, and nothing is left behind', async ({
	page,
	site
}) => {
	// The corpus is data of others: it is read beside this repository, never copied into it.
	test.skip(all.length === 0, CORPUS_MISSING);
	test.setTimeout(isWhole ? 1_800_000 : 240_000);
	await open(page, site);
	const started = Date.now();
	const rows = await run(page, files);
	const missed = rows.filter(({ wrong }) => wrong !== null);
	const ok = rows.filter(({ file }) => file.expect === 'ok');
	const missedOk = missed.filter(({ file }) => file.expect === 'ok');
	const slowest = rows.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
	if (isWhole || missed.length > 0) {
		console.log(
			`Missed ${missed.length} of ${rows.length}, of the good ones ${missedOk.length} of ${ok.length}:`
		);
		console.log(table(missed));
		console.log(`Slowest, of ${((Date.now() - started) / 1000).toFixed(0)} s in all:${table(slowest)}`);
	}
	expect(rows).toHaveLength(files.length);
	expect(missed.filter(({ file }) => file.expect !== 'ok').map(({ file }) => file.file)).toEqual([]);
	expect(missedOk.length, table(missedOk)).toBeLessThanOrEqual(ok.length * 0.01);
	await page.waitForTimeout(1500); // an open request is struck off a second after its answer
	await expectNoDocuments(page);
});
