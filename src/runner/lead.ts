import { OcrError } from '#contract/error.ts';
import { HINT_CHANNEL, readHint, type Hint } from '#contract/hint.ts';

const LOCK = 'private-ocr runner';

export type LeadOptions = {
	/** how often a waiting tab asks the one that runs for a sign of life */
	pingMs?: number;
	/** after so many questions without an answer the lock is stolen */
	patience?: number;
	/** leaves the queue for good */
	signal?: AbortSignal;
};

type Rules = Required<Omit<LeadOptions, 'signal'>> & { signal: AbortSignal };

/**
 * Runs `work` in one tab at a time, again each time this tab's turn comes. The browser passes the lock on when a tab
 * goes; a tab that was frozen keeps its lock but answers no ping, and is robbed of it. `work` is told by its signal.
 * No clock is compared: a waiting tab counts its own questions, so one that was frozen itself starts no theft.
 */
export async function lead(
	work: (signal: AbortSignal) => Promise<void>,
	{ pingMs = 1000, patience = 3, signal = new AbortController().signal }: LeadOptions = {}
): Promise<void> {
	while (!signal.aborted) {
		const turn = new AbortController();
		const hold = async () => {
			const stopAnswering = answerPings();
			try {
				await work(AbortSignal.any([turn.signal, signal]));
			} finally {
				stopAnswering();
			}
		};
		const end = await takeTurn(hold, { pingMs, patience, signal }).catch((error: unknown) => error);
		turn.abort(new OcrError('superseded', 'Another tab has taken over.'));
		// The store was evicted, or a newer version is upgrading it: try again, but not in a tight loop.
		if (!isTheft(end)) await new Promise((resolve) => setTimeout(resolve, pingMs));
	}
}

/** Waits for the lock or takes it from a silent holder, then holds it. @throws AbortError when another tab steals it */
async function takeTurn(hold: () => Promise<void>, rules: Rules): Promise<void> {
	const queue = new AbortController();
	const mine = new AbortController();
	const queued = navigator.locks.request(
		LOCK,
		{ signal: AbortSignal.any([queue.signal, rules.signal]) },
		() => {
			mine.abort();
			return hold();
		}
	);
	const silent = await Promise.race([holderFallsSilent(rules, mine.signal), queued.then(() => false)]);
	if (!silent) return queued;
	queue.abort();
	await queued.catch(() => undefined); // the place in the queue, given up
	return navigator.locks.request(LOCK, { steal: true }, hold);
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

/** Resolves to true when the holder of the lock leaves too many pings unanswered, to false when the lock is `mine`. */
function holderFallsSilent({ pingMs, patience, signal }: Rules, mine: AbortSignal): Promise<boolean> {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	const silent = Promise.withResolvers<boolean>();
	let unanswered = 0;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (readHint(data)?.kind === 'beat') unanswered = 0;
	};
	const timer = setInterval(() => {
		if (unanswered === patience) silent.resolve(true);
		unanswered++;
		channel.postMessage({ kind: 'ping' } satisfies Hint);
	}, pingMs);
	AbortSignal.any([mine, signal]).addEventListener('abort', () => silent.resolve(false));
	return silent.promise.finally(() => {
		clearInterval(timer);
		channel.close();
	});
}
