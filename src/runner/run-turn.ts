import type { Citation } from '#chat/answer.ts';
import { KEPT_PAGES } from '#chat/kept-pages.ts';
import { LOADING_MS, WRITING_MS } from '#chat/patience.ts';
import { OcrError, toWire } from '#contract/error.ts';
import type { ChatCitation } from '#contract/chat.ts';
import { readPage } from '#jobs/exports.ts';
import { beginTurn, endTurn, writeTurn, type AskedDocument, type BegunTurn } from '#jobs/turns.ts';
import type { ChatMethods, ChatPageMethods, ChatTextMethods } from '#workers/chat.worker.ts';
import type { JobRow } from '#jobs/database.ts';
import { serve, type RemoteWorker } from '#workers/rpc.ts';
import { askForWindow } from './ask-for-window.ts';
import type { Bench } from './bench.ts';
import { documentHead } from './document-head.ts';
import { watched } from './watched.ts';

/** A question that was lost with its tab this often probably kills it, and is given up. */
const MAX_ATTEMPTS = 3;
/** A thousand pages on a slow phone stay below this, with what a model takes, which is asked about each batch. */
const ANSWER_MS = 120_000;
const MODEL_MS = LOADING_MS + WRITING_MS;

/**
 * Answers a question that somebody has asked, one at a time.
 * @param id of the turn
 * @throws {OcrError} `superseded` when the store already knows of a newer runner
 */
export async function runTurn(bench: Bench, id: number, signal: AbortSignal): Promise<void> {
	await bench.answers.hold(async () => {
		const begun = signal.aborted ? null : await beginTurn(bench.lease, id);
		if (!begun) return;
		const outcome = await answer(bench, begun, signal).catch(toWire);
		if (!signal.aborted) await endTurn(bench.lease, id, outcome);
	});
}

async function answer(
	bench: Bench,
	begun: BegunTurn,
	signal: AbortSignal
): Promise<{ content: string; citations: ChatCitation[] }> {
	const { turn } = begun;
	if (turn.attempts > MAX_ATTEMPTS)
		throw new OcrError('engine_failed', 'Answering this stopped the program several times.');
	const loan = {
		load: (worker: RemoteWorker<ChatMethods>, loading: AbortSignal) =>
			worker.call('ready', [], { signal: loading }),
		signal
	};
	const reason = new OcrError('engine_failed', 'Answering took too long and was given up.');
	const batches = batchesOf(begun.documents);
	const timeoutMs = ANSWER_MS + batches.length * MODEL_MS;
	const found = await bench.answerers.use(loan, (worker) =>
		watched((inTime) => askInBatches(bench, worker, { begun, batches, signal, inTime }), timeoutMs, reason)
	);
	const source = turn.uuid === '' && found.job ? { uuid: found.job.uuid, filename: found.job.filename } : {};
	return {
		content: found.content,
		citations: found.citations.map(({ index, snippet, bboxes }) => ({
			page: index + 1,
			snippet,
			bboxes,
			...source
		}))
	};
}

type Asking = {
	begun: BegunTurn;
	batches: readonly AskedDocument[][];
	signal: AbortSignal;
	inTime: AbortSignal;
};
type Found = { content: string; citations: Citation[]; score: number; job: JobRow | undefined };

/** The best answer of all documents, as many at a time as the worker holds. */
async function askInBatches(bench: Bench, worker: RemoteWorker<ChatMethods>, asking: Asking): Promise<Found> {
	const both = AbortSignal.any([asking.inTime, asking.signal]);
	let best: Found | null = null;
	for (const batch of asking.batches) {
		const known = new Set(await worker.call('has', [batch.map(keyOf)], { signal: both }));
		for (const one of batch) if (!known.has(keyOf(one))) await open(bench, worker, one, both);
		const answer = await ask(bench, worker, { ...asking, keys: batch.map(keyOf) });
		if (!best || answer.score > best.score) best = { ...answer, job: batch[answer.document]?.job };
	}
	if (!best) throw new OcrError('not_found', 'There is no finished document to ask.');
	return best;
}

function batchesOf(documents: readonly AskedDocument[]): AskedDocument[][] {
	const batches: AskedDocument[][] = [];
	let room = 0;
	for (const one of documents) {
		room -= one.indexes.length;
		if (room < 0 || batches.length === 0) {
			batches.push([]);
			room = KEPT_PAGES - one.indexes.length;
		}
		batches.at(-1)?.push(one);
	}
	return batches;
}

/** Asks the worker and writes down what there is of the answer. Who stops it leaves the worker what it has loaded. */
async function ask(
	bench: Bench,
	worker: RemoteWorker<ChatMethods>,
	{ begun: { turn, earlier }, keys, signal, inTime }: Asking & { keys: string[] }
): ReturnType<typeof worker.call<'ask'>> {
	const { lease, site } = bench;
	const methods: ChatTextMethods = { text: (content) => writeTurn(lease, turn.id, content) };
	const window = await askForWindow(bench, ({ purpose }) => purpose === 'chat');
	if (signal.aborted) throw new OcrError('cancelled', 'The answer was stopped.');
	const { port1, port2 } = new MessageChannel();
	serve(methods, port1);
	port1.start();
	const stop = () => void worker.call('stop', []).catch(() => undefined);
	signal.addEventListener('abort', stop, { once: true });
	const said = earlier.map(({ question, answer }) => ({ question, answer }));
	try {
		const asked = { question: turn.question, earlier: said, isAll: turn.uuid === '', site };
		return await worker.call('ask', [keys, asked, { texts: port2, window }], {
			signal: inTime,
			transfer: window ? [port2, window] : [port2]
		});
	} finally {
		signal.removeEventListener('abort', stop);
		port1.close();
	}
}

/** Another one as soon as something of the document is corrected. */
function keyOf({ job, indexes, changes }: AskedDocument): string {
	return `${job.uuid} ${indexes.length} ${changes.length} ${JSON.stringify(changes.at(-1) ?? null)}`;
}

/** Hands a document's pages to the worker, one by one as it asks for them. */
async function open(
	{ lease }: Bench,
	worker: RemoteWorker<ChatMethods>,
	{ job, indexes, changes }: AskedDocument,
	signal: AbortSignal
): Promise<void> {
	const methods: ChatPageMethods = {
		page: (index) => readPage(lease.db, { uuid: job.uuid, index }, changes)
	};
	const { port1, port2 } = new MessageChannel();
	serve(methods, port1);
	port1.start();
	const opened = {
		key: keyOf({ job, indexes, changes }),
		language: documentHead(job).language ?? 'en',
		indexes,
		changes
	};
	try {
		await worker.call('open', [opened, port2], { signal, transfer: [port2] });
	} finally {
		port1.close();
	}
}
