import { expect, test } from 'vitest';
import { Slots } from './slots.ts';

test('no more than its number at a time, first come first served, also after a failure', async () => {
	const slots = new Slots(2);
	const order: string[] = [];
	let under = 0;
	let most = 0;
	const work = (name: string, fails = false) =>
		slots.hold(async () => {
			order.push(name);
			most = Math.max(most, ++under);
			await Promise.resolve();
			under--;
			if (fails) throw new Error(name);
		});
	await Promise.allSettled([work('a'), work('b', true), work('c'), work('d')]);
	expect(order).toEqual(['a', 'b', 'c', 'd']);
	expect(most).toBe(2);
	expect(slots.full).toBe(false);
});
