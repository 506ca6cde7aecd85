/**
 * What the start page and the reader take is one file: fewer requests, better compression. Whatever only other pages
 * take stays apart, and is fetched when the start page is at rest: see precache.mjs.
 */
// The last is what SvelteKit loads for a page: a line that imports it.
const LATER =
	/\/src\/(routes\/(account|developers|languages|tools)\/|ui\/(account|api)\/|ui\/(LanguageRow|language-search|PlainPage|ToolLack)\b|client\/owner|i18n\/(en\/)?(account|api|languages|tool-pages)\.ts)|\/client-optimized\/nodes\//;

/** A Vite plugin. */
export function shellChunk() {
	return {
		name: 'shell-chunk',
		apply: (/** @type {unknown} */ _, /** @type {{ command: string, isSsrBuild?: boolean }} */ env) =>
			env.command === 'build' && env.isSsrBuild !== true,
		/** @param {object} options */
		outputOptions(options) {
			const groups = [{ name: 'shell', test: (/** @type {string} */ id) => !LATER.test(id) }];
			return { ...options, codeSplitting: { groups } };
		}
	};
}
