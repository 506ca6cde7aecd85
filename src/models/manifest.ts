import * as z from 'zod/mini';
import { OcrError } from '#contract/error.ts';
import type { ModelRecord, Variant } from './catalogue.ts';

/** A file of a model. */
export type Part = {
	/** within the model, with slashes */
	path: string;
	bytes: number;
	/** what its bytes have to be, in hex: SHA-256, or git's own hash where the repository tells no other */
	hash: { kind: 'sha256' | 'git'; hex: string };
};

/** All that is fetched of a model: the same files whenever it is gone on with. */
export type Manifest = {
	model: ModelRecord;
	dtype: string;
	/** of the repository; null where the files come from a folder */
	commit: string | null;
	parts: Part[];
};

/** Where models are fetched: a hub with Hugging Face's API, or a folder with `model.json` beside each model's files. */
export type ModelSource = { kind: 'hub' | 'folder'; address: string };

/** @param site its address, ending with a slash: a folder may be given below it */
export function modelSources(site: string): ModelSource[] {
	return __MODEL_SOURCES__.map(({ kind, address }) => ({ kind, address: new URL(address, site).href }));
}

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const hubInfo = z.object({ sha: z.string().check(z.regex(/^[0-9a-f]{40}$/)) });
const size = z.int().check(z.nonnegative());
const hubTree = z.array(
	z.object({
		type: z.string(),
		path: z.string(),
		size,
		oid: z.string(),
		lfs: z.optional(z.object({ oid: sha256, size }))
	})
);
const folderList = z.object({ parts: z.array(z.object({ path: z.string(), bytes: size, sha256 })) });

/**
 * Asks a source which files a model has, and what each has to be.
 * @throws {OcrError} `model_missing` where it has not what the variant takes; TypeError and the like where it cannot be reached
 */
export async function askManifest(
	source: ModelSource,
	model: ModelRecord,
	variant: Variant,
	signal: AbortSignal
): Promise<Manifest> {
	const { repository } = model;
	if (source.kind === 'folder') {
		const list = await readJson(`${source.address}${repository}/model.json`, folderList, signal);
		const parts = list.parts.map(({ path, bytes, sha256: hex }) => ({
			path,
			bytes,
			hash: { kind: 'sha256' as const, hex }
		}));
		return { model, dtype: variant.dtype, commit: null, parts: chosen(parts, model, variant.dtype) };
	}
	const about = `${source.address}api/models/${repository}`;
	const { sha } = await readJson(`${about}/revision/main`, hubInfo, signal);
	const tree = await readJson(`${about}/tree/${sha}?recursive=1`, hubTree, signal);
	const parts = tree
		.filter(({ type }) => type === 'file')
		.map(({ path, size: bytes, oid, lfs }): Part => ({
			path,
			bytes: lfs?.size ?? bytes,
			hash: lfs ? { kind: 'sha256', hex: lfs.oid } : { kind: 'git', hex: oid }
		}));
	return { model, dtype: variant.dtype, commit: sha, parts: chosen(parts, model, variant.dtype) };
}

/** Where a part is fetched. */
export function addressOf({ kind, address }: ModelSource, { model, commit }: Manifest, path: string): string {
	const folder = kind === 'hub' ? `${model.repository}/resolve/${commit ?? 'main'}` : model.repository;
	return `${address}${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

const DTYPES = [
	'q4f16',
	'q4',
	'fp16',
	'int8',
	'uint8',
	'q8',
	'bnb4',
	'q2',
	'q2f16',
	'quantized',
	'q1',
	'q1f16'
];
const SETTINGS = /^[\w.-]+\.(json|jinja|txt|model)$/;
const GRAPH = /^onnx\/(.+)\.onnx(_data(_\d+)?)?$/;
/** Large, and nobody asks for them. */
const NOT_WANTED = /^(vocab|merges|README|model)\b/;

/**
 * Of a repository's files those that are taken: the settings, and the graphs in one variant.
 * @throws {OcrError} `model_missing`
 */
export function chosen(parts: readonly Part[], { name, door }: ModelRecord, dtype: string): Part[] {
	const settings = parts.filter(({ path }) => SETTINGS.test(path) && !NOT_WANTED.test(path));
	if (door !== 'onnx') return [...parts];
	const graphs = parts.filter(({ path }) => dtypeOf(path) === dtype);
	const heads = graphs.filter(({ path }) => path.endsWith('.onnx'));
	if (heads.length === 0 || !settings.some(({ path }) => path === 'config.json'))
		throw new OcrError(
			'model_missing',
			`${name} is not there in the form that this device can run (${dtype}): choose another model.`
		);
	return [...settings, ...graphs];
}

/** In which variant a graph of the ONNX door is kept; null where the file is none. */
export function dtypeOf(path: string): string | null {
	const name = GRAPH.exec(path)?.[1];
	if (name === undefined) return null;
	return DTYPES.find((dtype) => name.endsWith(`_${dtype}`)) ?? 'fp32';
}

async function readJson<T>(address: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
	const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
	if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
	const parsed = schema.safeParse(await response.json());
	if (!parsed.success) throw new TypeError(`${address} does not answer as it should.`);
	return parsed.data;
}
