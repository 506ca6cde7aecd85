/**
 * What the start page takes is one file: fewer requests, better compression. Whatever only the reader or other pages
 * take stays apart, and is fetched when the start page is at rest: see precache.mjs.
 */
// Below src/.
const LATER = [
	'routes/(?!\\+|read/)', // all pages but these two
	'ui/(account|api|app|camera|chat|clip|gallery|history|models|privacy|reader|screen|settings|share|storage|tray)/',
	'ui/(LanguageRow|language-search|language-shelf|PlainPage|ToolLack)\\b',
	'client/(archive|chat|languages|models|names-apart|owner|page-camera|shared|storage)\\b',
	'models/(?!model-shelf\\b|announce\\b)',
	'languages/',
	'contract/(changes|job-page|shared)\\b',
	'workers/(capture|rpc|spawn-capture|spawn-vision|spawn-zip)',
	'runner/check-device\\b',
	'capture/',
	'document/',
	'search/',
	'i18n/(?!(en/)?(words|tools)\\.ts|(choose|format|locales?(\\.svelte)?|live\\.svelte)\\.ts)'
];
/** What only the reader and other late pages take of others' code. */
const LATE_PACKAGES = ['client-zip', 'diff', 'marked'];
// The last is what SvelteKit loads for a page: a line that imports it.
const IS_LATER = new RegExp(
	`/src/(${LATER.join('|')})|/node_modules/(${LATE_PACKAGES.join('|')})/|/client-optimized/nodes/`
);

/** A Vite plugin. */
export function shellChunk() {
	return {
		name: 'shell-chunk',
		apply: (/** @type {unknown} */ _, /** @type {{ command: string, isSsrBuild?: boolean }} */ env) =>
			env.command === 'build' && env.isSsrBuild !== true,
		/** @param {object} options */
		outputOptions(options) {
			const groups = [{ name: 'shell', test: (/** @type {string} */ id) => !IS_LATER.test(id) }];
			return { ...options, codeSplitting: { groups } };
		}
	};
}
