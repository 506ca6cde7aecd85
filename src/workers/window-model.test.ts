import { expect, test } from 'vitest';
import { scriptedModel, type Step } from '../../tests/fixtures/scripted-language-model.ts';
import { serve } from './rpc.ts';
import { languageOffer, windowModel } from './window-model.ts';

const PROMPT = { system: 'Be brief.', messages: [{ role: 'user' as const, content: 'Why?' }] };
const never = new AbortController().signal;

/** A model on one side of a channel, as a thread on the other side has it. */
async function across(steps: readonly Step[] | null) {
	const { port1, port2 } = new MessageChannel();
	const scripted = steps && scriptedModel(steps, 6144);
	serve(
		languageOffer(() => Promise.resolve(scripted?.model ?? null)),
		port1
	);
	port1.start();
	return { model: await windowModel(port2, never), prompts: scripted?.prompts, end: () => port1.close() };
}

test('a model is used across threads: prompt and schema go, pieces and the whole answer come', async () => {
	const { model, prompts, end } = await across([{ says: 'Because it is so.' }]);
	expect(model?.contextTokens).toBe(6144);
	const pieces: string[] = [];
	const onText = (piece: string) => pieces.push(piece);
	const answer = await model?.generate(PROMPT, { schema: {}, maxTokens: 99, signal: never, onText });
	expect(answer).toBe('Because it is so.');
	expect(pieces.join('')).toBe(answer);
	expect(prompts).toEqual([PROMPT]);
	end();
});

test('where there is none there is none', async () => {
	const { model, end } = await across(null);
	expect(model).toBeNull();
	end();
});

test('an answer is stopped there too, and the next one is written', async () => {
	const { model, end } = await across([{ says: 'Because', hangs: true }, { says: 'So.' }]);
	const stop = new AbortController();
	const onText = () => stop.abort();
	await expect(model?.generate(PROMPT, { maxTokens: 99, signal: stop.signal, onText })).rejects.toThrow();
	expect(await model?.generate(PROMPT, { maxTokens: 99, signal: never })).toBe('So.');
	end();
});

test('a window that does not answer is not waited for for ever', async () => {
	const { port1, port2 } = new MessageChannel();
	const stop = new AbortController();
	setTimeout(() => stop.abort(), 20);
	await expect(windowModel(port2, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
	port1.close();
});
