import type { ChatCompletionRequestStreaming } from '@mlc-ai/web-llm';
import { OcrError } from '#contract/error.ts';
import { cancelled, failed } from '#engines/failed.ts';
import type { LanguageModel, Prompt } from '#engines/language-model.ts';
import { stream, type StreamingEngine } from '#engines/web-llm/stream.ts';

type StreamedOptions = {
	name: string;
	contextTokens: number;
	/** it thinks aloud unless it is told not to: one that does not is confused by being told */
	thinks: boolean;
	stopMs?: number;
};

/**
 * A language model of an engine that has loaded one. Whatever the engine does wrong is `engine_failed`: what it throws,
 * an end without a word, an end that nobody has asked for, not ending when it is asked to.
 */
export function streamedModel(engine: StreamingEngine, options: StreamedOptions): LanguageModel {
	const { name, contextTokens, thinks, stopMs } = options;
	return {
		name,
		contextTokens,
		async generate(prompt, { schema, maxTokens, signal, onText }) {
			if (signal.aborted) throw cancelled();
			let text = '';
			let said = '';
			try {
				await stream(engine, requestOf(prompt, { schema, maxTokens, thinks }), {
					signal,
					stopMs,
					onChoice({ delta }) {
						text += delta.content ?? '';
						const before = said.length;
						said = withoutThoughts(text);
						if (said.length > before) onText?.(said.slice(before));
					}
				});
			} catch (error) {
				throw failed(error);
			}
			if (signal.aborted) throw cancelled();
			if (said.trim() === '') throw new OcrError('engine_failed', 'The language model has said nothing.');
			return said;
		},
		async close() {
			await engine.unload();
		}
	};
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
