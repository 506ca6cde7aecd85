import { findLanguage } from '#languages/registry.ts';
import { figureOf, merit } from './corpus.ts';
import {
	changes,
	isBelow,
	orderRatio,
	together,
	type Change,
	type Figures,
	type Results,
	type Row
} from './results.ts';
import { calibrationError, toBins, type Judged } from './reliability.ts';
import { mean } from './score.ts';

const NAME = 34;
const CHANGED_ITEMS = 10;
const figure = (value: number | null) => (value?.toFixed(4) ?? '–').padStart(8);
const whole = (value: number) => String(value).padStart(6);

type Shown = Pick<Figures, 'cer' | 'f1' | 'recall'>;
/** Of each figure, the app's and native Tesseract's. */
function both(app: Shown, native: Shown): string {
	const pair = (key: 'cer' | 'f1' | 'recall') => `${figure(app[key])}${figure(native[key])}`;
	return `${pair('cer')} ${pair('f1')} ${pair('recall')}`;
}
const BOTH = '     CER  native       F1  native   recall  native   cells';

export function printKinds({ rows, kinds, bars, skipped, seconds }: Results): void {
	console.log(`\n${'kind: median CER, mean F1, recall'.padEnd(NAME)} items${BOTH}`);
	for (const row of kinds) {
		const { kind, count, app, native, cells } = row;
		console.log(
			`${kind.padEnd(NAME)}${whole(count)}${both(app, native)}${figure(cells)}${isBelow(row) ? '  WORSE' : ''}`
		);
	}
	const all = together(rows);
	console.log(`${'all'.padEnd(NAME)}${whole(rows.length)}${both(all.app, all.native)}`);
	console.log(
		`Means of what counts: ${all.app.merit.toFixed(4)}, native ${all.native.merit.toFixed(4)}. ${seconds.toFixed(0)} s.`
	);
	console.log(`\n${'bar'.padEnd(NAME)} items  measured    demand`);
	for (const { name, count, measured, demand, least, holds } of bars)
		console.log(
			`${name.padEnd(NAME)}${whole(count)}  ${figure(measured)}  ${least ? '≥' : '≤'} ${String(demand).padStart(6)}  ${holds ? 'holds' : 'MISSED'}`
		);
	for (const { item, skipped: why } of skipped) console.log(`Skipped ${item.id}: ${why}`);
}

/** Every item, the worst first, with what counts of it and how far it is above native Tesseract. */
export function printItems(rows: readonly Row[]): void {
	const worth = ({ item, score }: Row) => merit(item, score);
	console.log(`\n${'item'.padEnd(NAME)}  counts  merit above native${BOTH}       s  sure`);
	for (const row of rows.toSorted((a, b) => worth(a) - worth(b))) {
		const { item, score, native, cells, seconds, confidence, note = '' } = row;
		const above = worth(row) - merit(item, native);
		console.log(
			`${item.id.padEnd(NAME)}  ${figureOf(item).padEnd(6)}${figure(worth(row))}     ${figure(above)}${both(score, native)}${figure(cells)}${seconds.toFixed(1).padStart(8)}  ${confidence?.toFixed(2) ?? '–'}  ${note}`
		);
	}
}

/** Of pages in columns, what the order of their lines costs. */
export function printOrder(rows: readonly Row[]): void {
	console.log(`\n${'pages in columns'.padEnd(NAME)}       CER  order-free  ratio`);
	for (const row of rows) {
		const ratio = orderRatio(row);
		if (ratio === null) continue;
		console.log(
			`${row.item.id.padEnd(NAME)}  ${figure(row.score.cer)}    ${figure(row.orderFree)}  ${ratio.toFixed(2).padStart(5)}`
		);
	}
}

/** How many of the words given about each confidence are right. */
export function printReliability(judged: readonly Judged[]): void {
	const bins = toBins(judged);
	console.log(`\n${'confidence'.padEnd(NAME)} words     given     right`);
	for (const { count, confidence, right } of bins)
		console.log(`${''.padEnd(NAME)}${whole(count)}  ${figure(confidence)}  ${figure(right)}`);
	console.log(`Off by ${calibrationError(bins).toFixed(4)} on average.`);
}

/** How often the app found script and language by itself, and where it did not. */
export function printFound(rows: readonly Row[]): void {
	const judged = rows.map(({ item, detected }) => {
		const truth = findLanguage(item.language);
		const found = detected.map((code) => findLanguage(code));
		return {
			line: `${item.id.padEnd(NAME)}  ${truth?.code ?? item.language} → ${detected.join(' ') || 'nothing'}`,
			script: found.some((language) => language?.script === truth?.script),
			language: found.includes(truth)
		};
	});
	const part = (of: 'script' | 'language') => mean(judged.map((row) => Number(row[of]))).toFixed(4);
	console.log(`\nFound by itself, of ${rows.length}: script ${part('script')}, language ${part('language')}`);
	for (const { line, language } of judged) if (!language) console.log(line);
}

/** What is another than in an earlier run. */
export function printChanges(before: readonly Row[], after: readonly Row[]): void {
	const { kinds, items } = changes(before, after);
	printList('kinds changed', kinds);
	printList('items changed', items.slice(0, CHANGED_ITEMS), items.length);
}

function printList(title: string, list: readonly Change[], count = list.length): void {
	console.log(`\n${`${count} ${title}`.padEnd(NAME + 12)}  before   after`);
	for (const { name, before, after } of list) {
		const by = after - before;
		console.log(
			`${name.padEnd(NAME + 12)}${figure(before)}${figure(after)}  ${by > 0 ? '+' : ''}${by.toFixed(4)}`
		);
	}
}
