/**
 * Copies what the recogniser and the PDF reader load at run time from their packages (and English) into static/, each below its
 * version: an address never changes its content, so it can be kept for ever.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param {string} name @returns {string} */
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Comes with the app, and lies in this repository: no package has this flavour. */
const ENGLISH = 'tessdata_fast-4.1.0';

/** Folders below the site's root; the app gets them through vite.config.ts. */
export const FOLDERS = {
	tesseract: `tesseract/${version('tesseract.js')}`,
	languages: `languages/${ENGLISH}`,
	pdfjs: `pdfjs/${version('pdfjs-dist')}`
};

/** Below the site's root: packs that this deployment carries besides English. */
export const PACKS = 'languages/packs';

// Each build that tesseract.js may choose: it looks for SIMD and relaxed SIMD when it starts.
const CORES = ['tesseract-core', 'tesseract-core-simd', 'tesseract-core-relaxedsimd'].flatMap((core) => [
	`${core}.wasm.js`,
	`${core}-lstm.wasm.js`
]);

const COPIES = [
	{ from: 'node_modules/tesseract.js/dist/worker.min.js', to: `${FOLDERS.tesseract}/worker.min.js` },
	...CORES.map((file) => ({
		from: `node_modules/tesseract.js-core/${file}`,
		to: `${FOLDERS.tesseract}/${file}`
	})),
	{ from: `data/${ENGLISH}/eng.traineddata.gz`, to: `${FOLDERS.languages}/eng.traineddata.gz` },
	...['cmaps', 'standard_fonts', 'wasm', 'iccs'].map((folder) => ({
		from: `node_modules/pdfjs-dist/${folder}`,
		to: `${FOLDERS.pdfjs}/${folder}`
	}))
];

/** Does nothing where everything is already there. */
export function copyAssets() {
	if (COPIES.every(({ to }) => existsSync(`static/${to}`))) return;
	for (const folder of ['tesseract', 'pdfjs', ...oldLanguages()])
		rmSync(`static/${folder}`, { recursive: true, force: true });
	for (const { from, to } of COPIES) {
		mkdirSync(dirname(`static/${to}`), { recursive: true });
		cpSync(from, `static/${to}`, { recursive: true });
	}
}

/** All but the packs that were put there by scripts/languages.mjs. */
function oldLanguages() {
	if (!existsSync('static/languages')) return [];
	const folders = readdirSync('static/languages').filter((name) => `languages/${name}` !== PACKS);
	return folders.map((name) => `languages/${name}`);
}
