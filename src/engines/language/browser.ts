import { OcrError } from '#contract/error.ts';
import type { LanguageModel, Prompt } from '#engines/language-model.ts';
import { cancelled, failed } from './failed.ts';

type Said = { role: 'system' | 'user' | 'assistant'; content: string };
type Session = {
	promptStreaming(
		input: string,
		options: { responseConstraint?: object; signal: AbortSignal }
	): ReadableStream<string>;
	/** in tokens; the second is its older name */
	contextWindow?: number;
	inputQuota?: number;
	destroy(): void;
};
/** The language model of a browser, as far as it is used here. Source: the Prompt API, as Chrome has it */
export type PromptApi = {
	availability(): Promise<string>;
	create(options?: { initialPrompts: Said[]; signal: AbortSignal }): Promise<Session>;
};

/** Where a browser does not tell: Chrome's has more. */
const FEWEST_TOKENS = 4096;
/** No token is longer on average: it is not told how many it may write. */
const TOKEN_LETTERS = 8;

/** The API of this window, undefined where it has none. There is none in workers. */
export function findPromptApi(): PromptApi | undefined {
	return (globalThis as { LanguageModel?: PromptApi }).LanguageModel;
}

/**
 * The browser's own model, run by the browser. Nothing is fetched for it: that it is here is asked first.
 * @returns null where it is not, or not yet
 * @throws {OcrError} `engine_failed`
 */
export async function openBrowserModel(api: PromptApi): Promise<LanguageModel | null> {
	try {
		if ((await api.availability()) !== 'available') return null;
		const session = await api.create();
		const contextTokens = session.contextWindow ?? session.inputQuota ?? FEWEST_TOKENS;
		session.destroy();
		return {
			name: 'browser',
			contextTokens,
			generate: (prompt, options) => generate(api, prompt, options),
			close: () => Promise.resolve()
		};
	} catch (error) {
		throw failed(error);
	}
}

type Options = Parameters<LanguageModel['generate']>[1];

/** Each prompt has a session of its own: what it holds of earlier ones is in the prompt. */
async function generate(api: PromptApi, prompt: Prompt, options: Options): Promise<string> {
	const { signal } = options;
	let session: Session | undefined;
	try {
		signal.throwIfAborted();
		const { earlier, last } = partsOf(prompt);
		session = await api.create({ initialPrompts: earlier, signal });
		return await read(session, last, options);
	} catch (error) {
		throw signal.aborted ? cancelled() : failed(error);
	} finally {
		session?.destroy();
	}
}

async function read(session: Session, last: string, options: Options): Promise<string> {
	const { schema, maxTokens, signal, onText } = options;
	const stream = session.promptStreaming(last, { signal, ...(schema && { responseConstraint: schema }) });
	let said = '';
	for await (const piece of stream) {
		if (signal.aborted) throw cancelled();
		said += piece;
		if (said.length > maxTokens * TOKEN_LETTERS)
			throw new OcrError('engine_failed', 'The language model comes to no end.');
		onText?.(piece);
	}
	if (said.trim() === '') throw new OcrError('engine_failed', 'The language model has said nothing.');
	return said;
}

function partsOf({ system, messages }: Prompt): { earlier: Said[]; last: string } {
	return {
		earlier: [{ role: 'system', content: system }, ...messages.slice(0, -1)],
		last: messages.at(-1)?.content ?? ''
	};
}
