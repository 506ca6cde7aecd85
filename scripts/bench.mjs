/**
 * `npm run bench [-- --json] [-- --report] [-- --no-accuracy]`: the built app against native Tesseract on the same
 * machine, in one run, as ratios; then the accuracy of its readings. Ends with 1 where a demand is missed; with
 * `--report` it only tells. What it needs and does not find (../shared/corpus, Tesseract and poppler, Debian's language
 * packs) leaves the rows out that need it, by name.
 */
import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { build, install } from './setup.mjs';

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		report: { type: 'boolean', default: false },
		accuracy: { type: 'boolean', default: true }
	},
	allowNegative: true
});
install();
await ensureChromium();
build();
const { openApp } = await import('./bench/app.mjs');
const { accuracyRows, kindsRow } = await import('./bench/accuracy.mjs');
const { createNative, hasData, installed } = await import('./bench/native.mjs');
const { interaction } = await import('./bench/interaction.mjs');
const { growthsMiB, textPageMs } = await import('./bench/long-documents.mjs');
const { withOneRecogniser } = await import('./bench/one-recogniser.mjs');
const { holds, print } = await import('./bench/table.mjs');

const CORPUS = '../shared/corpus/recognition/files';
const english = [
	'scribe-filing_01.png',
	'scribe-deposition_01.png',
	'scribe-multicol_01.png',
	'icdar13-us-005-img.png',
	'der-multi_page-noise.jpg'
].map((name) => ({ file: `${CORPUS}/${name}`, language: 'eng' }));
const others = [
	['udhr-rus-clean.png', 'rus'],
	['udhr-kor-clean.png', 'kor'],
	['udhr-heb-clean.png', 'heb'],
	['sea-thai.png', 'tha'],
	['udhr-hin-blur.png', 'hin'],
	['omni-61520814.jpg', 'chi_sim']
].map(([name, language = '']) => ({ file: `${CORPUS}/${name}`, language }));
const SCAN = `${CORPUS}/unlv-scanned-pdf-24p-open.pdf`;
const RUNS = 3;
const DPI = 300;

const hasCorpus = existsSync(SCAN);
const native =
	installed('tesseract', '--version') && installed('pdftoppm', '-v') ? createNative() : undefined;
const noCorpus = hasCorpus ? undefined : `no ${CORPUS}`;
const noNative = noCorpus ?? (native ? undefined : 'no native Tesseract or pdftoppm');

/** @type {import('./bench/table.mjs').Row[]} */
const rows = [];
/** @param {string} row @param {[unit: string, demand: number, least?: boolean]} bar @param {number | null} measured @param {string} [why] */
function add(row, [unit, demand, least = false], measured, why) {
	rows.push({ row, measured, unit, demand, least, ...(why !== undefined && { why }) });
	console.error(`${row}: ${measured?.toFixed(3) ?? why}`); // it takes minutes
}

const app = await openApp();
try {
	await app.startRecogniser(); // its code and data are kept from now on
	await app.reload();
	add('recogniser ready, first', ['s', 0.6], (await app.startRecogniser()) / 1000);
	const starts = await repeat(() => app.startRecogniser());
	add('recogniser ready, warm', ['s', 0.3], median(starts) / 1000);

	for (const page of hasCorpus ? [...english, ...english] : []) await app.read(page.file); // compiles everything
	const pages = hasCorpus ? await each(english, ({ file }) => app.read(file)) : [];
	// The busiest thread is the recogniser's; the rest is the app's, the screen and the browser itself included.
	const added = pages.map(({ cpu, busiest }) => 1 - busiest / cpu);
	add('added to a page by the app, CPU', ['of its CPU', 0.15], medianOrNull(added), noCorpus);

	const scripts = others.filter(({ language }) => hasData(language));
	const noPacks = noNative ?? (scripts.length > 0 ? undefined : 'no language packs of Debian');
	add('recognition, CPU, English', ['× native', 1.25], await ratio(noNative ? [] : english), noNative);
	add('recognition, CPU, other scripts', ['× native', 1.4], await ratio(noPacks ? [] : scripts), noPacks);

	const scans = hasCorpus ? await repeat(() => app.read(SCAN)) : [];
	const scan = median(scans.map(({ wall }) => wall));
	const loop = noNative ? null : scan / (native?.readPdf(SCAN, DPI).wall ?? NaN);
	add('24-page scan, POST to done, wall', ['× native loop', 0.75], loop, noNative);
	const faster = hasCorpus ? (await wallOfOne()) / scan : null;
	add('pages a second, 2 recognisers', ['× 1 recogniser', 1.6, true], faster, noCorpus);

	add('page with its own text, wall', ['ms', 60], median(await repeat(() => textPageMs(app))));
	const screen = hasCorpus ? (await interaction(app, SCAN)).ms : null;
	add('interaction to next paint while 24 pages are read', ['ms', 200], screen, noCorpus);
	const [hundred = NaN, all = NaN] = await growthsMiB(app);
	add('100 scans: growth from page 10', ['MiB', 60], hundred);
	add('500 scans: growth from page 50', ['MiB', 200], all);
} finally {
	await app.close();
	native?.close();
}
if (options.accuracy && hasCorpus) rows.push(...accuracyRows());
else rows.push(kindsRow(null, noCorpus ?? '--no-accuracy'));
if (options.json) console.log(JSON.stringify(rows));
else print(rows);
if (!options.report && rows.some((row) => row.measured !== null && !holds(row))) process.exitCode = 1;

/** Median of what recognition costs in the browser, as parts of native's cost. @param {typeof english} pictures */
async function ratio(pictures) {
	for (const picture of pictures) await app.readBare(picture); // compiles everything
	const costs = await each(pictures, async (picture) => {
		const bare = await app.readBare(picture);
		return bare.cpu / (native?.read(picture).cpu ?? NaN);
	});
	return medianOrNull(costs);
}

/** Wall seconds of the scan with one recogniser. */
async function wallOfOne() {
	const folder = withOneRecogniser();
	const slow = await openApp(folder);
	try {
		const scans = await repeat(() => slow.read(SCAN));
		return median(scans.map(({ wall }) => wall));
	} finally {
		await slow.close();
		rmSync(folder, { recursive: true });
	}
}

/** @template T @param {() => Promise<T>} work @returns {Promise<T[]>} */
async function repeat(work) {
	const results = [];
	for (let run = 0; run < RUNS; run++) results.push(await work());
	return results;
}

/** @template P, T @param {readonly P[]} items @param {(item: P) => Promise<T>} work @returns {Promise<T[]>} */
async function each(items, work) {
	const results = [];
	for (const item of items) results.push(...(await repeat(() => work(item))));
	return results;
}

/** @param {number[]} values */
function medianOrNull(values) {
	return values.length > 0 ? median(values) : null;
}

/** @param {number[]} values */
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
