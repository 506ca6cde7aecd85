import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import type { Translator } from '#engines/translator.ts';
import { serveTranslator, windowTranslator } from './window-translator.ts';

const PAIR = { from: 'en', to: 'de' };
const never = new AbortController().signal;

/** A translator on one side of a channel, as a thread on the other side has it. */
async function across(translate: Translator['translate'], signal = never) {
	const { port1, port2 } = new MessageChannel();
	let closed = 0;
	serveTranslator(() => Promise.resolve({ translate, close: () => void closed++ }), port1);
	const translator = await windowTranslator(port2, PAIR, signal);
	if (!translator || translator === 'wanting') throw new Error('It was not opened.');
	return { translator, closed: () => closed, end: () => port1.close() };
}

test('texts are translated by the window, and it hears of the end', async () => {
	const { translator, closed } = await across((texts) => Promise.resolve(texts.map((text) => `${text}!`)));
	expect(await translator.translate(['a', 'b'], never)).toEqual(['a!', 'b!']);
	translator.close();
	await expect.poll(closed).toBe(1);
	await expect(translator.translate(['a'], never)).rejects.toMatchObject({ code: 'cancelled' });
});

test('where the browser has none, or would have to fetch something first, it says so', async () => {
	for (const ability of [null, 'wanting'] as const) {
		const { port1, port2 } = new MessageChannel();
		serveTranslator(() => Promise.resolve(ability), port1);
		expect(await windowTranslator(port2, PAIR, never)).toBe(ability);
		port1.close();
	}
});

test('what fails there fails here, and what hangs there is given up', async () => {
	const failing = await across(() => Promise.reject(new OcrError('engine_failed', 'Lost.')));
	await expect(failing.translator.translate(['a'], never)).rejects.toMatchObject({ code: 'engine_failed' });
	failing.end();
	const stop = new AbortController();
	const hanging = await across(() => new Promise(() => undefined), stop.signal);
	setTimeout(() => stop.abort(), 10);
	await expect(hanging.translator.translate(['a'], stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
	hanging.end();
});
