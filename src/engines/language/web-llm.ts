import { MLCEngine } from '@mlc-ai/web-llm';
import type { LanguageModel } from '#engines/language-model.ts';
import { failed } from './failed.ts';
import { giveOut, type OpenFile } from './library-files.ts';
import { streamedModel } from './streamed-model.ts';

type WebLlmOptions = {
	name: string;
	open: OpenFile;
	/** the name of the file that is the model's program */
	library: string;
	/** whether it thinks aloud unless it is told not to */
	thinks: boolean;
};

/** Of prompt and answer: the models here can do more, and would take more memory for it. */
const CONTEXT_TOKENS = 4096;
const ID = 'it';

/**
 * A language model in MLC's form, run by web-llm on the graphics card, in this thread. The library reaches no network:
 * whatever it asks for is a file of the model, or is not there.
 * @throws {OcrError} `engine_failed`
 */
export async function loadWebLlm({ name, open, library, thinks }: WebLlmOptions): Promise<LanguageModel> {
	const { folder, end } = giveOut(open);
	const record = {
		model_id: ID,
		model: folder,
		model_lib: folder + encodeURIComponent(library),
		overrides: { context_window_size: CONTEXT_TOKENS }
	};
	const engine = new MLCEngine({
		appConfig: { model_list: [record], cacheBackend: 'cache' },
		logLevel: 'SILENT'
	});
	try {
		await engine.reload(ID);
		// Loading that was broken off ends as if all were well: then there is no model that could be asked this.
		await engine.getMessage(ID);
	} catch (error) {
		engine.unload().catch(() => undefined); // it has failed already
		throw failed(error);
	} finally {
		end();
	}
	return streamedModel(engine, { name, contextTokens: CONTEXT_TOKENS, thinks });
}
