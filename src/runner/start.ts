import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import { spawnRunner } from '#workers/spawn-runner.ts';

/** What a window can offer of the browser's own. */
export type Offered = 'model' | 'translator';
export type Offer = (what: Offered, port: MessagePort) => void;

/** What the thread is told first. */
export type Start = {
	/** the site's address, ending with a slash */
	base: string;
	isIntended: boolean;
	/** whether the page offers what browsers have of their own, and only windows see */
	offers: boolean;
};

type Options = {
	/** a person is about to hand in a file: it has a recogniser ready */
	isIntended?: boolean;
	/** offers something of the browser's own on a port, which only windows have */
	offer?: Offer;
	patienceMs?: number;
};

/** The runner's script is small; each further try has twice the time. */
const FIRST_START_MS = 3000;

/**
 * Makes this tab one of those that may run the jobs of this device; one of them does at a time. A runner that does not
 * start is started again: a worker whose script was on its way through a service worker that the browser stops never
 * starts, and says nothing (Chromium).
 * @param base the site's address, ending with a slash
 */
export function startRunner(base: string, options: Options = {}): void {
	const { isIntended = false, offer, patienceMs = FIRST_START_MS } = options;
	const runner = spawnRunner();
	const timer = setTimeout(() => {
		runner.terminate();
		startRunner(base, { ...options, patienceMs: patienceMs * 2 });
	}, patienceMs);
	runner.addEventListener('message', () => clearTimeout(timer), { once: true });
	if (offer)
		runner.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Offered>) => {
			if (port) offer(data, port);
		});
	runner.postMessage({ base, isIntended, offers: offer !== undefined } satisfies Start);
}

/**
 * Starts the runner as soon as anybody hands in a file or is about to, and otherwise when the page is at rest: on a
 * first visit its script is not part of what a person waits for.
 * @param atRest calls back when the page has nothing better to do
 */
export function startRunnerWhenWanted(base: string, atRest: (start: () => void) => void, offer: Offer): void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	let isStarted = false;
	const start = (isIntended: boolean) => {
		if (isStarted) return;
		isStarted = true;
		channel.close();
		startRunner(base, { isIntended, offer });
	};
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const hint = readHint(data);
		if (hint?.kind === 'job' || hint?.kind === 'intent') start(hint.kind === 'intent');
	};
	atRest(() => start(false));
}
