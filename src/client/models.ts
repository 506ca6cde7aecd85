import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import { MODELS, type ModelRecord, type Variant } from '#models/catalogue.ts';
import { fitting, probeDevice, type Device, type Lack } from '#models/device.ts';
import { takeFolder } from '#models/folder.ts';
import { modelSources, type Manifest } from '#models/manifest.ts';
import { installedModels } from '#models/model-shelf.ts';
import { fetchModel, pausedModels, removeModel, type ModelProgress, type Paused } from '#models/weights.ts';

export type { Device, ModelProgress };

/** A model as a person sees it. */
export type ModelEntry = {
	model: ModelRecord;
	state: 'absent' | 'paused' | 'here';
	/** of it, in bytes: what is here, and what there is of it in all, as far as that is known */
	loaded: number;
	total: number;
	/** null where no variant of it runs on this device */
	variant: Variant | null;
	lack: Lack | null;
};

/** What this device brings, and the models there are. @param base the site's address, ending with a slash */
export async function listModels(base: string): Promise<{ device: Device; models: ModelEntry[] }> {
	const [device, here, paused] = await Promise.all([
		probeDevice(),
		installedModels(base),
		pausedModels(base)
	]);
	const own = here.map(({ model }) => model).filter(({ id }) => !MODELS.some((known) => known.id === id));
	const models = [...MODELS, ...own].map((model) =>
		entryOf(model, {
			device,
			whole: here.find((manifest) => manifest.model.id === model.id),
			begun: paused.find(({ manifest }) => manifest.model.id === model.id)
		})
	);
	return { device, models };
}

type Found = { device: Device; whole: Manifest | undefined; begun: Paused | undefined };

function entryOf(model: ModelRecord, { device, whole, begun }: Found): ModelEntry {
	const loaded = whole ? bytesOf(whole.parts) : (begun?.loaded ?? 0);
	const { variant, lack } = fitting(model, device, loaded);
	const known = whole ?? begun?.manifest;
	return {
		model,
		state: whole ? 'here' : begun ? 'paused' : 'absent',
		loaded,
		total: known ? bytesOf(known.parts) : guessedBytes(model, variant),
		variant,
		lack: whole && lack === 'room' ? null : lack
	};
}

function guessedBytes({ variants }: ModelRecord, variant: Variant | null): number {
	return (variant ?? variants.at(-1))?.downloadBytes ?? 0;
}

function bytesOf(parts: readonly { bytes: number }[]): number {
	return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The hosts from which models are fetched, for people. */
export function modelHosts(base: string): string[] {
	return [...new Set(modelSources(base).map(({ address }) => new URL(address).host))];
}

/** Calls back when a model came or went. @returns how to stop */
export function watchModels(onChange: () => void): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (readHint(data)?.kind === 'models') onChange();
	};
	return () => channel.close();
}

export { fetchModel, removeModel, takeFolder };
