/** The settings of a model for web-llm. */
export const MLC_CONFIG = 'mlc-chat-config.json';
const WEIGHTS_LIST = 'tensor-cache.json';
/** The first of these that there is. Source: web-llm 0.2.86, asyncLoadTokenizer */
const TOKENIZERS = ['tokenizer.json', 'tokenizer.model'];
const SHARD = /^params_shard_\d+\.bin$/;
const LIBRARY = /^[\w.-]+\.wasm$/;

/**
 * Of a repository's files those that web-llm asks for: its settings, its tokenizer, its weights, and its library where
 * that lies with them.
 * @returns null where something that it needs is missing
 */
export function mlcFiles(paths: readonly string[]): string[] | null {
	const tokenizer = TOKENIZERS.find((name) => paths.includes(name));
	const shards = paths.filter((path) => SHARD.test(path));
	if (!tokenizer || shards.length === 0) return null;
	if (!paths.includes(MLC_CONFIG) || !paths.includes(WEIGHTS_LIST)) return null;
	return [MLC_CONFIG, WEIGHTS_LIST, tokenizer, ...paths.filter(isLibrary), ...shards];
}

/** Whether this is the program that runs a model of this kind: WebAssembly that was compiled for it alone. */
export function isLibrary(path: string): boolean {
	return LIBRARY.test(path);
}
