import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open } from '../e2e/site.ts';
import { test } from '../languages/site.ts';
import { bars } from './bars.ts';
import { CORPUS_MISSING, items, type Item } from './corpus.ts';
import { printChanges, printFound, printItems, printKinds, printOrder, printReliability } from './print.ts';
import { readItem } from './read-item.ts';
import { byKind, isBelow, type Results, type Row, type Skipped } from './results.ts';

/** What `npm run test:accuracy` asks for. */
type Wish = {
	languages: string[] | 'all';
	/** let the app find each page's language */
	auto?: boolean;
	kind?: string;
	only?: string;
	/** the results of an earlier run */
	against?: string;
	items?: boolean;
	json?: boolean;
};
const wish = JSON.parse(process.env['ACCURACY'] ?? '{"languages":"all"}') as Wish;
/** The machine's cores are few. */
const AT_ONCE = 2;
const RESULTS = 'test-results/accuracy.json';

const chosen = items(wish.languages).filter(
	({ id, kind }) => isLike(wish.kind, kind) && isLike(wish.only, id)
);

function isLike(pattern: string | undefined, name: string): boolean {
	return pattern === undefined || new RegExp(pattern).test(name);
}

/** Sends them all from one page, some at once. A page that crashes ends the run, with the items it was reading. */
async function run(page: Page): Promise<(Row | Skipped)[]> {
	const found: (Row | Skipped)[] = [];
	const reading = new Set<Item>();
	const crashed = new Promise<never>((_, reject) => {
		page.on('crash', () =>
			reject(new Error(`The page crashed over ${[...reading].map(({ id }) => id).join(', ')}`))
		);
	});
	// Long documents first, so that none is left alone at the end.
	const queue = chosen.toSorted((a, b) => b.pages - a.pages).values();
	const lanes = Array.from({ length: AT_ONCE }, async () => {
		for (const item of queue) {
			reading.add(item);
			found.push(await readItem(page, item, wish.auto ? 'auto' : item.language));
			reading.delete(item);
		}
	});
	await Promise.race([Promise.all(lanes), crashed]);
	return found.toSorted((a, b) => a.item.id.localeCompare(b.item.id));
}

function toResults(found: readonly (Row | Skipped)[], seconds: number): Results {
	const rows = found.filter((row) => 'score' in row);
	const skipped = found.filter((row) => 'skipped' in row);
	return { seconds, rows, skipped, kinds: byKind(rows), bars: bars(rows) };
}

test('pages with a known text are read as well as the bars demand', async ({ page, site }) => {
	// The corpus is data of others: it is read beside this repository, never copied into it.
	test.skip(chosen.length === 0, CORPUS_MISSING);
	test.setTimeout(3_600_000);
	const earlier =
		wish.against === undefined ? null : (JSON.parse(readFileSync(wish.against, 'utf8')) as Results);
	await open(page, site);
	const started = Date.now();
	const found = await run(page);
	const results = toResults(found, (Date.now() - started) / 1000);
	mkdirSync('test-results', { recursive: true });
	writeFileSync(RESULTS, JSON.stringify(results));
	if (wish.json) console.log(JSON.stringify(results));
	else {
		if (wish.items) printItems(results.rows);
		printKinds(results);
		printOrder(results.rows);
		printReliability(results.rows.flatMap(({ judged }) => judged));
		if (wish.auto) printFound(results.rows);
		if (earlier) printChanges(earlier.rows, results.rows);
	}
	expect(
		results.kinds.filter(isBelow).map(({ kind }) => kind),
		'kinds read worse than by native Tesseract'
	).toEqual([]);
	expect(
		results.bars.filter(({ holds }) => !holds).map(({ name }) => name),
		'bars missed'
	).toEqual([]);
});
