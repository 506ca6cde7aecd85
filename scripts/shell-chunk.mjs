/**
 * What the start page and the frame of the reader take is one file: fewer requests, better compression. Whatever is
 * imported late, or by other pages alone, stays apart, and is fetched when the start page is at rest: precache.mjs.
 */
/** What is loaded first: SvelteKit's own entries, and the routes of the shell's pages. */
const ROOT =
	/\/@sveltejs\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/app\.js$|\/src\/routes\/(read\/)?\+(layout|error|page)\.(svelte|ts)$/;
/** What SvelteKit loads for a page: a line that imports it. */
const NODE = /\/client-optimized\/nodes\//;

/** A Vite plugin. */
export function shellChunk() {
	/** @type {Set<string>} */
	let shell = new Set();
	return {
		name: 'shell-chunk',
		apply: (/** @type {unknown} */ _, /** @type {{ command: string, isSsrBuild?: boolean }} */ env) =>
			env.command === 'build' && env.isSsrBuild !== true,
		/** @this {import('vite').Rolldown.PluginContext} */
		buildEnd() {
			const roots = [...this.getModuleIds()].filter((id) => ROOT.test(id));
			shell = new Set(roots);
			// A set hands out what is added to it meanwhile.
			for (const id of shell)
				for (const imported of this.getModuleInfo(id)?.importedIds ?? []) shell.add(imported);
		},
		/** @param {object} options */
		outputOptions(options) {
			const groups = [{ name: 'shell', test: (/** @type {string} */ id) => shell.has(id) && !NODE.test(id) }];
			return { ...options, codeSplitting: { groups } };
		}
	};
}
