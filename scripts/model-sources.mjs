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

const setting = process.env.MODEL_SOURCES;

/** @type {{ kind: 'hub' | 'folder', address: string }[]} */
export const MODEL_SOURCES = (setting ?? DEFAULT).split(/\s+/).filter(Boolean).map(parse);

/** What the content security policy lets the site connect to besides its own origin. */
export const MODEL_FOLDERS = [
	...new Set([
		...MODEL_SOURCES.map(({ address }) => address).filter((address) => /^https?:/.test(address)),
		...(setting === undefined
			? DEFAULT_CONTENT
			: (process.env.MODEL_CONTENT ?? '').split(/\s+/).filter(Boolean))
	])
];

/** @param {string} source @returns {{ kind: 'hub' | 'folder', address: string }} */
function parse(source) {
	const [, kind, address] = /^(hub|folder):(.+)$/.exec(source) ?? [];
	if ((kind !== 'hub' && kind !== 'folder') || !address)
		throw new Error(`MODEL_SOURCES: ${source} begins with neither hub: nor folder:.`);
	return { kind, address: address.endsWith('/') ? address : `${address}/` };
}
