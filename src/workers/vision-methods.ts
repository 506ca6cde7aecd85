import { OcrError } from '#contract/error.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { VisionEngine } from '#engines/engine.ts';
import type { ModelRecord } from '#models/catalogue.ts';
import { findInstalled } from '#models/model-shelf.ts';
import { verifyModel } from '#models/weights.ts';
import { readVision, type Manner } from '#pipeline/vision/read-vision.ts';
import { openVisionEngine } from './open-vision-engine.ts';
import { RemoteWorker } from './rpc.ts';

/** What whoever waits is told on a port. */
export type VisionToldMethods = {
	/** how much of the model is loaded, 0…1 */
	loaded: (part: number) => void;
	/** all there is so far of a page's text */
	text: (text: string) => void;
};

type Loading = {
	/** its address, ending with a slash */
	site: string;
	/** of a model that is on this device */
	id: string;
};
type LoadingPorts = {
	told: MessagePort;
	/** of a window that offers the browser's own model */
	window: MessagePort | null;
};

let loaded: { id: string; engine: Promise<VisionEngine>; manner: Omit<Manner, 'wants'> } | undefined;

/** What a vision model's thread offers. Apart from its entry, for a page's world knows no worker's. */
export const visionMethods = {
	/**
	 * Loads a model that is on this device, unless it is the one that was loaded last. Nothing is fetched.
	 * @returns where it runs
	 */
	async load({ site, id }: Loading, { told, window }: LoadingPorts) {
		if (loaded?.id !== id) {
			const before = loaded?.engine;
			loaded = undefined;
			await (await before)?.close();
			const listener = new RemoteWorker<VisionToldMethods>(told);
			told.start();
			loaded = await begin({ site, id }, window, (part) => tell(listener, 'loaded', part));
			loaded.engine.catch(() => (loaded = undefined)).finally(() => listener.close());
		} else window?.close();
		return (await loaded.engine).device;
	},

	/**
	 * @param page what the recogniser read on it
	 * @param told where it is told what is written, as it comes
	 */
	async read(image: PageImage, page: Page, wants: Manner['wants'], told: MessagePort) {
		if (!loaded) throw new OcrError('internal', 'No model was loaded.');
		const listener = new RemoteWorker<VisionToldMethods>(told);
		told.start();
		try {
			const manner = { ...loaded.manner, wants, tell: (text: string) => tell(listener, 'text', text) };
			return await readVision(image, page, await loaded.engine, manner);
		} finally {
			listener.close();
		}
	},

	/** Ends what is being read. */
	async stop() {
		(await loaded?.engine)?.stop();
	}
};

/** Nobody may listen any more. */
function tell<Kind extends keyof VisionToldMethods>(
	listener: RemoteWorker<VisionToldMethods>,
	kind: Kind,
	...told: Parameters<VisionToldMethods[Kind]>
): void {
	listener.call(kind, told).catch(() => undefined);
}

async function begin(
	{ site, id }: Loading,
	window: MessagePort | null,
	onLoaded: (part: number) => void
): Promise<NonNullable<typeof loaded>> {
	const manifest = await findInstalled(site, id);
	const writes = manifest && WRITES[manifest.model.purpose](manifest.model);
	if (!manifest || !writes) throw gone();
	const engine = openVisionEngine(manifest, { site, window, onLoaded }).catch(async (error: unknown) => {
		// A part may have rotted on the disk: then the model goes, and can be fetched anew.
		if (await verifyModel(site, id)) throw error;
		throw gone();
	});
	const { prompts, longestSide } = manifest.model;
	return { id, engine, manner: { writes, prompts, longestSide } };
}

/** How a model is made to read, by what it is for; null where it reads nothing. */
const WRITES: Record<ModelRecord['purpose'], (model: ModelRecord) => Manner['writes'] | null> = {
	'pages-doctags': () => 'doctags',
	'pages-markdown': () => 'markdown',
	regions: () => 'blocks',
	pictures: ({ readsBlocks }) => (readsBlocks ? 'blocks' : 'markdown'),
	chat: () => null
};

function gone(): OcrError {
	return new OcrError(
		'model_missing',
		'The vision model is not whole on this device: fetch it again on the models page, or use tier=cpu.'
	);
}

export type VisionMethods = typeof visionMethods;
