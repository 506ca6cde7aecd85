import { expect, test } from 'vitest';
import type { PromptApi } from '#engines/prompt-api.ts';
import { openBrowserModel } from './browser.ts';

const PROMPT = {
	system: 'Be brief.',
	messages: [
		{ role: 'user' as const, content: 'Who?' },
		{ role: 'assistant' as const, content: 'Wanda.' },
		{ role: 'user' as const, content: 'Why?' }
	]
};
const never = new AbortController().signal;

/** A browser's model that writes these pieces, then ends, throws what it throws, or goes on only when it is stopped. */
function scripted(
	pieces: readonly string[],
	end: { throws?: unknown; hangs?: true } = {},
	state = 'available'
) {
	const log = { created: [] as unknown[], prompts: [] as unknown[], open: 0 };
	const api: PromptApi = {
		availability: () => Promise.resolve(state),
		create(options) {
			log.created.push(options?.initialPrompts);
			log.open++;
			return Promise.resolve({
				inputQuota: 9216,
				destroy: () => void log.open--,
				promptStreaming(input, { signal, responseConstraint }) {
					log.prompts.push({ input, responseConstraint });
					return new ReadableStream<string>({
						start(controller) {
							for (const piece of pieces) controller.enqueue(piece);
							if ('throws' in end) controller.error(end.throws);
							else if (end.hangs)
								signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
							else controller.close();
						}
					});
				}
			});
		}
	};
	return { api, log };
}

test('it is only used where the browser has it: nothing makes the browser fetch it', async () => {
	for (const state of ['unavailable', 'downloadable', 'downloading']) {
		const { api, log } = scripted([], {}, state);
		expect(await openBrowserModel(api)).toBeNull();
		expect(log.created).toEqual([]);
	}
	expect((await openBrowserModel(scripted([]).api))?.contextTokens).toBe(9216);
});

test('what was said before goes first, the answer is held to its schema, and each session ends', async () => {
	const { api, log } = scripted(['{"answer"', ':"Yes."}']);
	const model = await openBrowserModel(api);
	const pieces: string[] = [];
	const schema = { type: 'object' };
	const onText = (piece: string) => pieces.push(piece);
	expect(await model?.generate(PROMPT, { schema, maxTokens: 9, signal: never, onText })).toBe(
		'{"answer":"Yes."}'
	);
	expect(pieces).toHaveLength(2);
	expect(log.prompts).toEqual([{ input: 'Why?', responseConstraint: schema }]);
	expect(log.created.at(-1)).toEqual([
		{ role: 'system', content: 'Be brief.' },
		...PROMPT.messages.slice(0, 2)
	]);
	expect(log.open).toBe(0);
});

test('what it throws, an end without a word and one that never comes are errors of ours', async () => {
	const quota = new DOMException('The input is too large.', 'QuotaExceededError');
	for (const { api, log } of [
		scripted(['{"a'], { throws: quota }),
		scripted(['{"a'], { throws: 'gone' }),
		scripted([]),
		scripted(['a'.repeat(100)])
	]) {
		const model = await openBrowserModel(api);
		await expect(model?.generate(PROMPT, { maxTokens: 9, signal: never })).rejects.toMatchObject({
			code: 'engine_failed'
		});
		expect(log.open).toBe(0);
	}
	const { api } = scripted([]);
	const broken = { ...api, create: () => Promise.reject(new DOMException('No.', 'NotReadableError')) };
	await expect(openBrowserModel(broken)).rejects.toMatchObject({ code: 'engine_failed' });
});

test('an answer that is stopped is cancelled', async () => {
	const { api, log } = scripted(['One. '], { hangs: true });
	const model = await openBrowserModel(api);
	const stop = new AbortController();
	const onText = () => setTimeout(() => stop.abort(), 1);
	await expect(model?.generate(PROMPT, { maxTokens: 9, signal: stop.signal, onText })).rejects.toMatchObject({
		code: 'cancelled'
	});
	expect(log.open).toBe(0);
});
