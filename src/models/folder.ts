import { OcrError } from '#contract/error.ts';
import { announce } from './announce.ts';
import type { ModelRecord } from './catalogue.ts';
import { describe } from './describe.ts';
import { makeSureOfRoom } from './download.ts';
import type { Part } from './hosted.ts';
import { chosen, type Manifest } from './manifest.ts';
import { keepManifest, MODEL_CACHE, partAddress } from './model-shelf.ts';
import { measured } from './part.ts';
import type { FetchOptions } from './weights.ts';

/**
 * Takes a model from a folder that a person has chosen: its files are copied, and what each is is written down, so that
 * one that rots is found out.
 * @param files those of the folder, with their paths below it
 * @returns the model
 * @throws {OcrError} `model_missing`, `storage_full`, `cancelled`
 */
export async function takeFolder(
	site: string,
	name: string,
	files: ReadonlyMap<string, Blob>,
	{ signal, onProgress }: FetchOptions
): Promise<ModelRecord> {
	const model = await modelIn(name, files);
	const dtype = model.variants[0]?.dtype ?? '';
	const wanted = chosen(unmeasured(files), model, dtype);
	const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
	await makeSureOfRoom(total, model.name);
	const manifest: Manifest = { model, dtype, commit: null, parts: [] };
	const cache = await caches.open(MODEL_CACHE);
	let loaded = 0;
	for (const [index, { path, bytes }] of wanted.entries()) {
		if (signal.aborted) throw new OcrError('cancelled', 'Cancelled.');
		onProgress({ loaded, total, part: index + 1, parts: wanted.length });
		const file = files.get(path);
		if (!file) continue;
		manifest.parts.push(await measured(path, file));
		const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(bytes) };
		await cache.put(partAddress(site, model.id, path), new Response(file, { headers }));
		loaded += bytes;
	}
	await keepManifest(site, manifest);
	announce('models');
	return model;
}

/**
 * What a folder holds, by its settings, in the best form that there is.
 * @throws {OcrError} `model_missing` where it is nothing that runs here
 */
export async function modelIn(name: string, files: ReadonlyMap<string, Blob>): Promise<ModelRecord> {
	const id = `folder-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
	const bare = { id, name, licence: '', home: '', repository: id };
	const read = async (path: string) => jsonOf(await files.get(path)?.text());
	const model = await describe(bare, { parts: unmeasured(files), read });
	return { ...model, variants: model.variants.slice(0, 1) };
}

function unmeasured(files: ReadonlyMap<string, Blob>): Part[] {
	return [...files].map(([path, { size }]) => ({ path, bytes: size, hash: { kind: 'sha256', hex: '' } }));
}

function jsonOf(text = ''): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined; // no JSON is no model either
	}
}
