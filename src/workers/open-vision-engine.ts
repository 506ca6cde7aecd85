import { OcrError } from '#contract/error.ts';
import type { VisionEngine } from '#engines/engine.ts';
import { probeDevice, stillRuns } from '#models/device.ts';
import type { Manifest } from '#models/manifest.ts';
import { isLibrary } from '#models/mlc.ts';
import { openPart } from '#models/model-shelf.ts';
import { windowVision } from './window-vision.ts';

type Opening = {
	/** its address, ending with a slash */
	site: string;
	/** of a window that offers the browser's own model */
	window: MessagePort | null;
	/** told how much of the model's files was handed to its library, 0…1 */
	onLoaded: (part: number) => void;
};

/** So much more of a model is worth a word. */
const STEP = 0.01;

/**
 * Opens the door of a model that is on this device: its library is imported now, and reaches nothing but the model's own
 * files.
 * @throws {OcrError} `tier_unavailable` where the device no longer runs it; `engine_failed`
 */
export async function openVisionEngine(manifest: Manifest, opening: Opening): Promise<VisionEngine> {
	const { model, dtype, parts } = manifest;
	if (model.door === 'browser') {
		if (opening.window) return windowVision(opening.window);
		throw new OcrError(
			'engine_failed',
			'The browser’s own model is offered by the pages of this site alone.'
		);
	}
	const device = await probeDevice();
	if (!stillRuns(manifest, device))
		throw new OcrError(
			'tier_unavailable',
			`${model.name} was fetched for a graphics card that this browser cannot use now: try again, fetch it anew on the models page, or use tier=cpu.`
		);
	const open = counted(manifest, opening);
	if (model.door === 'web-llm') {
		const library = parts.find(({ path }) => isLibrary(path))?.path ?? '';
		const { loadWebLlmVision } = await import('#engines/vision/web-llm.ts');
		return loadWebLlmVision({ open, library });
	}
	const { loadOnnx } = await import('#engines/vision/onnx.ts');
	return loadOnnx({ open, dtype, device: device.lack === null ? 'webgpu' : 'wasm' });
}

/** The files of a model, of which is counted what goes out. */
function counted(
	{ model, parts }: Manifest,
	{ site, onLoaded }: Opening
): (path: string) => Promise<Response | undefined> {
	const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
	let [loaded, told] = [0, 0];
	return async (path) => {
		const kept = await openPart(site, model.id, path);
		if (!kept?.body) return kept;
		const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(piece, controller) {
				loaded += piece.length;
				const part = Math.min(1, loaded / total);
				if (part - told >= STEP) onLoaded((told = part));
				controller.enqueue(piece);
			}
		});
		return new Response(kept.body.pipeThrough(count), { headers: kept.headers });
	};
}
