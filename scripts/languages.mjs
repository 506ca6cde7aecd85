/**
 * `npm run languages -- all`, or some codes: puts language packs into static/languages/packs, so that the deployment
 * carries them and nothing is fetched from third parties. Each comes from a local Tesseract's folder (Debian:
 * `apt-get install tesseract-ocr-deu`, or `--from folder`), else from npm, else from tessdata_fast. Build afterwards.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PACKS } from './assets.mjs';

const { findLanguage, LANGUAGES } = await import('../src/languages/registry.ts');

const LOCAL = '/usr/share/tesseract-ocr';
const NPM = 'https://registry.npmjs.org/@tesseract.js-data';
const TESSDATA = 'https://raw.githubusercontent.com/tesseract-ocr/tessdata_fast/4.1.0';
/** Comes with the app. */
const BUILT_IN = 'eng';

const { codes, folders, to } = readArguments();
mkdirSync(to, { recursive: true });
let missing = 0;
for (const code of codes) {
	try {
		const { data, source } = await find(code);
		console.log(`${code}: ${(keep(code, data) / 1e6).toFixed(1)} MB, ${source}`);
	} catch (error) {
		missing++;
		console.error(`${code}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
console.log(`${codes.length - missing} of ${codes.length} packs are in ${to}.`);
process.exit(missing > 0 ? 1 : 0);

/** What is wanted, where to look for it first, and where it goes. */
function readArguments() {
	const { values, positionals } = parseArgs({
		options: { from: { type: 'string' }, to: { type: 'string', default: `static/${PACKS}` } },
		allowPositionals: true
	});
	if (positionals.length === 0)
		stop('Say "all", or which languages: npm run languages -- de fr ja [--from folder] [--to folder]');
	const wanted =
		positionals[0] === 'all'
			? LANGUAGES
			: positionals.map((code) => findLanguage(code) ?? stop(`There is no language "${code}".`));
	const codes = new Set(wanted.map(({ tesseract }) => tesseract).filter((code) => code !== BUILT_IN));
	return {
		codes: [...codes],
		folders: [...(values.from ? [values.from] : []), ...localFolders()],
		to: values.to
	};
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
	console.error(sentence);
	process.exit(2);
}

/** The data folders of each Tesseract that is installed. */
function localFolders() {
	if (!existsSync(LOCAL)) return [];
	return readdirSync(LOCAL).map((version) => join(LOCAL, version, 'tessdata'));
}

/** @param {string} code @returns {Promise<{ data: Buffer, source: string }>} uncompressed */
async function find(code) {
	const path = folders.map((folder) => join(folder, `${code}.traineddata`)).find((path) => existsSync(path));
	if (path) return { data: readFileSync(path), source: path };
	return (await fromNpm(code)) ?? { data: await get(`${TESSDATA}/${code}.traineddata`), source: TESSDATA };
}

/** @param {string} code @returns {Promise<{ data: Buffer, source: string } | null>} null where npm does not have it */
async function fromNpm(code) {
	try {
		const { dist } = JSON.parse((await get(`${NPM}/${code}/latest`)).toString());
		const pack = readTar(gunzipSync(await get(dist.tarball)), `4.0.0_best_int/${code}.traineddata.gz`);
		return pack && { data: gunzipSync(pack), source: dist.tarball };
	} catch {
		return null; // the next source says why, if it has it neither
	}
}

/** @param {string} url @returns {Promise<Buffer>} */
async function get(url) {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return Buffer.from(await response.arrayBuffer());
}

/**
 * A file of a tar archive, by the end of its path. Source: POSIX.1-1988 ustar
 * @param {Buffer} tar @param {string} ending
 */
function readTar(tar, ending) {
	for (let at = 0; at + 512 <= tar.length;) {
		const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
		const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
		if (name.endsWith(ending)) return tar.subarray(at + 512, at + 512 + size);
		at += 512 + Math.ceil(size / 512) * 512;
	}
	return null;
}

/** Its name has a piece of its hash in it: an address never changes its content. @param {string} code @param {Buffer} data */
function keep(code, data) {
	const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
	for (const name of readdirSync(to)) if (name.startsWith(`${code}.`)) rmSync(join(to, name));
	const pack = gzipSync(data, { level: 9 });
	writeFileSync(join(to, `${code}.${hash}.traineddata.gz`), pack);
	return pack.length;
}
