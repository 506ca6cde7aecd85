/**
 * What the spreadsheet library does otherwise here. The build stops when a new version of it has other code in these
 * places.
 *
 * It packs larger files in workers that it makes of text. Our content policy does not allow those: they never start,
 * and the file is never finished. It runs in a worker of ours already, so it packs there.
 *
 * It finds the texts that it has met by the names of a plain object. That has some from the start, so a cell with the
 * text `constructor` would hold no text.
 */
const CHANGES = {
	'zip/zipToArrayBuffer.js': [
		{ from: /import \{ zip \} from ["']fflate["'];?/, to: "import { zipSync } from 'fflate';" },
		{
			from: 'zip(files, function (error, archive) {',
			to: '((unpacked, done) => done(null, zipSync(unpacked)))(files, function (error, archive) {'
		}
	],
	'xlsx/initializeSharedStrings.js': [
		{ from: 'sharedStringIdByString = {};', to: 'sharedStringIdByString = Object.create(null);' }
	]
};

/** A Vite plugin. */
export function xlsxWriter() {
	return {
		name: 'xlsx-writer',
		/** @param {string} code @param {string} id */
		transform(code, id) {
			const [, file = ''] = /write-excel-file\/modules\/([^?]*)/.exec(id) ?? [];
			if (!Object.hasOwn(CHANGES, file)) return null;
			const changed = CHANGES[file].reduce((text, { from, to }) => {
				const next = text.replace(from, to);
				if (next === text)
					throw new Error(`write-excel-file has changed: look at scripts/xlsx-writer.mjs (${from})`);
				return next;
			}, code);
			return { code: changed, map: null };
		}
	};
}
