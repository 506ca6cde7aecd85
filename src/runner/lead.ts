import { OcrError } from '#contract/error.ts';
import { HINT_CHANNEL, readHint, type Hint } from '#contract/hint.ts';

const LOCK = 'private-ocr runner';

export type LeadOptions = {
	/** how often a waiting tab asks the one that runs for a sign of life */
	pingMs?: number;
	/** after so many questions without an answer the lock is stolen */
	patience?: number;
	signal?: AbortSignal;
};

/**
 * Runs `work` in one tab at a time, again each time this tab's turn comes. The browser passes the lock on when a tab
 * goes; a tab that was frozen keeps its lock but answers no ping, and is robbed of it. `work` is told by its signal.
 * No clock is compared: a waiting tab counts its own questions, so one that was frozen itself starts no theft.
 */
export async function lead(work: (signal: AbortSignal) => Promise<void>, { pingMs = 1000, patience = 3, signal }: LeadOptions = {}): Promise<void> {
	while (!signal?.aborted) {
		const turn = new AbortController();
		const hold = async () => {
			const stopAnswering = answerPings();
			try {
				await work(anySignal(turn.signal, signal));
			} finally {
				stopAnswering();
			}
		};
		const waiting = new AbortController();
		const queued = navigator.locks.request(LOCK, { signal: anySignal(waiting.signal, signal) }, () => {
			stopWatching();
			return hold();
		});
		const stolen = Promise.withResolvers<void>();
		const stopWatching = watchHolder({ pingMs, patience }, () => {
			waiting.abort();
			navigator.locks.request(LOCK, { steal: true }, hold).then(stolen.resolve, stolen.reject);
		});
		// The queue gives up (AbortError) when this tab steals; either way ends with AbortError when another one steals.
		const ended = await queued.catch((error: unknown) => (waiting.signal.aborted ? stolen.promise : Promise.reject(error))).catch((error: unknown) => error);
		stopWatching();
		turn.abort(new OcrError('superseded', 'Another tab has taken over.'));
		// The store was evicted, or a newer version is upgrading it: try again, not in a tight loop.
		if (!isTheft(ended)) await new Promise((resolve) => setTimeout(resolve, pingMs));
	}
}

function anySignal(first: AbortSignal, second: AbortSignal | undefined): AbortSignal {
	return second ? AbortSignal.any([first, second]) : first;
}

function isTheft(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}

function answerPings(): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (readHint(data)?.kind === 'ping') channel.postMessage({ kind: 'beat' } satisfies Hint);
	};
	return () => channel.close();
}

function watchHolder({ pingMs, patience }: { pingMs: number; patience: number }, onSilence: () => void): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	let unanswered = 0;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (readHint(data)?.kind === 'beat') unanswered = 0;
	};
	const timer = setInterval(() => {
		if (unanswered >= patience) {
			stop();
			onSilence();
		} else {
			unanswered++;
			channel.postMessage({ kind: 'ping' } satisfies Hint);
		}
	}, pingMs);
	const stop = () => {
		clearInterval(timer);
		channel.close();
	};
	return stop;
}
