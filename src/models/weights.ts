import { OcrError } from '#contract/error.ts';
import { announce } from './announce.ts';
import type { ModelRecord, Variant } from './catalogue.ts';
import { makeSureOfRoom, receive } from './download.ts';
import type { Part } from './hosted.ts';
import {
	addressOf,
	askManifest,
	modelSources,
	type Manifest,
	type ModelSource,
	type Wanted
} from './manifest.ts';
import {
	deleteModel,
	installedModels,
	keepManifest,
	MODEL_CACHE,
	openPart,
	partAddress
} from './model-shelf.ts';
import { BadPart, PartCheck } from './part.ts';
import { Unfinished } from './unfinished.ts';

/** How far a model is that is being fetched. */
export type ModelProgress = {
	/** of all its parts, in bytes; the total is null before its parts are known */
	loaded: number;
	total: number | null;
	/** the one that is on its way, from 1, and how many there are */
	part: number;
	parts: number;
};

export type FetchOptions = {
	signal: AbortSignal;
	onProgress: (progress: ModelProgress) => void;
};

/** So much is kept at a time: what is lost where a tab goes in between. */
const PIECE_BYTES = 4 * 2 ** 20;

/**
 * The one door for models: fetches what is missing of one, part after part, and makes sure of each before it enters the
 * cache. Ends early where the signal aborts; what has come is kept, and the next try goes on from there, with the same
 * files of the same commit. One tab at a time fetches a model.
 * @param site its address, ending with a slash
 * @throws {OcrError} `model_missing`, `storage_full`, `cancelled`
 */
export async function fetchModel(
	site: string,
	model: ModelRecord,
	variant: Variant,
	options: FetchOptions
): Promise<void> {
	const { signal } = options;
	try {
		await navigator.locks.request(`private-ocr model ${model.id}`, { signal }, async () => {
			await fetchFromAny(site, { model, variant }, options);
			announce('models');
		});
	} catch (error) {
		if (signal.aborted) throw new OcrError('cancelled', 'Paused. What has come is kept.');
		throw error;
	}
}

/** A model that is not whole yet, and how much of it is here, in bytes. */
export type Paused = { manifest: Manifest; loaded: number };

export async function pausedModels(site: string): Promise<Paused[]> {
	if (!(await caches.has(MODEL_CACHE))) return [];
	const cache = await caches.open(MODEL_CACHE);
	const keys = (await cache.keys()).map(({ url }) => url);
	const begun = await Promise.all(
		keys
			.filter((url) => url.startsWith(`${site}${BEGUN}`))
			.map(async (url) => (await cache.match(url))?.json() as Promise<Begun> | undefined)
	);
	return Promise.all(
		begun
			.filter((entry) => entry !== undefined)
			.map(async ({ manifest, source }) => ({
				manifest,
				loaded: await loadedBytes(site, manifest, source)
			}))
	);
}

/** Takes a model off this device; what there is of an unfinished one too. */
export async function removeModel(site: string, id: string): Promise<void> {
	const cache = await caches.open(MODEL_CACHE);
	await deleteModel(site, id);
	for (const { url } of await cache.keys())
		if (url.startsWith(`${site}${UNFINISHED}${id}/`)) await cache.delete(url);
	await cache.delete(begunAddress(site, id));
	announce('models');
}

/**
 * Looks whether all parts of a model are still what was fetched; one that is damaged takes the model off this device.
 * @returns whether it is whole
 */
export async function verifyModel(site: string, id: string): Promise<boolean> {
	const manifest = (await installedModels(site)).find(({ model }) => model.id === id);
	for (const part of manifest?.parts ?? []) {
		const check = new PartCheck(part);
		const kept = await openPart(site, id, part.path);
		for await (const piece of (kept?.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) check.add(piece);
		try {
			await check.finish();
		} catch (error) {
			if (!(error instanceof BadPart)) throw error;
			await removeModel(site, id);
			return false;
		}
	}
	return manifest !== undefined;
}

const BEGUN = 'models/begun/';
const UNFINISHED = 'models/unfinished/';

/** A model whose parts are known, and from where they come. */
type Begun = { manifest: Manifest; source: ModelSource };

function begunAddress(site: string, id: string): string {
	return `${site}${BEGUN}${id}`;
}

async function fetchFromAny(site: string, wanted: Wanted, options: FetchOptions): Promise<void> {
	let last: unknown;
	for (const source of modelSources(site)) {
		try {
			const begun = await begin(site, source, wanted, options.signal);
			await fetchParts(site, begun, options);
			return;
		} catch (error) {
			// A full disk or a person who pauses ends it; a source that fails leaves it to the next.
			if (options.signal.aborted || (error instanceof OcrError && error.code === 'storage_full')) throw error;
			if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
			last = error;
		}
	}
	throw unavailable(wanted.model, last);
}

/** What was begun before is gone on with where it comes from the same source. */
async function begin(site: string, source: ModelSource, wanted: Wanted, signal: AbortSignal): Promise<Begun> {
	const { model, variant } = wanted;
	const cache = await caches.open(MODEL_CACHE);
	const address = begunAddress(site, model.id);
	const before = (await (await cache.match(address))?.json()) as Begun | undefined;
	if (before?.source.address === source.address && before.manifest.dtype === variant.dtype) return before;
	const begun = { source, manifest: await askManifest(site, source, wanted, signal) };
	await cache.put(address, Response.json(begun));
	return begun;
}

async function fetchParts(site: string, begun: Begun, { signal, onProgress }: FetchOptions): Promise<void> {
	const { manifest, source } = begun;
	const { parts, model } = manifest;
	const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
	const here = await loadedBytes(site, manifest, source);
	onProgress({ loaded: here, total, part: 1, parts: parts.length });
	const largest = Math.max(...parts.map(({ bytes }) => bytes));
	await makeSureOfRoom(total - here + largest, model.name);
	let done = 0;
	for (const [index, part] of parts.entries()) {
		const tell = (loaded: number) =>
			onProgress({ loaded: done + loaded, total, part: index + 1, parts: parts.length });
		if (!(await hasPart(site, manifest, part)))
			await fetchPart(site, begun, part, { signal, onProgress: tell });
		done += part.bytes;
	}
	await keepManifest(site, manifest);
	await (await caches.open(MODEL_CACHE)).delete(begunAddress(site, model.id));
}

type PartOptions = { signal: AbortSignal; onProgress: (loaded: number) => void; isAgain?: boolean };

/** @throws {BadPart} and whatever a download throws */
async function fetchPart(site: string, begun: Begun, part: Part, options: PartOptions): Promise<void> {
	const { manifest, source } = begun;
	const address = addressOf(source, manifest, part);
	const unfinished = unfinishedPart(site, manifest, part);
	const check = new PartCheck(part);
	for await (const piece of unfinished.pieces(address)) check.add(piece);
	const resumed = check.length > 0;
	if (!resumed) await unfinished.clear();
	if (check.length < part.bytes)
		await receive(address, {
			begin: check.length,
			pieceBytes: PIECE_BYTES,
			sizeBytes: part.bytes,
			signal: options.signal,
			onProgress: ({ loaded }) => options.onProgress(loaded),
			makeRoom: () => Promise.resolve(), // for all parts at once, before
			async restart() {
				check.restart();
				await unfinished.clear();
			},
			async keep(at, piece) {
				check.add(piece);
				await unfinished.add(address, at, piece);
			}
		});
	try {
		await check.finish();
	} catch (error) {
		if (!(error instanceof BadPart)) throw error;
		await unfinished.clear();
		// Its two halves may come from two versions of the file.
		if (resumed && options.isAgain !== true)
			return fetchPart(site, begun, part, { ...options, isAgain: true });
		throw error;
	}
	await keepPart(site, manifest, part, unfinished.pieces(address));
	await unfinished.clear();
}

async function keepPart(
	site: string,
	{ model }: Manifest,
	{ path, bytes }: Part,
	pieces: AsyncIterable<Uint8Array<ArrayBuffer>>
): Promise<void> {
	const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(bytes) };
	const cache = await caches.open(MODEL_CACHE);
	await cache.put(partAddress(site, model.id, path), new Response(streamOf(pieces), { headers }));
}

function streamOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
	const iterator = pieces[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await iterator.next();
			if (done) controller.close();
			else controller.enqueue(value);
		}
	});
}

async function hasPart(site: string, { model }: Manifest, { path, bytes }: Part): Promise<boolean> {
	const kept = await openPart(site, model.id, path);
	return Number(kept?.headers.get('Content-Length')) === bytes;
}

async function loadedBytes(site: string, manifest: Manifest, source: ModelSource): Promise<number> {
	let loaded = 0;
	for (const part of manifest.parts) {
		if (await hasPart(site, manifest, part)) loaded += part.bytes;
		else {
			const address = addressOf(source, manifest, part);
			for await (const piece of unfinishedPart(site, manifest, part).pieces(address)) loaded += piece.length;
		}
	}
	return loaded;
}

function unfinishedPart(site: string, { model }: Manifest, { path }: Part): Unfinished {
	return new Unfinished(MODEL_CACHE, `${site}${UNFINISHED}${model.id}/${encodeURIComponent(path)}/`);
}

function unavailable({ name }: ModelRecord, cause: unknown): OcrError {
	if (cause instanceof OcrError) return cause;
	if (cause instanceof BadPart)
		return new OcrError('model_missing', `${name} did not arrive whole: ${cause.message} Fetch it again.`);
	return new OcrError(
		'model_missing',
		`${name} cannot be fetched now: go online, then go on. What has come is kept.`
	);
}
