import type { VisionEngine } from '#engines/engine.ts';
import { failed } from '#engines/failed.ts';
import { loadEngine, type LoadOptions } from '#engines/web-llm/load-engine.ts';
import { streamedVision } from './streamed-vision.ts';

/**
 * A vision model that web-llm runs.
 * @throws {OcrError} `engine_failed`
 */
export async function loadWebLlmVision(files: Pick<LoadOptions, 'open' | 'library'>): Promise<VisionEngine> {
	try {
		return streamedVision(await loadEngine({ ...files, sees: true }));
	} catch (error) {
		throw failed(error, 'vision model');
	}
}
