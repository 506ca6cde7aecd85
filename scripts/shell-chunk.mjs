/**
 * What the start page takes is one file: fewer requests, better compression. Whatever only the reader or other pages
 * take stays apart, and is fetched when the start page is at rest: see precache.mjs.
 */
// The last is what SvelteKit loads for a page: a line that imports it.
const LATER =
	/\/src\/(routes\/(account|bookmarklet|camera|clip|developers|languages|open|screen|share|tools)\/|ui\/(account|api|camera|clip|reader|screen|share|tray)\/|ui\/(LanguageRow|language-search|language-shelf|PlainPage|ToolLack)\b|client\/(languages|owner|page-camera|shared)|workers\/spawn-capture|workers\/capture|capture\/|document\/|search\/|i18n\/(en\/)?(account|api|capture|clip|correcting|languages|reader|share|tool-pages|tray)\.ts)|\/client-optimized\/nodes\//;

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
