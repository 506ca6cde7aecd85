/**
 * `npm run bench [-- --json]`: the built app against native Tesseract on the same machine, in one run, as ratios.
 * Pages come from ../shared/corpus where it is, else they are drawn.
 */
import { existsSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { build, install } from './setup.mjs';

install();
await ensureChromium();
build();
const { openApp } = await import('./bench/app.mjs');
const { createNative, installed } = await import('./bench/native.mjs');
const { growthMiB, textPageMs } = await import('./bench/long-documents.mjs');

const CORPUS = '../shared/corpus/recognition/files';
const PAGES = [
	'scribe-filing_01.png',
	'scribe-deposition_01.png',
	'omni-en_3361.jpg',
	'icdar13-us-005-img.png',
	'der-multi_page-noise.jpg'
].map((name) => `${CORPUS}/${name}`);
const SCAN = `${CORPUS}/unlv-scanned-pdf-24p-open.pdf`;
const RUNS = 3;
const DPI = 300;

if (!existsSync(SCAN)) throw new Error(`The bench reads pages of ${CORPUS}, which is not here.`);
const native =
	installed('tesseract', '--version') && installed('pdftoppm', '-v') ? createNative() : undefined;
if (!native)
	console.error('Native Tesseract and pdftoppm are not installed: the rows against them are left out.');

const app = await openApp();
/** @type {{ row: string, measured: number | null, unit: string, demand: number }[]} */
const rows = [];
try {
	for (const page of [...PAGES, ...PAGES]) {
		// Loads and compiles everything first.
		await app.read(page);
		await app.readBare(page);
	}
	rows.push({
		row: 'recogniser ready, data cached',
		measured: median(await repeat(() => app.startRecogniser())) / 1000,
		unit: 's',
		demand: 0.3
	});

	const pairs = [];
	for (const page of PAGES) {
		pairs.push(
			...(await repeat(async () => ({
				app: await app.read(page),
				bare: await app.readBare(page),
				native: native?.read(page)
			})))
		);
	}
	rows.push({
		row: 'added to a page by the app, CPU',
		measured: median(pairs.map((pair) => pair.app.cpu / pair.bare.cpu - 1)),
		unit: '× recognition',
		demand: 0.15
	});
	rows.push({
		row: 'recognition, CPU',
		measured: native ? median(pairs.map((pair) => pair.bare.cpu / (pair.native?.cpu ?? NaN))) : null,
		unit: '× native',
		demand: 1.25
	});
	rows.push({
		row: 'one page, POST to done, wall',
		measured: native ? median(pairs.map((pair) => pair.app.wall / (pair.native?.wall ?? NaN))) : null,
		unit: '× native',
		demand: 1.5
	});

	const scan = await app.read(SCAN);
	const scanNative = native?.readPdf(SCAN, DPI);
	rows.push({
		row: '24-page scan, POST to done, wall',
		measured: scanNative ? scan.wall / scanNative.wall : null,
		unit: '× native',
		demand: 0.75
	});
	rows.push({
		row: '24-page scan, CPU',
		measured: scanNative ? scan.cpu / scanNative.cpu : null,
		unit: '× native',
		demand: 1.45
	});
	rows.push({
		row: 'page with its own text, wall',
		measured: median(await repeat(() => textPageMs(app))),
		unit: 'ms',
		demand: 60
	});
	rows.push({
		row: '500 scans: growth from page 50',
		measured: await growthMiB(app),
		unit: 'MiB',
		demand: 200
	});
} finally {
	await app.close();
	native?.close();
}
print(rows);

/** @template T @param {() => Promise<T>} work @returns {Promise<T[]>} */
async function repeat(work) {
	const results = [];
	for (let run = 0; run < RUNS; run++) results.push(await work());
	return results;
}

/** @param {number[]} values */
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @param {typeof rows} table */
function print(table) {
	if (process.argv.includes('--json')) return console.log(JSON.stringify(table));
	console.log(`\n${'what'.padEnd(36)}${'measured'.padStart(10)}${'demand'.padStart(10)}`);
	for (const { row, measured, unit, demand } of table) {
		const value = measured === null ? '–' : measured.toFixed(2);
		const verdict = measured === null ? '' : measured <= demand ? 'holds' : 'MISSED';
		console.log(
			`${row.padEnd(36)}${value.padStart(10)}${`≤ ${demand}`.padStart(10)}  ${unit.padEnd(14)} ${verdict}`
		);
	}
}
