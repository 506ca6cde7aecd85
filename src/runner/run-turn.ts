import { OcrError, toWire } from '#contract/error.ts';
import type { ChatCitation } from '#contract/chat.ts';
import { readPage } from '#jobs/exports.ts';
import { beginTurn, endTurn, writeTurn, type AskedDocument, type BegunTurn } from '#jobs/turns.ts';
import type { ChatMethods, ChatPageMethods, ChatTextMethods } from '#workers/chat.worker.ts';
import type { TurnRow } from '#jobs/database.ts';
import { serve, type RemoteWorker } from '#workers/rpc.ts';
import type { Bench } from './bench.ts';
import { documentHead } from './document-head.ts';
import { watched } from './watched.ts';

/** A question that was lost with its tab this often probably kills it, and is given up. */
const MAX_ATTEMPTS = 3;
/** A thousand pages on a slow phone stay below this. */
const ANSWER_MS = 120_000;

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
	{ turn, documents, earlier }: BegunTurn,
	signal: AbortSignal
): Promise<{ content: string; citations: ChatCitation[] }> {
	if (turn.attempts > MAX_ATTEMPTS)
		throw new OcrError('engine_failed', 'Answering this stopped the program several times.');
	const loan = {
		load: (worker: RemoteWorker<ChatMethods>, loading: AbortSignal) =>
			worker.call('ready', [], { signal: loading }),
		signal
	};
	const keys = documents.map(keyOf);
	const reason = new OcrError('engine_failed', 'Answering took too long and was given up.');
	const { content, citations, document } = await bench.answerers.use(loan, (worker) =>
		watched(
			async (inTime) => {
				const both = AbortSignal.any([inTime, signal]);
				const known = new Set(await worker.call('has', [keys], { signal: both }));
				for (const one of documents) if (!known.has(keyOf(one))) await open(bench, worker, one, both);
				return ask(bench, worker, { turn, keys, earlier, signal, inTime });
			},
			ANSWER_MS,
			reason
		)
	);
	const job = documents[document]?.job;
	const source = turn.uuid === '' && job ? { uuid: job.uuid, filename: job.filename } : {};
	return {
		content,
		citations: citations.map(({ index, snippet, bboxes }) => ({
			page: index + 1,
			snippet,
			bboxes,
			...source
		}))
	};
}

type Asking = { turn: TurnRow; keys: string[]; earlier: TurnRow[]; signal: AbortSignal; inTime: AbortSignal };

/** Asks the worker and writes down what there is of the answer. Who stops it leaves the worker what it has loaded. */
async function ask(
	{ lease }: Bench,
	worker: RemoteWorker<ChatMethods>,
	{ turn, keys, earlier, signal, inTime }: Asking
): ReturnType<typeof worker.call<'ask'>> {
	const methods: ChatTextMethods = { text: (content) => writeTurn(lease, turn.id, content) };
	const { port1, port2 } = new MessageChannel();
	serve(methods, port1);
	port1.start();
	const stop = () => void worker.call('stop', []).catch(() => undefined);
	signal.addEventListener('abort', stop, { once: true });
	const said = earlier.map(({ question, answer }) => ({ question, answer }));
	try {
		return await worker.call('ask', [keys, turn.question, said, port2], {
			signal: inTime,
			transfer: [port2]
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
	const methods: ChatPageMethods = { page: (index) => readPage(lease.db, { uuid: job.uuid, index }, changes) };
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
