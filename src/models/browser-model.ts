import { OcrError } from '#contract/error.ts';
import {
	findPromptApi,
	PICTURES,
	type PromptApi,
	type PromptMonitor,
	type PromptNeeds
} from '#engines/prompt-api.ts';
import { announce } from './announce.ts';
import type { ModelRecord } from './catalogue.ts';
import { keepManifest } from './model-shelf.ts';
import type { FetchOptions } from './weights.ts';

/** For answers it takes text alone. */
function needsOf({ purpose }: ModelRecord): PromptNeeds {
	return purpose === 'pictures' ? PICTURES : {};
}

/**
 * Whether this browser has a language model of its own for what a record is for: ready, or such that it would have to
 * fetch it; null for none.
 */
export async function ownModelOf(
	model: ModelRecord,
	api: Pick<PromptApi, 'availability'> | undefined = findPromptApi()
): Promise<'ready' | 'wanting' | null> {
	// One that knows no pictures may throw.
	const state = await api?.availability(needsOf(model)).catch(() => 'unavailable');
	if (state === 'available') return 'ready';
	return state === 'downloadable' || state === 'downloading' ? 'wanting' : null;
}

/**
 * Notes that a person wants the browser's own model; where the browser has to fetch it, it does so now. Progress is told
 * in parts of the whole, 0…1: no browser tells bytes. To be called while the click that asked for it counts.
 * @throws {OcrError} `model_missing`, `cancelled`
 */
export async function takeOwnModel(
	site: string,
	model: ModelRecord,
	{ signal, onProgress }: FetchOptions,
	api: Pick<PromptApi, 'create'> | undefined = findPromptApi()
): Promise<void> {
	if (!api) throw new OcrError('model_missing', 'This browser has no language model of its own.');
	const monitor = (target: PromptMonitor) =>
		target.addEventListener('downloadprogress', ({ loaded }) =>
			onProgress({ loaded, total: 1, part: 1, parts: 1 })
		);
	try {
		(await api.create({ ...needsOf(model), monitor, signal })).destroy();
	} catch (error) {
		if (signal.aborted) throw new OcrError('cancelled', 'Paused.');
		const reason = error instanceof Error ? error.message : String(error);
		throw new OcrError('model_missing', `The browser does not make its model ready: ${reason}`);
	}
	await keepManifest(site, { model, dtype: '', commit: null, parts: [] });
	announce('models');
}
