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
	const found =
		source.kind === 'folder'
			? await askFolder(source, repository, signal)
			: await askHub(source, repository, signal);
	return { model, dtype: variant.dtype, ...found, parts: chosen(found.parts, model, variant.dtype) };
}

type Found = Pick<Manifest, 'commit' | 'parts'>;

async function askFolder({ address }: ModelSource, repository: string, signal: AbortSignal): Promise<Found> {
	const list = await readJson(`${address}${repository}/model.json`, signal);
	return { commit: null, parts: records(field(list, 'parts')).map(folderPart) };
}

function folderPart(entry: unknown): Part {
	const [path, bytes, hex] = [field(entry, 'path'), field(entry, 'bytes'), field(entry, 'sha256')];
	if (!isPath(path) || !isSize(bytes) || !isSha256(hex)) throw strange();
	return { path, bytes, hash: { kind: 'sha256', hex } };
}

/** Source: Hugging Face's API, `/api/models/…/revision/…` and `/tree/…` */
async function askHub({ address }: ModelSource, repository: string, signal: AbortSignal): Promise<Found> {
	const about = `${address}api/models/${repository}`;
	const commit = field(await readJson(`${about}/revision/main`, signal), 'sha');
	if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/.test(commit)) throw strange();
	const tree = await readJson(`${about}/tree/${commit}?recursive=1`, signal);
	const files = records(tree).filter((entry) => field(entry, 'type') === 'file');
	return { commit, parts: files.map(hubPart) };
}

function hubPart(entry: unknown): Part {
	const [path, lfs] = [field(entry, 'path'), field(entry, 'lfs')];
	const from = lfs ?? entry;
	const [bytes, hex] = [field(from, 'size'), field(from, 'oid')];
	if (!isPath(path) || !isSize(bytes) || typeof hex !== 'string' || (lfs !== undefined && !isSha256(hex)))
		throw strange();
	return { path, bytes, hash: { kind: lfs === undefined ? 'git' : 'sha256', hex } };
}

/** Somebody else's answer: nothing of it is taken for granted. */
function field(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null
		? Object.getOwnPropertyDescriptor(data, name)?.value
		: undefined;
}

function records(data: unknown): unknown[] {
	if (!Array.isArray(data)) throw strange();
	return data;
}

const isPath = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && !/(^|\/)\.\.?(\/|$)/.test(value);
const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isSha256 = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function strange(): TypeError {
	return new TypeError('The host of the model does not answer as it should.');
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

async function readJson(address: string, signal: AbortSignal): Promise<unknown> {
	const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
	if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
	return response.json();
}
