import { expect, test } from 'vitest';
import type { StreamingEngine } from '#engines/web-llm/stream.ts';
import { scriptedEngine as scripted, type End } from '../../../tests/fixtures/scripted-engine.ts';
import { streamedModel } from './streamed-model.ts';

const PROMPT = { system: 'Be brief.', messages: [{ role: 'user' as const, content: 'Why?' }] };
const never = new AbortController().signal;

const named = { name: 'scripted', contextTokens: 4096, stopMs: 20 };
const modelOf = (engine: StreamingEngine, thinks = false) => streamedModel(engine, { ...named, thinks });

test('an answer comes in pieces and whole, and is held to its schema and its length', async () => {
	const { engine, requests } = scripted(['{"answer":', '"Yes."}'], { finish: 'stop' });
	const pieces: string[] = [];
	const schema = { type: 'object' };
	const answer = await modelOf(engine).generate(PROMPT, {
		schema,
		maxTokens: 7,
		signal: never,
		onText: (piece) => pieces.push(piece)
	});
	expect(answer).toBe('{"answer":"Yes."}');
	expect(pieces.join('')).toBe(answer);
	expect(requests[0]).toMatchObject({
		stream: true,
		max_tokens: 7,
		response_format: { type: 'json_object', schema: '{"type":"object"}' },
		messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user' }]
	});
	expect(requests[0]).not.toHaveProperty('extra_body');
});

test('what a model thinks is not what it says', async () => {
	const { engine, requests } = scripted(['<thi', 'nk>\nHm', 'm.\n</think>\n\n', 'Be', 'cause.'], {
		finish: 'stop'
	});
	const pieces: string[] = [];
	const onText = (piece: string) => pieces.push(piece);
	expect(await modelOf(engine, true).generate(PROMPT, { maxTokens: 9, signal: never, onText })).toBe(
		'Because.'
	);
	expect(pieces).toEqual(['Be', 'cause.']);
	expect(requests[0]?.extra_body).toEqual({ enable_thinking: false });
});

test('whatever the engine throws, and an end without a word, is one error of ours', async () => {
	const lost = { reason: 'destroyed', message: 'A valid external Instance reference no longer exists.' };
	const ends: [End, string][] = [
		[{ throws: 'Device was lost' }, 'Device was lost'],
		[{ throws: new Error('Binding size is larger than allowed.') }, 'Binding size'],
		[{ throws: lost }, 'A valid external Instance'],
		[{ throws: {} }, 'no reason given'],
		[{ throws: undefined }, 'no reason given'],
		[{ finish: 'abort' }, 'broke off'],
		[{ finish: 'stop' }, 'said nothing']
	];
	for (const [end, said] of ends) {
		const pieces = 'finish' in end && end.finish === 'stop' ? [] : ['{"ans'];
		const answer = modelOf(scripted(pieces, end).engine).generate(PROMPT, { maxTokens: 9, signal: never });
		await expect(answer).rejects.toMatchObject({ code: 'engine_failed' });
		await expect(answer).rejects.toThrow(said);
	}
});

test('an answer that is stopped is cancelled, and the engine is free for the next one', async () => {
	const stop = new AbortController();
	const { engine, isFree } = scripted(['One. ', 'Two. ', 'Three.'], { finish: 'stop' });
	const pieces: string[] = [];
	const answer = modelOf(engine).generate(PROMPT, {
		maxTokens: 9,
		signal: stop.signal,
		onText(piece) {
			pieces.push(piece);
			stop.abort();
		}
	});
	await expect(answer).rejects.toMatchObject({ code: 'cancelled' });
	expect(pieces).toEqual(['One. ']);
	expect(isFree()).toBe(true);
	const late = modelOf(engine).generate(PROMPT, { maxTokens: 9, signal: stop.signal });
	await expect(late).rejects.toMatchObject({ code: 'cancelled' });
});

test('an engine that hangs and does not even stop has failed', async () => {
	const stop = new AbortController();
	const { engine } = scripted(['One. '], { hangs: true });
	const answer = modelOf(engine).generate(PROMPT, {
		maxTokens: 9,
		signal: stop.signal,
		onText: () => setTimeout(() => stop.abort(), 5)
	});
	await expect(answer).rejects.toMatchObject({ code: 'engine_failed' });
});
