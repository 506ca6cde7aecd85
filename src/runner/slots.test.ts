import { expect, test } from 'vitest';
import { Slots } from './slots.ts';

/** Works that end when they are told to, and a log of those that began. */
function works(slots: Slots) {
	const log: string[] = [];
	const ends = new Map<string, () => void>();
	const begin = (name: string, places?: number, rank?: number) =>
		slots.hold(
			() => {
				log.push(name);
				return new Promise<void>((resolve) => ends.set(name, resolve));
			},
			places,
			rank
		);
	const end = async (name: string) => {
		ends.get(name)?.();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { log, begin, end };
}

test('as many work as there are places, the others in their order', async () => {
	const slots = new Slots(2);
	const { log, begin, end } = works(slots);
	for (const name of ['a', 'b', 'c', 'd']) void begin(name);
	await end('none');
	expect([log, slots.full, slots.awaited]).toEqual([['a', 'b'], true, true]);
	await end('b');
	expect(log).toEqual(['a', 'b', 'c']);
	await end('a');
	expect(log).toEqual(['a', 'b', 'c', 'd']);
	expect(slots.awaited).toBe(false);
});

test('a large work waits for room and is not overtaken; one that is too large has all of it', async () => {
	const { log, begin, end } = works(new Slots(50));
	void begin('small', 20);
	void begin('huge', 120);
	void begin('late', 5);
	await end('none');
	expect(log).toEqual(['small']);
	await end('small');
	expect(log).toEqual(['small', 'huge']);
	await end('huge');
	expect(log).toEqual(['small', 'huge', 'late']);
});

test('a work that fails gives its place back', async () => {
	const slots = new Slots(1);
	await expect(slots.hold(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await slots.hold(() => Promise.resolve(7))).toBe(7);
});

test('a lower rank goes first, and every fourth time who has waited longest: nobody starves', async () => {
	const slots = new Slots(1);
	const { log, begin, end } = works(slots);
	void begin('first');
	for (const name of ['late', 'later']) void begin(name, 1, 2);
	for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) void begin(name, 1, 0);
	void begin('free', 1, 1);
	await end('none');
	expect([0, 1, 2].map((rank) => slots.isAwaitedBefore(rank))).toEqual([false, true, true]);
	for (let turn = 0; turn < 11; turn++) await end(log.at(-1) ?? '');
	expect(log).toEqual(['first', 'a', 'b', 'late', 'c', 'd', 'e', 'later', 'f', 'g', 'free']);
});
