import { failed } from '#engines/failed.ts';
import type { LanguageModel } from '#engines/language-model.ts';
import { CONTEXT_TOKENS, loadEngine, type LoadOptions } from '#engines/web-llm/load-engine.ts';
import { streamedModel } from './streamed-model.ts';

type WebLlmOptions = Pick<LoadOptions, 'open' | 'library'> & {
	name: string;
	/** whether it thinks aloud unless it is told not to */
	thinks: boolean;
};

/**
 * A language model that web-llm runs.
 * @throws {OcrError} `engine_failed`
 */
export async function loadWebLlm({ name, thinks, ...files }: WebLlmOptions): Promise<LanguageModel> {
	try {
		return streamedModel(await loadEngine(files), { name, contextTokens: CONTEXT_TOKENS, thinks });
	} catch (error) {
		throw failed(error);
	}
}
