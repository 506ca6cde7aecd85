import { spawnRunner } from '#workers/spawn-runner.ts';

/** The runner's script is small and kept with the page; each further try has twice the time. */
const FIRST_START_MS = 3000;

/**
 * Makes this tab one of those that may run the jobs of this device; one of them does at a time. A runner that does not
 * start is started again: a worker whose script was on its way through a service worker that the browser stops never
 * starts, and says nothing (Chromium).
 * @param base the site's address, ending with a slash
 */
export function startRunner(base: string, patienceMs = FIRST_START_MS): void {
	const runner = spawnRunner();
	const timer = setTimeout(() => {
		runner.terminate();
		startRunner(base, patienceMs * 2);
	}, patienceMs);
	runner.addEventListener('message', () => clearTimeout(timer), { once: true });
	runner.postMessage(base);
}
