/** A page starts the runner: an address, not an import, so this folder still knows nothing of it. */
export function spawnRunner(): Worker {
	return new Worker(new URL('../runner/runner.worker.ts', import.meta.url), {
		type: 'module',
		name: 'runner'
	});
}
