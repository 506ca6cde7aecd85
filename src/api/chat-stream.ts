import type { ChatAnswer } from '#contract/chat.ts';
import { toWire } from '#contract/error.ts';
import type { TurnRow } from '#jobs/database.ts';
import { closeTurn, findTurn, isOpen, stopTurn } from '#jobs/turns.ts';
import type { Bindings } from './env.ts';
import { lookUntil } from './wait.ts';

/** Of as long as the patience of a POST: a model may have to be loaded first. */
const MOST_SILENCES = 10;

type Streamed = {
	/** of the turn */
	id: number;
	uuid: string;
	/** @throws {OcrError} why there is no answer */
	toAnswer: (turn: TurnRow | undefined) => ChatAnswer;
};

/**
 * An answer as it is written: events `text` with what there is of it, at the end `answer` with all of it, or `error`.
 * Who stops to listen stops the answer.
 */
export function streamTurn(env: Bindings, streamed: Streamed): Response {
	const done = Promise.withResolvers<void>();
	const stop = new AbortController();
	const body = new ReadableStream<Uint8Array>({
		async start(controller) {
			for await (const { event, data } of events(env, streamed, stop.signal))
				controller.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
			if (!stop.signal.aborted) controller.close();
			await closeTurn(env.db, streamed.id);
			done.resolve();
		},
		async cancel() {
			stop.abort();
			await stopTurn(env.db, streamed.id);
		}
	});
	env.waitUntil(done.promise);
	return new Response(body, {
		headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }
	});
}

type Event = { event: 'text' | 'answer' | 'error'; data: unknown };

async function* events(
	env: Bindings,
	{ id, uuid, toAnswer }: Streamed,
	stop: AbortSignal
): AsyncGenerator<Event> {
	let seen = '';
	for (let silences = 0; ;) {
		const turn = await lookUntil(uuid, {
			look: () => findTurn(env.db, id),
			isEnough: (turn) => stop.aborted || !turn || !isOpen(turn) || turn.answer !== seen,
			patienceMs: env.patienceMs
		});
		if (stop.aborted) return;
		silences = turn?.answer === seen ? silences + 1 : 0;
		if (turn && turn.answer !== seen) yield { event: 'text', data: { content: (seen = turn.answer) } };
		if (!turn || !isOpen(turn) || silences === MOST_SILENCES) return yield last(toAnswer, turn);
	}
}

function last(toAnswer: Streamed['toAnswer'], turn: TurnRow | undefined): Event {
	try {
		return { event: 'answer', data: toAnswer(turn) };
	} catch (error) {
		const { code, message } = toWire(error);
		return { event: 'error', data: { error: message, code } };
	}
}
