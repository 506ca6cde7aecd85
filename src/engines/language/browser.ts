import { OcrError } from '#contract/error.ts';
import { cancelled, failed } from '#engines/failed.ts';
import type { LanguageModel, Prompt } from '#engines/language-model.ts';
import { TOKEN_LETTERS, type PromptApi, type PromptSession, type Said } from '#engines/prompt-api.ts';

/** Where a browser does not tell: Chrome's has more. */
const FEWEST_TOKENS = 4096;

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
	let session: PromptSession | undefined;
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

async function read(session: PromptSession, last: string, options: Options): Promise<string> {
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
