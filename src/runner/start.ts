import { spawnRunner } from '#workers/spawn-runner.ts';

/**
 * Makes this tab one of those that may run the jobs of this device; one of them does at a time.
 * @param base the site's address, ending with a slash
 */
export function startRunner(base: string): void {
	spawnRunner().postMessage(base);
}
