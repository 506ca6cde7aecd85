/** Native Tesseract with one thread, the yardstick: with more it spends several times the CPU for the same text. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FOLDERS } from '../assets.mjs';

const env = { ...process.env, OMP_THREAD_LIMIT: '1' };

/** Whether a command can be run. @param {string} command @param {string} flag */
export function installed(command, flag) {
	return spawnSync(command, [flag], { stdio: 'ignore' }).error === undefined;
}

const DEBIAN = '/usr/share/tesseract-ocr/5/tessdata';

/** Whether there is data of a language, by Tesseract's code. @param {string} language */
export function hasData(language) {
	return language === 'eng' || existsSync(join(DEBIAN, `${language}.traineddata`));
}

/** The same data for both: English as the app carries it, the others from Debian's packages. @param {string} language */
export function traineddata(language) {
	return language === 'eng'
		? gunzipSync(readFileSync(`build/${FOLDERS.languages}/eng.traineddata.gz`))
		: readFileSync(join(DEBIAN, `${language}.traineddata`));
}

/** Native Tesseract, page segmentation 3. */
export function createNative() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const tesseract = (/** @type {string} */ image, language = 'eng') => {
		const data = join(folder, `${language}.traineddata`);
		if (!existsSync(data)) writeFileSync(data, traineddata(language));
		return run('tesseract', [image, '-', '--tessdata-dir', folder, '--psm', '3', '-l', language]);
	};

	return {
		/** Reads a picture. @param {import('./bare.mjs').Picture} picture */
		read: ({ file, language }) => tesseract(file, language),
		/** Draws all pages of a PDF and reads them, one after another: a plain loop in a shell. @param {string} pdf @param {number} dpi */
		readPdf(pdf, dpi) {
			const drawn = run('pdftoppm', ['-r', String(dpi), '-gray', pdf, join(folder, 'page')]);
			const reads = readdirSync(folder)
				.filter((name) => name.startsWith('page'))
				.map((name) => tesseract(join(folder, name)));
			return reads.reduce(add, drawn);
		},
		close: () => rmSync(folder, { recursive: true })
	};
}

/** @typedef {{ wall: number, cpu: number }} Cost seconds */

/** @param {Cost} a @param {Cost} b @returns {Cost} */
function add(a, b) {
	return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu };
}

/** @param {string} command @param {string[]} args @returns {Cost} */
function run(command, args) {
	const before = { wall: performance.now(), cpu: childCpu() };
	const { status, stderr } = spawnSync(command, args, { env, maxBuffer: 1e9, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command}: ${stderr}`);
	return { wall: (performance.now() - before.wall) / 1000, cpu: childCpu() - before.cpu };
}

/** CPU seconds of this process's ended children. Source: proc(5), fields 16 and 17 */
function childCpu() {
	const text = existsSync('/proc/self/stat') ? readFileSync('/proc/self/stat', 'utf8') : '';
	const fields = text
		.slice(text.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	return ((fields[13] ?? 0) + (fields[14] ?? 0)) / 100;
}
