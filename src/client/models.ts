import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import { modelAt, type ModelAddress } from '#models/address.ts';
import { ownModelOf, takeOwnModel } from '#models/browser-model.ts';
import { MODELS, type ModelRecord, type Variant } from '#models/catalogue.ts';
import { BadModel } from '#models/describe.ts';
import { fitting, probeDevice, type Device, type Lack } from '#models/device.ts';
import { takeFolder } from '#models/folder.ts';
import { libraryHosts } from '#models/library.ts';
import { modelSources, type Manifest } from '#models/manifest.ts';
import { installedModels } from '#models/model-shelf.ts';
import {
	fetchModel as fetchParts,
	pausedModels,
	removeModel,
	type FetchOptions,
	type ModelProgress,
	type Paused
} from '#models/weights.ts';

export type { Device, ModelAddress, ModelProgress };

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
	/** of the browser's own: whether the browser has it, or would fetch it; null for all others */
	own: OwnModel;
};

type OwnModel = 'ready' | 'wanting' | null;

/** What this device brings, and the models there are. @param base the site's address, ending with a slash */
export async function listModels(base: string): Promise<{ device: Device; models: ModelEntry[] }> {
	const [device, here, paused] = await Promise.all([
		probeDevice(),
		installedModels(base),
		pausedModels(base)
	]);
	const known = new Set(MODELS.map(({ id }) => id));
	const brought = [...here, ...paused.map(({ manifest }) => manifest)]
		.map(({ model }) => model)
		.filter(({ id }, at, all) => !known.has(id) && all.findIndex((each) => each.id === id) === at);
	const models: ModelEntry[] = [];
	for (const model of [...MODELS, ...brought]) {
		const own = model.door === 'browser' ? await ownModelOf(model) : null;
		if (model.door === 'browser' && own === null) continue;
		const found = {
			device,
			own,
			// What the browser has thrown away since it was chosen is not here.
			whole: own === 'wanting' ? undefined : here.find((each) => each.model.id === model.id),
			begun: paused.find(({ manifest }) => manifest.model.id === model.id)
		};
		models.push(entryOf(model, found));
	}
	return { device, models };
}

/**
 * The model at an address, as a person sees it. Its settings are asked for, no more.
 * @throws {BadModel}
 */
export async function lookAt(base: string, address: ModelAddress): Promise<ModelEntry> {
	const model = await modelAt(base, address, new AbortController().signal);
	return entryOf(model, { device: await probeDevice(), own: null, whole: undefined, begun: undefined });
}

type Found = {
	device: Device;
	own: OwnModel;
	whole: Manifest | undefined;
	begun: Paused | undefined;
};

function entryOf(model: ModelRecord, { device, own, whole, begun }: Found): ModelEntry {
	const loaded = whole ? bytesOf(whole.parts) : (begun?.loaded ?? 0);
	const { variant, lack } = fitting(model, device, loaded);
	const known = whole ?? begun?.manifest;
	return {
		model,
		state: whole ? 'here' : begun ? 'paused' : 'absent',
		loaded,
		total: known ? bytesOf(known.parts) : guessedBytes(model, variant),
		variant,
		lack: whole && lack === 'room' ? null : lack,
		own
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
	const hosts = modelSources(base).map(({ address }) => new URL(address).host);
	return [...new Set([...hosts, ...libraryHosts(base)])];
}

/** Calls back when a model came or went. @returns how to stop */
export function watchModels(onChange: () => void): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (readHint(data)?.kind === 'models') onChange();
	};
	return () => channel.close();
}

/**
 * Fetches what is missing of a model, or has the browser do so where it is the browser's own.
 * @throws {OcrError} `model_missing`, `storage_full`, `cancelled`
 */
export function fetchModel(
	base: string,
	model: ModelRecord,
	variant: Variant,
	options: FetchOptions
): Promise<void> {
	return model.door === 'browser'
		? takeOwnModel(base, model, options)
		: fetchParts(base, model, variant, options);
}

export { BadModel, removeModel, takeFolder };
