/**
 * The spreadsheet library packs larger files in workers that it makes of text. Our content policy does not allow those:
 * they never start, and the file is never finished. It runs in a worker of ours already, so it packs there.
 * The build stops when a new version of the library has other code in these places.
 */
const CHANGES = [
	{ from: /import \{ zip \} from ["']fflate["'];?/, to: "import { zipSync } from 'fflate';" },
	{
		from: 'zip(files, function (error, archive) {',
		to: '((unpacked, done) => done(null, zipSync(unpacked)))(files, function (error, archive) {'
	}
];

/** A Vite plugin. */
export function xlsxZip() {
	return {
		name: 'xlsx-zip',
		/** @param {string} code @param {string} id */
		transform(code, id) {
			if (!/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js/.test(id)) return null;
			const changed = CHANGES.reduce((text, { from, to }) => {
				const next = text.replace(from, to);
				if (next === text)
					throw new Error(`write-excel-file has changed: look at scripts/xlsx-zip.mjs (${from})`);
				return next;
			}, code);
			return { code: changed, map: null };
		}
	};
}
