import type { MLCEngine } from '@mlc-ai/web-llm';
import { giveOut, type OpenFile } from './library-files.ts';

export type LoadOptions = {
	open: OpenFile;
	/** the name of the file that is the model's program */
	library: string;
	/** it takes pictures */
	sees?: true;
};

/** Of prompt and answer: the models here can do more, and would take more memory for it. */
export const CONTEXT_TOKENS = 4096;
const ID = 'it';

/**
 * A model in MLC's form, run by web-llm on the graphics card, in this thread. The library reaches no network: whatever it
 * asks for is a file of the model, or is not there.
 * @throws whatever the library throws: strings and objects among it
 */
export async function loadEngine({ open, library, sees }: LoadOptions): Promise<MLCEngine> {
	// By itself, so that what answers and what reads share the file that it is.
	const { MLCEngine, ModelType } = await import('@mlc-ai/web-llm');
	const { folder, end } = giveOut(open);
	const record = {
		model_id: ID,
		model: folder,
		model_lib: folder + encodeURIComponent(library),
		overrides: { context_window_size: CONTEXT_TOKENS },
		...(sees && { model_type: ModelType.VLM })
	};
	const engine = new MLCEngine({
		appConfig: { model_list: [record], cacheBackend: 'cache' },
		logLevel: 'SILENT'
	});
	try {
		await engine.reload(ID);
		// Loading that was broken off ends as if all were well: then there is no model that could be asked this.
		await engine.getMessage(ID);
		return engine;
	} catch (error) {
		engine.unload().catch(() => undefined); // it has failed already
		throw error;
	} finally {
		end();
	}
}
