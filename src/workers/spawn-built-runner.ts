/** The runner of the built site, for `/client.js`, which is built after it: scripts/client.mjs puts this file in the other's place. */
declare const __RUNNER__: string;

export function spawnRunner(): Worker {
	return new Worker(new URL(__RUNNER__, import.meta.url), { type: 'module', name: 'runner' });
}
