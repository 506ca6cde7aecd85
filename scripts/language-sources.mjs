/**
 * Where the browser fetches language packs that the deployment does not carry itself, in the order in which they are
 * tried: addresses with `{code}` for Tesseract's code. Set LANGUAGE_SOURCES when building to choose others, separated
 * by blanks, or to '' for none. Each has to allow other origins to read it (CORS).
 */
const DEFAULT = [
	// All languages, small and quick to read with.
	'https://cdn.jsdelivr.net/gh/tesseract-ocr/tessdata_fast@4.1.0/{code}.traineddata',
	// Most languages; slower, a little more accurate.
	'https://cdn.jsdelivr.net/npm/@tesseract.js-data/{code}/4.0.0_best_int/{code}.traineddata.gz'
];

const setting = process.env.LANGUAGE_SOURCES;

/** @type {string[]} */
export const LANGUAGE_SOURCES = setting === undefined ? DEFAULT : setting.split(/\s+/).filter(Boolean);

/** What the content security policy lets the site connect to besides its own origin. */
export const LANGUAGE_FOLDERS = [...new Set(LANGUAGE_SOURCES.map(folder))];

/** Up to the last slash before the code. @param {string} source */
function folder(source) {
	if (!source.includes('{code}')) throw new Error(`LANGUAGE_SOURCES: ${source} has no {code}.`);
	const [before = ''] = source.split('{code}');
	return new URL(before.slice(0, before.lastIndexOf('/') + 1)).href;
}
