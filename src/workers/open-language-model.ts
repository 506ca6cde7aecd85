import { LOADING_MS } from '#chat/patience.ts';
import { OcrError } from '#contract/error.ts';
import type { LanguageModel } from '#engines/language-model.ts';
import { probeDevice, stillRuns } from '#models/device.ts';
import type { Manifest } from '#models/manifest.ts';
import { isLibrary } from '#models/mlc.ts';
import { installedModels, openPart } from '#models/model-shelf.ts';
import { verifyModel } from '#models/weights.ts';
import { KeptModel } from './kept-model.ts';
import { windowModel } from './window-model.ts';

type Opening = {
	/** its address, ending with a slash */
	site: string;
	/** of a window that offers the browser's own model */
	window: MessagePort | null;
	signal: AbortSignal;
	/** so long is waited for one that loads; as for an answer where it is left out */
	loadingMs?: number;
};

const kept = new KeptModel();

/**
 * The best model that writes answers of those that the person has taken on the models page. Nothing is fetched.
 * @returns null where there is none, it fails, or does not load in time: answers come from the text itself
 */
export async function openLanguageModel(opening: Opening): Promise<LanguageModel | null> {
	const wanted = (await installedModels(opening.site)).filter(({ model }) => model.purpose === 'chat');
	const own = wanted.find(({ model }) => model.door === 'browser');
	const lent = own && opening.window ? await lend(opening.window, opening.signal) : null;
	if (lent) {
		kept.release();
		return lent;
	}
	const next = wanted.find((each) => each.model.door === 'web-llm' && !kept.isGivenUp(keyOf(each)));
	if (next)
		return kept.take(keyOf(next), {
			signal: opening.signal,
			load: () => load(opening.site, next),
			loadingMs: opening.loadingMs ?? LOADING_MS
		});
	kept.release();
	return null;
}

/** Another one as soon as other files of it were fetched. */
function keyOf({ model, dtype, commit }: Manifest): string {
	return `${model.id} ${dtype} ${commit}`;
}

function lend(window: MessagePort, signal: AbortSignal): Promise<LanguageModel | null> {
	return windowModel(window, signal).catch(() => null); // the next one answers, or the text itself
}

/** @throws {OcrError} `engine_failed` */
async function load(site: string, manifest: Manifest): Promise<LanguageModel> {
	const { model, parts } = manifest;
	const library = parts.find(({ path }) => isLibrary(path))?.path;
	if (!library || !stillRuns(manifest, await probeDevice()))
		throw new OcrError('engine_failed', `${model.name} does not run here.`);
	try {
		const { loadWebLlm } = await import('#engines/language/web-llm.ts');
		return await loadWebLlm({
			name: model.id,
			open: (path) => openPart(site, model.id, path),
			library,
			thinks: model.thinks === true
		});
	} catch (error) {
		// A part may have rotted on the disk: then the model goes, and can be fetched anew.
		await verifyModel(site, model.id);
		throw error;
	}
}
