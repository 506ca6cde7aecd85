import type { ChatCompletionChunk, ChatCompletionRequestStreaming } from '@mlc-ai/web-llm';
import { OcrError } from '#contract/error.ts';

/** What is used of web-llm's engine. */
export type StreamingEngine = {
	chatCompletion(request: ChatCompletionRequestStreaming): Promise<AsyncIterable<ChatCompletionChunk>>;
	interruptGenerate(): Promise<void>;
	unload(): Promise<void>;
};

export type Choice = ChatCompletionChunk.Choice;

export type StreamOptions = {
	signal: AbortSignal;
	onChoice: (choice: Choice) => void;
	/** it stops between two tokens; one that has not stopped then never will */
	stopMs?: number | undefined;
};

const STOP_MS = 5000;

/**
 * Has an engine write, until it ends or the signal stops it.
 * @returns why it ended, in the engine's words; null where it was stopped, or does not say
 * @throws whatever the engine throws: strings and objects among it; {OcrError} `engine_failed` where it does not stop, or
 * breaks off by itself
 */
export async function stream(
	engine: StreamingEngine,
	request: ChatCompletionRequestStreaming,
	{ signal, onChoice, stopMs = STOP_MS }: StreamOptions
): Promise<Choice['finish_reason']> {
	const stuck = Promise.withResolvers<never>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		engine.interruptGenerate().catch(() => undefined); // told by its not stopping
		const reason = new OcrError('engine_failed', 'The model does not stop.');
		timer = setTimeout(() => stuck.reject(reason), stopMs);
	};
	signal.addEventListener('abort', stop, { once: true });
	try {
		return await Promise.race([follow(engine, request, { signal, onChoice }), stuck.promise]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
	}
}

async function follow(
	engine: StreamingEngine,
	request: ChatCompletionRequestStreaming,
	{ signal, onChoice }: StreamOptions
): Promise<Choice['finish_reason']> {
	let end: Choice['finish_reason'] = null;
	for await (const { choices } of await engine.chatCompletion(request)) {
		// Leaving the loop lets the engine go. An interruption that comes while it reads the prompt is forgotten by it.
		if (signal.aborted) return null;
		const [choice] = choices;
		if (choice) onChoice(choice);
		end = choice?.finish_reason ?? end;
	}
	if (signal.aborted) return null;
	if (end === 'abort') throw new OcrError('engine_failed', 'The model broke off.');
	return end;
}
