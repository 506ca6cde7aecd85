/** The bare recogniser of tesseract.js with the app's settings: what recognition itself costs in a browser. */
import { readFileSync } from 'node:fs';
import { FOLDERS } from '../assets.mjs';
import { traineddata } from './native.mjs';

/** @typedef {{ file: string, language: string }} Picture the language by Tesseract's code */

/**
 * Makes a recogniser ready and gives it a picture; decoding it is not the recogniser's work.
 * @param {import('playwright').Page} page @param {string} site @param {Picture} picture
 */
export async function loadBare(page, site, { file, language }) {
	const data = traineddata(language).toString('base64');
	await page.evaluate(startBare, { coreFolder: site + FOLDERS.tesseract, language, data });
	await page.evaluate(keepPgm, readFileSync(file).toString('base64'));
}

/** @param {import('playwright').Page} page @param {string} language */
export async function readBare(page, language) {
	await page.evaluate(
		(code) =>
			globalThis.bare[code]('recognize', { image: globalThis.pgm, options: {}, output: { hocr: true } }).then(
				() => undefined
			),
		language
	);
}

/** tesseract.js' own worker, one a language, without anything of ours. @param {{ coreFolder: string, language: string, data: string }} start */
async function startBare({ coreFolder, language, data }) {
	globalThis.bare ??= {};
	if (globalThis.bare[language]) return;
	const worker = new Worker(`${coreFolder}/worker.min.js`);
	let calls = 0;
	const bare = (/** @type {string} */ action, /** @type {object} */ payload) =>
		new Promise((resolve, reject) => {
			const jobId = String(++calls);
			const listen = ({ data: answer }) => {
				if (answer.jobId !== jobId || answer.status === 'progress') return;
				worker.removeEventListener('message', listen);
				if (answer.status === 'resolve') resolve(answer.data);
				else reject(new Error(String(answer.data)));
			};
			worker.addEventListener('message', listen);
			worker.postMessage({ workerId: 'bare', jobId, action, payload });
		});
	await bare('load', { options: { lstmOnly: true, corePath: coreFolder } });
	const pack = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
	await bare('loadLanguage', {
		langs: [{ code: language, data: pack }],
		options: { cacheMethod: 'none', lstmOnly: true }
	});
	await bare('initialize', { langs: language, oem: 1 });
	await bare('setParameters', { params: { tessedit_pageseg_mode: '3', debug_file: '/dev/null' } });
	globalThis.bare[language] = bare;
}

/** @param {string} data */
async function keepPgm(data) {
	const bitmap = await createImageBitmap(
		new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))])
	);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	context.drawImage(bitmap, 0, 0);
	const rgba = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
	const header = new TextEncoder().encode(`P5\n${bitmap.width} ${bitmap.height}\n255\n`);
	const pgm = new Uint8Array(header.length + rgba.length / 4);
	pgm.set(header);
	for (let i = 0; i < rgba.length / 4; i++)
		pgm[header.length + i] = (77 * rgba[i * 4] + 150 * rgba[i * 4 + 1] + 29 * rgba[i * 4 + 2]) >> 8;
	globalThis.pgm = pgm;
}
