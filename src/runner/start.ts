import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import { spawnRunner } from '#workers/spawn-runner.ts';

/** What the thread is told first. */
export type Start = {
	/** the site's address, ending with a slash */
	base: string;
	isIntended: boolean;
};

/** The runner's script is small; each further try has twice the time. */
const FIRST_START_MS = 3000;

/**
 * Makes this tab one of those that may run the jobs of this device; one of them does at a time. A runner that does not
 * start is started again: a worker whose script was on its way through a service worker that the browser stops never
 * starts, and says nothing (Chromium).
 * @param base the site's address, ending with a slash
 * @param options.isIntended a person is about to hand in a file: it has a recogniser ready
 */
export function startRunner(base: string, { isIntended = false, patienceMs = FIRST_START_MS } = {}): void {
	const runner = spawnRunner();
	const timer = setTimeout(() => {
		runner.terminate();
		startRunner(base, { isIntended, patienceMs: patienceMs * 2 });
	}, patienceMs);
	runner.addEventListener('message', () => clearTimeout(timer), { once: true });
	runner.postMessage({ base, isIntended } satisfies Start);
}

/**
 * Starts the runner as soon as anybody hands in a file or is about to, and otherwise when the page is at rest: on a
 * first visit its script is not part of what a person waits for.
 * @param atRest calls back when the page has nothing better to do
 */
export function startRunnerWhenWanted(base: string, atRest: (start: () => void) => void): void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	let isStarted = false;
	const start = (isIntended: boolean) => {
		if (isStarted) return;
		isStarted = true;
		channel.close();
		startRunner(base, { isIntended });
	};
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const hint = readHint(data);
		if (hint?.kind === 'job' || hint?.kind === 'intent') start(hint.kind === 'intent');
	};
	atRest(() => start(false));
}
