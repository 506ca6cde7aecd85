import { OcrError } from '#contract/error.ts';
import { announce } from './announce.ts';
import type { ModelRecord } from './catalogue.ts';
import { makeSureOfRoom } from './download.ts';
import { field } from './hosted.ts';
import { chosen, dtypeOf, type Manifest } from './manifest.ts';
import { isLibrary, MLC_CONFIG } from './mlc.ts';
import { keepManifest, MODEL_CACHE, partAddress } from './model-shelf.ts';
import { measured } from './part.ts';
import type { FetchOptions } from './weights.ts';

/** What the library knows such models by, and in what words they write. */
const KNOWN: Record<string, Pick<ModelRecord, 'purpose' | 'prompts'>> = {
	idefics3: { purpose: 'pages-doctags', prompts: { text: 'Convert this page to docling.' } },
	lighton_ocr: { purpose: 'pages-markdown', prompts: { text: '' } },
	glm_ocr: {
		purpose: 'regions',
		prompts: { text: 'Text Recognition:', table: 'Table Recognition:', formula: 'Formula Recognition:' }
	}
};

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
	const { model, dtype } = await modelIn(name, files);
	const bare = [...files].map(([path, { size }]) => ({
		path,
		bytes: size,
		hash: { kind: 'sha256' as const, hex: '' }
	}));
	const wanted = chosen(bare, model, dtype);
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

type Described = { model: ModelRecord; dtype: string };

/**
 * What a folder holds, by its settings.
 * @throws {OcrError} `model_missing` where it is nothing that runs here
 */
export async function modelIn(name: string, files: ReadonlyMap<string, Blob>): Promise<Described> {
	const id = `folder-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
	const bare = { id, name, licence: '', home: '', repository: id };
	const settings = files.get(MLC_CONFIG);
	return settings ? describeMlc(bare, settings, files) : describeOnnx(bare, files);
}

type Bare = Pick<ModelRecord, 'id' | 'name' | 'licence' | 'home' | 'repository'>;

async function describeOnnx(bare: Bare, files: ReadonlyMap<string, Blob>): Promise<Described> {
	const type = await settingOf(files.get('config.json'), 'model_type');
	const known = Object.hasOwn(KNOWN, type) ? KNOWN[type] : undefined;
	if (!known)
		throw new OcrError(
			'model_missing',
			`This folder holds no model that runs here: it needs a config.json of Granite Docling, GLM-OCR or LightOnOCR, or an ${MLC_CONFIG} with a program (.wasm) beside it.`
		);
	const dtypes = new Set([...files.keys()].map(dtypeOf).filter((dtype) => dtype !== null));
	const dtype = ['q4f16', 'q4', 'fp16', 'int8', 'fp32'].find((each) => dtypes.has(each)) ?? 'fp32';
	return { model: { ...bare, ...known, door: 'onnx', variants: variantsOf(dtype) }, dtype };
}

/** A model for web-llm, with the program that runs it. */
async function describeMlc(bare: Bare, settings: Blob, files: ReadonlyMap<string, Blob>): Promise<Described> {
	if (![...files.keys()].some(isLibrary))
		throw new OcrError(
			'model_missing',
			'This folder lacks the program that runs its model: put the .wasm file of web-llm beside it.'
		);
	const dtype = await settingOf(settings, 'quantization');
	const thinks = (await settingOf(settings, 'model_type')).startsWith('qwen3');
	const model: ModelRecord = {
		...bare,
		door: 'web-llm',
		purpose: 'chat',
		prompts: { text: '' },
		variants: variantsOf(dtype),
		...(thinks && { thinks })
	};
	return { model, dtype };
}

/** The one that is here. */
function variantsOf(dtype: string): ModelRecord['variants'] {
	const features = /f16(_\d)?$/.test(dtype) ? ['shader-f16'] : [];
	return [{ dtype, features, downloadBytes: 0, memoryBytes: 0 }];
}

/** A text of a model's settings, '' where the file says nothing. */
async function settingOf(settings: Blob | undefined, name: string): Promise<string> {
	try {
		const value = field(JSON.parse((await settings?.text()) ?? ''), name);
		return typeof value === 'string' ? value : '';
	} catch {
		return ''; // no JSON is no model either
	}
}
