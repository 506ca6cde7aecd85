import { expect, test } from 'vitest';
import { Heard } from './heard.ts';

test('what a model writes is told as it comes, with the time that it took', async () => {
	const told: string[] = [];
	const heard = new Heard({ mostTokens: 100, onText: (text) => told.push(text) });
	heard.add('One ', 0.5);
	heard.add('', null);
	heard.add('two', null);
	const writing = await heard.until(Promise.resolve('whole'));
	expect(writing).toMatchObject({ text: 'One two', tokens: [{ end: 4, confidence: 0.5 }], end: 'whole' });
	expect(writing.firstMs).toBeGreaterThanOrEqual(0);
	expect(told).toEqual(['One ', 'One two']);
});

test('what comes after a cut is not heard, and the reason of the cut stays', async () => {
	const heard = new Heard({ mostTokens: 1 });
	heard.add('123456789', null);
	expect(heard.signal.aborted).toBe(true);
	heard.add('more', null);
	heard.cut('stopped');
	expect(await heard.until(Promise.reject(new DOMException('Stopped.', 'AbortError')))).toMatchObject({
		text: '123456789',
		end: 'limit'
	});
});
