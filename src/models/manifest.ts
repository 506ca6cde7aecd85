import { OcrError } from '#contract/error.ts';
import type { ModelRecord, Variant } from './catalogue.ts';
import {
	field,
	folderParts,
	isPath,
	isSha1,
	isSha256,
	isSize,
	readJson,
	records,
	strange
} from './hosted.ts';
import type { Part } from './hosted.ts';
import { askLibrary } from './library.ts';
import { isLibrary, mlcFiles } from './mlc.ts';

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

export type Wanted = { model: ModelRecord; variant: Variant };

/**
 * Asks a source which files a model has, and what each has to be.
 * @param site its address, ending with a slash
 * @throws {OcrError} `model_missing` where it has not what the variant takes; TypeError and the like where it cannot be reached
 */
export async function askManifest(
	site: string,
	source: ModelSource,
	{ model, variant }: Wanted,
	signal: AbortSignal
): Promise<Manifest> {
	const found = await askFiles(source, repositoryOf(model, variant.dtype), signal);
	const parts = chosen(found.parts, model, variant.dtype);
	// Hubs have the weights alone; a folder may have all of it.
	if (variant.library !== undefined && !parts.some(({ path }) => isLibrary(path)))
		parts.push(await askLibrary(site, variant.library, signal));
	return { model, dtype: variant.dtype, commit: found.commit, parts };
}

/** All files that a source has in a repository. @throws TypeError and the like where it cannot be reached */
export async function askFiles(
	source: ModelSource,
	repository: string,
	signal: AbortSignal
): Promise<Pick<Manifest, 'commit' | 'parts'>> {
	if (source.kind === 'hub') return askHub(source, repository, signal);
	return { commit: null, parts: await folderParts(`${source.address}${repository}/`, signal) };
}

/** Source: Hugging Face's API, `/api/models/…/revision/…` and `/tree/…` */
async function askHub(
	{ address }: ModelSource,
	repository: string,
	signal: AbortSignal
): Promise<Pick<Manifest, 'commit' | 'parts'>> {
	const about = `${address}api/models/${repository}`;
	const commit = field(await readJson(`${about}/revision/main`, signal), 'sha');
	if (!isSha1(commit)) throw strange();
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

/** Each variant of a model may have a repository of its own. */
function repositoryOf({ repository, variants }: ModelRecord, dtype: string): string {
	return variants.find((variant) => variant.dtype === dtype)?.repository ?? repository;
}

/** Where a part is fetched. */
export function addressOf(
	source: ModelSource,
	{ model, dtype, commit }: Manifest,
	{ path, address }: Part
): string {
	return address ?? fileAddress(source, { repository: repositoryOf(model, dtype), commit, path });
}

type FilePlace = { repository: string; commit: string | null; path: string };

export function fileAddress(source: ModelSource, { repository, commit, path }: FilePlace): string {
	const folder = source.kind === 'hub' ? `${repository}/resolve/${commit ?? 'main'}` : repository;
	return `${source.address}${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
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
 * Of a repository's files those that are taken: the settings, and the graphs or weights in one variant.
 * @throws {OcrError} `model_missing`
 */
export function chosen(parts: readonly Part[], model: ModelRecord, dtype: string): Part[] {
	const taken = model.door === 'web-llm' ? chosenForMlc(parts) : chosenForOnnx(parts, dtype);
	if (taken) return taken;
	throw new OcrError(
		'model_missing',
		`${model.name} is not there in the form that this device can run (${dtype}): choose another model.`
	);
}

function chosenForMlc(parts: readonly Part[]): Part[] | null {
	const wanted = mlcFiles(parts.map(({ path }) => path));
	return wanted && parts.filter(({ path }) => wanted.includes(path));
}

function chosenForOnnx(parts: readonly Part[], dtype: string): Part[] | null {
	const settings = parts.filter(({ path }) => SETTINGS.test(path) && !NOT_WANTED.test(path));
	const graphs = parts.filter(({ path }) => dtypeOf(path) === dtype);
	const heads = graphs.filter(({ path }) => path.endsWith('.onnx'));
	const isWhole = heads.length > 0 && settings.some(({ path }) => path === 'config.json');
	return isWhole ? [...settings, ...graphs] : null;
}

/** In which variant a graph of the ONNX door is kept; null where the file is none. */
export function dtypeOf(path: string): string | null {
	const name = GRAPH.exec(path)?.[1];
	if (name === undefined) return null;
	return DTYPES.find((dtype) => name.endsWith(`_${dtype}`)) ?? 'fp32';
}
