/**
 * Where the browser fetches models when a person wants one, in the order in which they are tried: `hub:` before the
 * address of a host with Hugging Face's API, or `folder:` before an address, or a path of the site itself, below which
 * each model lies as `<repository>/<file>` with a `model.json` that lists them (`{"parts": [{path, bytes, sha256}]}`).
 * Set MODEL_SOURCES when building to choose others, separated by blanks, or to '' for none. Each has to allow other
 * origins to read it (CORS).
 */
const DEFAULT = 'hub:https://huggingface.co/';
/** Where the default sends a browser on to for large files. */
const DEFAULT_CONTENT = ['https://*.huggingface.co', 'https://*.hf.co'];

/**
 * Models for web-llm are run by a program of their own, which hubs do not have: `github:` before owner, repository and
 * folder, or `folder:` as above, where `model.json` lists the programs. Set MODEL_LIBRARIES to choose others. A source of
 * models that has the program beside the weights needs none. The folder's name is bound to the version of web-llm.
 */
const DEFAULT_LIBRARIES = 'github:mlc-ai/binary-mlc-llm-libs/web-llm-models/v0_2_86/base';
const GITHUB = ['https://api.github.com/repos/', 'https://raw.githubusercontent.com/'];

const setting = process.env.MODEL_SOURCES;
// Who chooses where models come from names the source of their programs too.
const libraries = process.env.MODEL_LIBRARIES ?? (setting === undefined ? DEFAULT_LIBRARIES : '');

/** @type {{ kind: 'hub' | 'folder', address: string }[]} */
export const MODEL_SOURCES = (setting ?? DEFAULT).split(/\s+/).filter(Boolean).map(parse);

/** @type {{ kind: 'github' | 'folder', address: string }[]} */
export const MODEL_LIBRARIES = libraries.split(/\s+/).filter(Boolean).map(parseLibrary);

/** What the content security policy lets the site connect to besides its own origin. */
export const MODEL_FOLDERS = [
	...new Set([
		...MODEL_SOURCES.map(({ address }) => address).filter((address) => /^https?:/.test(address)),
		...(setting === undefined
			? DEFAULT_CONTENT
			: (process.env.MODEL_CONTENT ?? '').split(/\s+/).filter(Boolean)),
		...MODEL_LIBRARIES.flatMap(({ kind, address }) => {
			if (kind === 'folder') return /^https?:/.test(address) ? [address] : [];
			return GITHUB.map((host) => `${host}${address.split('/').slice(0, 2).join('/')}/`);
		})
	])
];

/** @param {string} source @returns {{ kind: 'hub' | 'folder', address: string }} */
function parse(source) {
	const [, kind, address] = /^(hub|folder):(.+)$/.exec(source) ?? [];
	if ((kind !== 'hub' && kind !== 'folder') || !address)
		throw new Error(`MODEL_SOURCES: ${source} begins with neither hub: nor folder:.`);
	return { kind, address: address.endsWith('/') ? address : `${address}/` };
}

/** @param {string} source @returns {{ kind: 'github' | 'folder', address: string }} */
function parseLibrary(source) {
	const [, github] = /^github:([\w.-]+\/[\w.-]+\/[\w./-]+)$/.exec(source) ?? [];
	if (github) return { kind: 'github', address: github };
	const [, folder] = /^folder:(.+)$/.exec(source) ?? [];
	if (!folder) throw new Error(`MODEL_LIBRARIES: ${source} begins with neither github: nor folder:.`);
	return { kind: 'folder', address: folder.endsWith('/') ? folder : `${folder}/` };
}
