/**
 * After the build: tells the service worker what the shell is, and the page what else there is to keep for offline use.
 * The shell is what it takes to open the start page and the reader; parts (recogniser, language data, PDF reader, what
 * only other pages take) are fetched once the page is usable, or when they are wanted.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { LANGUAGE_NAMES } from '../src/languages/names.ts';
import { describeApi } from '../src/openapi/document.ts';

const BUILD = 'build';
const IMMUTABLE = /^_app\/immutable\//;
const PART = /^(_app\/immutable|tesseract|languages\/[^/]+|pdfjs)\//;
const SHELL_PAGES = ['index.html', 'read/index.html'];
// Never asked for by the app itself, or only when it is online; packs are kept by models/ when somebody wants them.
const NEITHER =
	/^(service-worker\.js|parts\.json|languages\.json|language-names\.json|languages\/packs\/|sample\/|icons\/|screenshots\/|client\.d\.ts|.*\.map$|.*LICENSE.*)/;

// What GET /api/v1/ answers with: a part, so that it costs the first visit nothing.
const description = JSON.stringify(describeApi());
const descriptionUrl = `_app/immutable/parts/openapi-${hashOf(description)}.json`;
mkdirSync(join(BUILD, dirname(descriptionUrl)), { recursive: true });
writeFileSync(join(BUILD, descriptionUrl), description);

const files = list(BUILD).map((path) => relative(BUILD, path).split(sep).join('/'));
// What the shell's pages name in their heads.
const named = new Set(
	SHELL_PAGES.flatMap(
		(url) => readFileSync(join(BUILD, url), 'utf8').match(/_app\/immutable\/[\w./-]+/g) ?? []
	)
);
const isPart = (/** @type {string} */ url) => PART.test(url) && !named.has(url);

/** What only a model takes is kept where one of its kind is on the device. @param {string} url */
function doorOf(url) {
	if (/\/workers\/assets\/ort-wasm/.test(url)) return { door: 'onnx' };
	if (!/\/workers\/chunks\/.*\.js$/.test(url)) return {};
	const code = readFileSync(join(BUILD, url), 'utf8');
	// The runtime's script names it; web-llm's own code alone names this cache.
	if (code.includes('/ort-wasm-simd-threaded')) return { door: 'onnx' };
	return code.includes('webllm/wasm') ? { door: 'web-llm' } : {};
}

// A browser takes one of the recogniser's builds; the page adds the one it took (client/offline.ts).
const parts = files
	.filter((url) => isPart(url) && !NEITHER.test(url))
	.map((url) => ({ url, bytes: statSync(join(BUILD, url)).size, ...doorOf(url) }));
writeFileSync(join(BUILD, 'parts.json'), JSON.stringify(parts));

// The language data that this deployment carries, by Tesseract's code: models/carried.ts.
const packs = files
	.filter((url) => url.endsWith('.traineddata.gz'))
	.map((url) => ({
		code: url.split('/').at(-1)?.split('.')[0],
		url,
		bytes: statSync(join(BUILD, url)).size,
		sha256: createHash('sha256')
			.update(gunzipSync(readFileSync(join(BUILD, url))))
			.digest('hex')
	}));
writeFileSync(join(BUILD, 'languages.json'), JSON.stringify(packs));
// What people call languages: api/languages.ts.
writeFileSync(join(BUILD, 'language-names.json'), JSON.stringify(Object.fromEntries(LANGUAGE_NAMES)));

// Without a network any other page is shown by the start page: service-worker/site.ts.
const isOtherPage = (/** @type {string} */ url) => url.endsWith('.html') && !SHELL_PAGES.includes(url);
const inShell = files.filter((url) => !isPart(url) && !isOtherPage(url) && !NEITHER.test(url));
const shell = [...inShell, 'parts.json', 'languages.json', 'language-names.json'].map((url) => ({
	url,
	revision: IMMUTABLE.test(url) ? null : hash(join(BUILD, url))
}));

const worker = join(BUILD, 'service-worker.js');
const code = readFileSync(worker, 'utf8');
if (!code.includes('__SHELL__') || !code.includes('__DESCRIPTION__'))
	throw new Error('The built service worker has no place for what is written into it.');
const filled = code
	.replace('__SHELL__', () => JSON.stringify(shell))
	.replace('__DESCRIPTION__', () => JSON.stringify(descriptionUrl));
// What Dexie would say on the console of whoever calls the API is half a kilobyte of the 60 that there are.
const { code: silent } = minifySync(worker, filled, { mangle: false, compress: { dropConsole: true } });
writeFileSync(worker, silent);

/** @param {string} folder @returns {string[]} */
function list(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** @param {string} path */
function hash(path) {
	return hashOf(readFileSync(path));
}

/** @param {string | Buffer} data */
function hashOf(data) {
	return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
