import { OcrError } from '#contract/error.ts';
import { field, folderParts, isSha1, isSize, readJson, records, strange, type Part } from './hosted.ts';

/**
 * Where the programs of web-llm's models are fetched, one WebAssembly file a model: a folder of a repository on GitHub
 * (`<owner>/<repository>/<folder>`), or a folder with a `model.json`.
 */
type LibrarySource = { kind: 'github' | 'folder'; address: string };

const API = 'https://api.github.com/repos/';
const CONTENT = 'https://raw.githubusercontent.com/';

function sources(site: string): LibrarySource[] {
	return __MODEL_LIBRARIES__.map(({ kind, address }) => ({
		kind,
		address: kind === 'folder' ? new URL(address, site).href : address
	}));
}

/** The hosts that are asked, for people. @param site its address, ending with a slash */
export function libraryHosts(site: string): string[] {
	return sources(site).flatMap(({ kind, address }) =>
		(kind === 'github' ? [API, CONTENT] : [address]).map((each) => new URL(each).host)
	);
}

/**
 * The name of the program at an address.
 * @returns null where programs are not fetched from there
 */
export function libraryAt(site: string, address: string): string | null {
	const [, folder = '', name = ''] = /^(.*\/)([\w.-]+\.wasm)(?:[?#].*)?$/.exec(address) ?? [];
	const isKnown = sources(site).some(({ kind, address: known }) => {
		if (kind === 'folder') return folder === known;
		const [owner, repository, ...folders] = known.split('/').filter(Boolean);
		// On the host of the files, or as a page of the repository shows it.
		const [, place] = /^https:\/\/(?:raw\.githubusercontent|github)\.com\/(.*)$/.exec(folder) ?? [];
		const [from, what, ...rest] = place?.split('/').filter(Boolean) ?? [];
		const isThere = from === owner && what === repository;
		return isThere && rest.join('/').endsWith(folders.join('/'));
	});
	return isKnown && name !== '' ? name : null;
}

/**
 * Asks where the program of a model is, and what it has to be: that of one commit, with git's hash.
 * @param file its name
 * @throws {OcrError} `model_missing` where no source has it; TypeError and the like where one cannot be reached
 */
export async function askLibrary(site: string, file: string, signal: AbortSignal): Promise<Part> {
	let last: unknown = missing(file);
	for (const { kind, address } of sources(site)) {
		try {
			return kind === 'github'
				? await askGithub(address, file, signal)
				: await askFolder(address, file, signal);
		} catch (error) {
			if (signal.aborted) throw error;
			last = error;
		}
	}
	throw last;
}

async function askFolder(address: string, file: string, signal: AbortSignal): Promise<Part> {
	const found = (await folderParts(address, signal)).find(({ path }) => path === file);
	if (!found) throw missing(file);
	return { ...found, address: address + encodeURIComponent(file) };
}

/** Source: GitHub's REST API, `/repos/…/commits/…` and `/repos/…/contents/…` */
async function askGithub(address: string, file: string, signal: AbortSignal): Promise<Part> {
	const [owner, name, ...folders] = address.split('/').filter(Boolean);
	const [repository, folder] = [`${owner}/${name}`, folders.join('/')];
	const commit = field(await readJson(`${API}${repository}/commits/HEAD`, signal), 'sha');
	if (!isSha1(commit)) throw strange();
	const list = records(await readJson(`${API}${repository}/contents/${folder}?ref=${commit}`, signal));
	const entry = list.find((each) => field(each, 'name') === file);
	if (!entry) throw missing(file);
	const [bytes, hex] = [field(entry, 'size'), field(entry, 'sha')];
	if (!isSize(bytes) || !isSha1(hex)) throw strange();
	return {
		path: file,
		bytes,
		hash: { kind: 'git', hex },
		address: `${CONTENT}${repository}/${commit}/${folder}/${encodeURIComponent(file)}`
	};
}

function missing(file: string): OcrError {
	return new OcrError(
		'model_missing',
		`The program that runs this model (${file}) is not where such programs are fetched: choose another model.`
	);
}
