import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Browser } from '@playwright/test';
import { expect, open, test } from '../e2e/site.ts';
import { FIXTURES } from '../fixtures/setup.ts';
import { corpusFiles, corpusPath } from './corpus.ts';
import { internalError } from './judge.ts';
import { createRandom, mutate } from './mutate.ts';
import { submit, type Outcome } from './submit.ts';

/** What `npm run test:mutations` asks for. */
const { count, seed, only } = JSON.parse(process.env['MUTATIONS'] ?? '{"count":0,"seed":1}') as {
	count: number;
	seed: number;
	only?: number;
};
const MAX_BYTES = 200_000;
const AT_ONCE = 4;
/** A page is closed and opened anew after so many files. */
const FILES_A_PAGE = 300;
/** Reading a broken picture to its end costs seconds and tells little, so most jobs are cancelled. */
const CANCEL_MS = 3000;
const PATIENCE_MS = 90_000;
/** Each so many is left alone until it ends. */
const UNTOUCHED = 25;

const corpus = corpusFiles().filter(({ size, reason }) => size <= MAX_BYTES && reason !== 'unsupported');
const sources =
	corpus.length > 0 ? corpus.map(corpusPath) : readdirSync(FIXTURES).map((name) => `${FIXTURES}/${name}`);
const originals = sources
	.toSorted()
	.map((path) => ({ path, data: readFileSync(path) }))
	.filter(({ data }) => data.length <= MAX_BYTES);

/** The mutation of that number, from the smaller of two files: small ones are quicker to read. */
function mutation(index: number): { name: string; data: Buffer } {
	const random = createRandom(seed * 1_000_003 + index);
	const choose = () => originals[Math.floor(random() * originals.length)];
	const [one, other] = [choose(), choose()];
	const source = one && other && other.data.length < one.data.length ? other : one;
	if (!source) throw new Error('There are no files to break.');
	return { name: `${seed}-${index}${extname(source.path)}`, data: mutate(source.data, random) };
}

type Tally = { taken: number; outcomes: Map<string, number>; faults: string[]; slowestMs: number };

function note(tally: Tally, index: number, { status, body, hung, endedMs }: Outcome): void {
	const { outcomes, faults } = tally;
	tally.slowestMs = Math.max(tally.slowestMs, endedMs);
	const kind = status === 400 ? `400 ${body.code}` : `${status} ${body.error?.code ?? body.status}`;
	outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
	const isAnswer = status === 200 || status === 202 || status === 400;
	const fault = hung
		? 'stuck'
		: isAnswer
			? internalError(body)
			: `answered ${status}: ${JSON.stringify(body)}`;
	if (fault) faults.push(`--seed ${seed} --only ${index}: ${fault}`);
}

/** Feeds one page from the queue until it has had enough, or is dead. */
async function feedPage(
	browser: Browser,
	site: string,
	queue: Iterator<number>,
	tally: Tally
): Promise<void> {
	const context = await browser.newContext();
	const page = await context.newPage();
	let isDead = false;
	page.on('crash', () => (isDead = true));
	await open(page, site);
	let fed = 0;
	const lanes = Array.from({ length: AT_ONCE }, async () => {
		while (!isDead && fed < FILES_A_PAGE) {
			const { value: index, done } = queue.next();
			if (done) return;
			fed++;
			tally.taken++;
			const cancelMs = index % UNTOUCHED === 0 ? Infinity : CANCEL_MS;
			try {
				note(tally, index, await submit(page, mutation(index), { limitMs: PATIENCE_MS, cancelMs }));
			} catch (error) {
				// The page crashed, or nothing answers any more: whichever of the files it was reading did it.
				isDead = true;
				tally.faults.push(`--seed ${seed} --only ${index}: one of these stopped the app: ${String(error)}`);
			}
		}
	});
	await Promise.all(lanes);
	await context.close();
}

test('broken files are each answered, and none stops the app', async ({ browser, site }) => {
	test.setTimeout(0);
	if (only !== undefined) {
		mkdirSync('test-results', { recursive: true });
		const { name, data } = mutation(only);
		writeFileSync(`test-results/${name}`, data);
		console.log(`Written to test-results/${name}, ${data.length} bytes.`);
	}
	const indexes = only === undefined ? Array.from({ length: count }, (_, index) => index) : [only];
	const queue = indexes.values();
	const tally: Tally = { taken: 0, outcomes: new Map(), faults: [], slowestMs: 0 };
	const started = Date.now();
	while (tally.taken < indexes.length) {
		await feedPage(browser, site, queue, tally);
		const perSecond = tally.taken / ((Date.now() - started) / 1000);
		console.log(
			`${tally.taken} of ${indexes.length}, ${perSecond.toFixed(1)} files/s, ${tally.faults.length} faults`
		);
	}
	console.log(`Slowest ${(tally.slowestMs / 1000).toFixed(1)} s.`);
	for (const [kind, number] of [...tally.outcomes].toSorted(([, a], [, b]) => b - a))
		console.log(`${String(number).padStart(6)}  ${kind}`);
	expect(tally.faults).toEqual([]);
});
