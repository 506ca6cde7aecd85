import { RANKS } from '#accounts/plan.ts';
import { OcrError } from '#contract/error.ts';
import type { SettledLanguages } from '#jobs/transitions.ts';
import { pinLanguages, type FinishedPage } from '#jobs/work.ts';
import { fieldOf } from '#languages/own.ts';
import { findLanguage, isAuto, type Language } from '#languages/registry.ts';
import type { Bench } from './bench.ts';
import { lacking, ownLanguagesHere, tryToFetch } from './job-languages.ts';
import { judgeFew, judgePage, stay, type Judge, type Verdict } from './judge-page.ts';
import { finishPage, storePage, type Work } from './run-page.ts';

/** Pages that are looked at for one with enough print. */
const LOOK_PAGES = 3;

type Unsettled = Omit<Work, 'readWith'>;
type Settling = { bench: Bench; work: Unsettled; own: Language[] };

/**
 * What the pages of a job are read with. Where the caller left it open, the first page with enough print tells, once:
 * it is read with the person's own languages, and that reading counts if those were right.
 * @returns also the pages that are still to be read
 */
export async function settleLanguages(
	bench: Bench,
	work: Unsettled,
	todo: number[]
): Promise<Pick<Work, 'readWith'> & { rest: number[] }> {
	const { language, readWith, detectedLanguages } = work.job;
	const known = isAuto(language) ? readWith : language;
	if (known !== null) return { readWith: () => Promise.resolve(known), rest: todo };
	const settling = { bench, work, own: await ownLanguagesHere(bench) };
	if (detectedLanguages.length > 0) return { readWith: whenWanted(settling, detectedLanguages), rest: todo };

	const { verdict, finished } = await look(settling, todo.slice(0, LOOK_PAGES));
	if (work.signal.aborted) return { readWith: () => Promise.resolve(fieldOf(settling.own)), rest: [] };
	// In one step with the page that told it, where that is kept.
	const [first, ...others] = finished;
	if (first) await storePage(bench, work, { ...first, settled: toSettled(verdict) });
	else await pin(settling, verdict);
	for (const page of others) await storePage(bench, work, page);
	const done = new Set(finished.map(({ row }) => row.index));
	const rest = todo.filter((index) => !done.has(index));
	const settled = verdict.readWith;
	return {
		readWith: settled === null ? whenWanted(settling, verdict.detected) : () => Promise.resolve(settled),
		rest
	};
}

/** @returns what the first page with enough print says, and the pages whose reading counts whatever it says */
async function look(
	settling: Settling,
	indexes: number[]
): Promise<{ verdict: Verdict; finished: FinishedPage[] }> {
	const { bench, work, own } = settling;
	const finished: FinishedPage[] = [];
	let verdict: Verdict | null = null;
	const queue = [...indexes];
	while (queue.length > 0 && !verdict && !work.signal.aborted) {
		// Where nobody else waits, the next pages are read beside the first: mostly its languages are theirs.
		const together = queue.splice(0, bench.pages.awaited ? 1 : bench.recognisers.size);
		const looked = await lookTogether(settling, together);
		verdict = looked.verdict;
		finished.push(...looked.finished);
	}
	const pages = finished.flatMap(({ row }) => row.page ?? []);
	verdict ??= (await judged(settling, (judge) => judgeFew(judge, pages))) ?? stay(own);
	// A model has not read these.
	const isOwn = verdict.readWith === fieldOf(own) && work.job.tier === 'cpu';
	// What was read with other languages than the rest will be is read again.
	return { verdict, finished: finished.filter(({ row }) => isOwn || row.page?.source === 'text_layer') };
}

/** Reads pages side by side, judges them in their order, and ends what is then read in vain. */
async function lookTogether(
	settling: Settling,
	indexes: number[]
): Promise<{ verdict: Verdict | null; finished: FinishedPage[] }> {
	const { bench, work, own } = settling;
	const vain = new AbortController();
	const signal = AbortSignal.any([work.signal, vain.signal]);
	const rank = RANKS[work.job.plan];
	const readWith = () => Promise.resolve(fieldOf(own));
	const readings = indexes.map((index) =>
		bench.pages.hold(() => finishPage(bench, { ...work, signal, readWith, isGlance: true }, index), 1, rank)
	);
	const all = Promise.all(readings);
	all.catch(() => undefined); // it is awaited below, and may fail before
	let verdict: Verdict | null = null;
	for (const reading of readings) {
		const page = (await reading)?.row.page;
		const judge = page && (() => judged(settling, (by) => judgePage(by, page)));
		if (judge) verdict = await bench.pages.hold(judge, 1, rank);
		if (verdict) break;
	}
	if (verdict && verdict.readWith !== fieldOf(own)) vain.abort();
	return { verdict, finished: (await all).filter((page) => page !== null) };
}

/** What cannot be judged is read with the person's own languages. */
async function judged(
	{ bench, work, own }: Settling,
	judge: (by: Judge) => Promise<Verdict | null>
): Promise<Verdict | null> {
	try {
		return await judge({ ...work, bench, own });
	} catch (error) {
		if (work.signal.aborted || !(error instanceof OcrError)) throw error;
		return stay(own);
	}
}

/** Of text that came with the file the language is known, but its data is fetched only when a page has none. */
function whenWanted(settling: Settling, detected: string[]): () => Promise<string> {
	let settled: Promise<string> | undefined;
	return () => (settled ??= fetchAndPin(settling, detected));
}

async function fetchAndPin(settling: Settling, detected: string[]): Promise<string> {
	const { bench, work, own } = settling;
	const language = findLanguage(detected[0] ?? '');
	const isHere = language && (await tryToFetch(bench, work, language));
	const readWith = isHere ? language.code : fieldOf(own);
	await pin(settling, { detected, readWith, warning: language && !isHere ? lacking(language) : null });
	return readWith;
}

async function pin({ bench, work }: Settling, verdict: Verdict): Promise<void> {
	await pinLanguages(bench.lease, work.job.uuid, toSettled(verdict));
}

function toSettled({ detected, readWith, warning }: Verdict): SettledLanguages {
	return { readWith, detectedLanguages: detected, warnings: warning === null ? [] : [warning] };
}
