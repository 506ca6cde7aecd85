/**
 * After the build: tells the service worker what the shell is, and the page what else there is to keep for offline use.
 * The shell is what it takes to open a page; parts (recogniser, language data, PDF reader) are fetched once the page is
 * usable, or when a file is picked.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

const BUILD = 'build';
const IMMUTABLE = /^_app\/immutable\//;
const RUNNER = /^_app\/immutable\/workers\/runner\.worker-/;
const PART = /^(_app\/immutable\/workers|tesseract|languages\/[^/]+|pdfjs)\//;
// Never asked for by the app itself, or only when it is online; packs are kept by models/ when somebody wants them.
const NEITHER =
	/^(service-worker\.js|parts\.json|languages\.json|languages\/packs\/|sample\/|icons\/|.*\.map$|.*LICENSE.*)/;

// Pages that a first visit needs nothing of: their code is a part, fetched when they are opened or the page is idle.
const LATE_PAGES = ['account'];
const isLate = (/** @type {string} */ url) => LATE_PAGES.some((page) => url === `${page}/index.html`);

const files = list(BUILD).map((path) => relative(BUILD, path).split(sep).join('/'));
const needed = new Set(files.filter((url) => url.endsWith('.html') && !isLate(url)).flatMap(filesOf));
const late = new Set(
	files
		.filter(isLate)
		.flatMap(filesOf)
		.filter((url) => !needed.has(url))
);
const isPart = (/** @type {string} */ url) => (PART.test(url) && !RUNNER.test(url)) || late.has(url);

// A browser takes one of the recogniser's builds; the page adds the one it took (client/offline.ts).
const parts = files
	.filter((url) => isPart(url) && !NEITHER.test(url))
	.map((url) => ({ url, bytes: statSync(join(BUILD, url)).size }));
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

const inShell = files.filter((url) => !isPart(url) && !NEITHER.test(url));
const shell = [...inShell, 'parts.json', 'languages.json'].map((url) => ({
	url,
	revision: IMMUTABLE.test(url) ? null : hash(join(BUILD, url))
}));

const worker = join(BUILD, 'service-worker.js');
const code = readFileSync(worker, 'utf8');
if (!code.includes('__SHELL__')) throw new Error('The built service worker has no place for its shell.');
writeFileSync(
	worker,
	code.replace('__SHELL__', () => JSON.stringify(shell))
);

/** @param {string} folder @returns {string[]} */
function list(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** What a page's HTML loads of the app's code and styles. @param {string} page @returns {string[]} */
function filesOf(page) {
	return readFileSync(join(BUILD, page), 'utf8').match(/_app\/immutable\/[\w./-]+/g) ?? [];
}

/** @param {string} path */
function hash(path) {
	return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}
