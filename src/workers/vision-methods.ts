import { OcrError } from '#contract/error.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { VisionEngine } from '#engines/engine.ts';
import { probeDevice } from '#models/device.ts';
import { findInstalled, openPart } from '#models/model-shelf.ts';
import { verifyModel } from '#models/weights.ts';
import { readVision, type Manner } from '#pipeline/vision/read-vision.ts';

let loaded: { id: string; engine: Promise<VisionEngine>; manner: Omit<Manner, 'wants'> } | undefined;

/** What a vision model's thread offers. Apart from its entry, for a page's world knows no worker's. */
export const visionMethods = {
	/**
	 * Loads a model that is on this device, unless it is the one that was loaded last. Nothing is fetched.
	 * @param site its address, ending with a slash
	 * @returns where it runs
	 */
	async load(site: string, id: string) {
		if (loaded?.id !== id) {
			const before = loaded?.engine;
			loaded = undefined;
			await (await before)?.close();
			loaded = await begin(site, id);
			loaded.engine.catch(() => (loaded = undefined));
		}
		return (await loaded.engine).device;
	},

	/** @param page what the recogniser read on it */
	async read(image: PageImage, page: Page, wants: Manner['wants']) {
		if (!loaded) throw new OcrError('internal', 'No model was loaded.');
		return readVision(image, page, await loaded.engine, { ...loaded.manner, wants });
	},

	/** Ends what is being read. */
	async stop() {
		(await loaded?.engine)?.stop();
	}
};

async function begin(site: string, id: string): Promise<NonNullable<typeof loaded>> {
	const manifest = await findInstalled(site, id);
	if (!manifest) throw gone();
	const { model, dtype } = manifest;
	const { purpose, prompts } = model;
	if (purpose === 'chat' || purpose === 'pictures') throw gone();
	const device = await probeDevice();
	if (dtype.endsWith('f16') && !device.features.includes('shader-f16'))
		throw new OcrError(
			'tier_unavailable',
			`${model.name} was fetched for a graphics card that this browser cannot use now: try again, fetch it anew on the models page, or use tier=cpu.`
		);
	const load = async () => {
		const { loadOnnx } = await import('#engines/vision/onnx.ts');
		return loadOnnx({
			open: (path) => openPart(site, id, path),
			dtype,
			device: device.lack === null ? 'webgpu' : 'wasm'
		});
	};
	const engine = load().catch(async (error: unknown) => {
		// A part may have rotted on the disk: then the model goes, and can be fetched anew.
		if (await verifyModel(site, id)) throw error;
		throw gone();
	});
	return { id, engine, manner: { purpose, prompts } };
}

function gone(): OcrError {
	return new OcrError(
		'model_missing',
		'The vision model is not whole on this device: fetch it again on the models page, or use tier=cpu.'
	);
}

export type VisionMethods = typeof visionMethods;
