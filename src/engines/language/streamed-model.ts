import type { ChatCompletionChunk, ChatCompletionRequestStreaming } from '@mlc-ai/web-llm';
import { OcrError } from '#contract/error.ts';
import type { LanguageModel, Prompt } from '#engines/language-model.ts';
import { cancelled, failed } from './failed.ts';

/** What is used of web-llm's engine. */
export type StreamingEngine = {
	chatCompletion(request: ChatCompletionRequestStreaming): Promise<AsyncIterable<ChatCompletionChunk>>;
	interruptGenerate(): Promise<void>;
	unload(): Promise<void>;
};

type StreamedOptions = {
	name: string;
	contextTokens: number;
	/** it thinks aloud unless it is told not to: one that does not is confused by being told */
	thinks: boolean;
	/** it stops between two tokens; one that has not stopped then never will */
	stopMs?: number;
};

const STOP_MS = 5000;

/**
 * A language model of an engine that has loaded one. Whatever the engine does wrong is `engine_failed`: what it throws,
 * an end without a word, an end that nobody has asked for, not ending when it is asked to.
 */
export function streamedModel(engine: StreamingEngine, options: StreamedOptions): LanguageModel {
	const { name, contextTokens, thinks, stopMs = STOP_MS } = options;
	return {
		name,
		contextTokens,
		async generate(prompt, { schema, maxTokens, signal, onText }) {
			if (signal.aborted) throw cancelled();
			const stuck = Promise.withResolvers<never>();
			let timer: ReturnType<typeof setTimeout> | undefined;
			const stop = () => {
				engine.interruptGenerate().catch(() => undefined); // told by its not stopping
				const reason = new OcrError('engine_failed', 'The language model does not stop.');
				timer = setTimeout(() => stuck.reject(reason), stopMs);
			};
			signal.addEventListener('abort', stop, { once: true });
			try {
				const request = requestOf(prompt, { schema, maxTokens, thinks });
				return await Promise.race([write(engine, request, { signal, onText }), stuck.promise]);
			} catch (error) {
				throw failed(error);
			} finally {
				clearTimeout(timer);
				signal.removeEventListener('abort', stop);
			}
		},
		async close() {
			await engine.unload();
		}
	};
}

type Writing = { signal: AbortSignal; onText: ((text: string) => void) | undefined };

async function write(
	engine: StreamingEngine,
	request: ChatCompletionRequestStreaming,
	{ signal, onText }: Writing
): Promise<string> {
	let text = '';
	let said = '';
	let end: string | null = null;
	for await (const { choices } of await engine.chatCompletion(request)) {
		// Leaving the loop lets the engine go. An interruption that comes while it reads the prompt is forgotten by it.
		if (signal.aborted) break;
		const [choice] = choices;
		text += choice?.delta.content ?? '';
		end = choice?.finish_reason ?? end;
		const before = said.length;
		said = withoutThoughts(text);
		if (said.length > before) onText?.(said.slice(before));
	}
	if (signal.aborted) throw cancelled();
	if (end === 'abort') throw new OcrError('engine_failed', 'The language model broke off.');
	if (said.trim() === '') throw new OcrError('engine_failed', 'The language model has said nothing.');
	return said;
}

function requestOf(
	{ system, messages }: Prompt,
	{ schema, maxTokens, thinks }: { schema: object | undefined; maxTokens: number; thinks: boolean }
): ChatCompletionRequestStreaming {
	return {
		stream: true,
		messages: [{ role: 'system', content: system }, ...messages],
		max_tokens: maxTokens,
		temperature: 0,
		...(schema && { response_format: { type: 'json_object', schema: JSON.stringify(schema) } }),
		...(thinks && { extra_body: { enable_thinking: false } })
	};
}

const [OPENS, CLOSES] = ['<think>', '</think>'];

/** What a model says after having thought; nothing as long as it thinks. */
function withoutThoughts(text: string): string {
	const begun = text.trimStart();
	if (OPENS.startsWith(begun)) return '';
	if (!begun.startsWith(OPENS)) return text;
	const end = begun.indexOf(CLOSES);
	return end < 0 ? '' : begun.slice(end + CLOSES.length).trimStart();
}
