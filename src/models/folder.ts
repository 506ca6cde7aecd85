import { OcrError } from '#contract/error.ts';
import { announce } from './announce.ts';
import type { ModelRecord } from './catalogue.ts';
import { makeSureOfRoom } from './download.ts';
import { chosen, dtypeOf, type Manifest } from './manifest.ts';
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
	const { model, dtype } = await describe(name, files);
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

async function describe(
	name: string,
	files: ReadonlyMap<string, Blob>
): Promise<{ model: ModelRecord; dtype: string }> {
	const type = await modelType(files.get('config.json'));
	const known = Object.hasOwn(KNOWN, type) ? KNOWN[type] : undefined;
	if (!known)
		throw new OcrError(
			'model_missing',
			'This folder holds no model that can be read with here: it needs a config.json of Granite Docling, GLM-OCR or LightOnOCR.'
		);
	const dtypes = new Set([...files.keys()].map(dtypeOf).filter((dtype) => dtype !== null));
	const dtype = ['q4f16', 'q4', 'fp16', 'int8', 'fp32'].find((each) => dtypes.has(each)) ?? 'fp32';
	const id = `folder-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
	const model: ModelRecord = {
		id,
		name,
		door: 'onnx',
		...known,
		licence: '',
		home: '',
		repository: id,
		variants: [
			{ dtype, features: dtype.endsWith('f16') ? ['shader-f16'] : [], downloadBytes: 0, memoryBytes: 0 }
		]
	};
	return { model, dtype };
}

/** As the library calls it, '' where the file says nothing. */
async function modelType(config: Blob | undefined): Promise<string> {
	try {
		const data: unknown = JSON.parse((await config?.text()) ?? '');
		const type = typeof data === 'object' && data !== null && 'model_type' in data ? data.model_type : '';
		return typeof type === 'string' ? type : '';
	} catch {
		return ''; // no JSON is no model either
	}
}
