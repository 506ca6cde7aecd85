import { afterEach, expect, test } from 'vitest';
import { lead } from './lead.ts';

const QUICK = { pingMs: 30, patience: 3 };
let stop = new AbortController();
afterEach(() => {
	stop.abort();
	stop = new AbortController();
});

/** A tab that leads until it loses its turn. */
function tab(name: string, log: string[]): void {
	void lead(
		(signal) =>
			new Promise((resolve) => {
				log.push(`${name} begins`);
				signal.addEventListener('abort', () => {
					log.push(`${name} ends`);
					resolve();
				});
			}),
		{ ...QUICK, signal: stop.signal }
	);
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('of two tabs one leads, as long as it answers', async () => {
	const log: string[] = [];
	tab('first', log);
	tab('second', log);
	await pause(400);
	expect(log).toEqual(['first begins']);
});

test('a holder that stays silent is robbed', async () => {
	const log: string[] = [];
	let robbed = false;
	const frozen = navigator.locks
		.request('private-ocr runner', () => new Promise(() => undefined))
		.catch(() => (robbed = true));
	tab('waiting', log);
	await expect.poll(() => log).toEqual(['waiting begins']);
	await frozen;
	expect(robbed).toBe(true);
});

test('who is robbed is told, and queues up again', async () => {
	const log: string[] = [];
	tab('first', log);
	await expect.poll(() => log).toEqual(['first begins']);
	const release = Promise.withResolvers<void>();
	const theft = navigator.locks.request('private-ocr runner', { steal: true }, () => release.promise);
	await expect.poll(() => log).toEqual(['first begins', 'first ends']);
	release.resolve();
	await theft;
	await expect.poll(() => log).toEqual(['first begins', 'first ends', 'first begins']);
});

test('work that fails is tried again', async () => {
	let tries = 0;
	void lead(
		() => (++tries < 3 ? Promise.reject(new Error('the store was evicted')) : new Promise(() => undefined)),
		{ ...QUICK, signal: stop.signal }
	);
	await expect.poll(() => tries).toBe(3);
});
