import { expect, test } from 'vitest';
import { Ongoing } from './ongoing.ts';

/** What runs until it is aborted. */
function start() {
	const begun: string[] = [];
	const ended: string[] = [];
	const errors: unknown[] = [];
	const all = new AbortController();
	const run = (key: string, signal: AbortSignal) => {
		begun.push(key);
		return new Promise<void>((resolve, reject) =>
			signal.addEventListener('abort', () => {
				ended.push(key);
				if (key === 'bad') reject(new Error(key));
				else resolve();
			})
		);
	};
	return { begun, ended, errors, all, ongoing: new Ongoing(run, (error) => errors.push(error), all.signal) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what is wanted is begun once, what is not any more is aborted', () => {
	const { ongoing, begun, ended } = start();
	ongoing.want(['a', 'b']);
	ongoing.want(['b', 'c']);
	expect(begun).toEqual(['a', 'b', 'c']);
	expect(ended).toEqual(['a']);
});

test('what has ended is begun again when it is wanted again', async () => {
	const { ongoing, begun } = start();
	ongoing.want(['a']);
	ongoing.want([]);
	await settled();
	ongoing.want(['a']);
	expect(begun).toEqual(['a', 'a']);
});

test('one signal ends them all, and errors are told', async () => {
	const { ongoing, all, ended, errors } = start();
	ongoing.want(['a', 'bad']);
	all.abort();
	await settled();
	expect(ended).toEqual(['a', 'bad']);
	expect(errors).toEqual([new Error('bad')]);
});
