/**
 * `node scripts/foreign-print.mjs FOLDER`: writes src/pipeline/detect/foreign-print-table.ts anew. FOLDER has texts by
 * Tesseract's codes, like `rus.txt`; those that the table was made from are the training texts of
 * github.com/tesseract-ocr/langdata, and the Declaration of Human Rights for Armenian and Divehi. Pieces of each are set
 * in type with the fonts of this machine (Debian's fonts-noto-core, -extra and -cjk), and read by native Tesseract with
 * the app's English data.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { LANGUAGES } from '../src/languages/registry.ts';
import { gramsOf } from '../src/pipeline/detect/foreign-print.ts';
import { launchOptions } from './chromium.mjs';

const TABLE = 'src/pipeline/detect/foreign-print-table.ts';
const ENGLISH = 'data/tessdata_fast-4.1.0/eng.traineddata.gz';
const PIECE = 600;
const GRAMS = 300;
const OF = 10_000;
/** Enough of Latin print: the others' is alike. */
const LATIN = ['eng', 'ceb', 'ces', 'cym', 'deu', 'fra', 'hun', 'isl', 'pol', 'spa', 'tur', 'vie'];
const EAST_ASIAN = ['Hans', 'Hant', 'Jpan'];

/** What Noto calls a script, where it has fonts of its own for it. @type {Record<string, string>} */
const NOTO = {
	Arab: 'Arabic',
	Armn: 'Armenian',
	Beng: 'Bengali',
	Deva: 'Devanagari',
	Ethi: 'Ethiopic',
	Geor: 'Georgian',
	Gujr: 'Gujarati',
	Guru: 'Gurmukhi',
	Hans: 'CJK SC',
	Hant: 'CJK TC',
	Hebr: 'Hebrew',
	Jpan: 'CJK JP',
	Khmr: 'Khmer',
	Knda: 'Kannada',
	Kore: 'CJK KR',
	Laoo: 'Lao',
	Mlym: 'Malayalam',
	Mymr: 'Myanmar',
	Sinh: 'Sinhala',
	Taml: 'Tamil',
	Telu: 'Telugu',
	Thai: 'Thai'
};

/** How a piece is set: once as books are, once as offices do, once as a poor copy. @param {string} noto */
const settingsOf = (noto) => [
	`font: 36px/1.6 'Noto Serif ${noto}', 'Noto Serif', 'Noto Sans'`,
	`font: 500 30px/1.6 'Noto Sans ${noto}', 'Noto Sans'`,
	`font: 34px/1.6 'Liberation Serif', 'Noto Serif', 'Noto Sans'; filter: blur(1.4px)`
];
/** Latin print that comes out as nonsense has to be told from the others: capitals, small and slanted type, all blurred. */
const POOR_SETTINGS = [
	"font: 700 22px/1.3 'DejaVu Sans Mono'; text-transform: uppercase; filter: blur(1.2px)",
	"font: 15px/1.4 'Liberation Serif'; filter: blur(.9px)",
	"font: italic 26px/1.5 'DejaVu Serif'; transform: skewX(-18deg); filter: blur(1.6px)"
];

const [folder = ''] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'foreign-print-'));
writeFileSync(join(work, 'eng.traineddata'), gunzipSync(readFileSync(ENGLISH)));
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });

/** @type {Map<string, Map<string, number>>} */
const scripts = new Map();
for (const { code, tesseract, script } of LANGUAGES) {
	const path = join(folder, `${tesseract}.txt`);
	if (!existsSync(path) || (script === 'Latn' && !LATIN.includes(tesseract))) continue;
	const foreign = script === 'Latn' ? /\s+/gu : /[\s\p{Script=Latin}]+/gu; // names of firms and the like
	const text = readFileSync(path, 'utf8').replace(foreign, ' ');
	const plain = settingsOf(NOTO[script] ?? '');
	const settings = script === 'Latn' ? [...plain.slice(0, 1), ...POOR_SETTINGS] : plain;
	for (const [index, style] of settings.entries()) {
		const from = Math.floor(((text.length - PIECE) * index) / settings.length);
		count(script, await read(text.slice(Math.max(0, from)).slice(0, PIECE), code, style));
	}
}
await browser.close();

const rows = [...scripts]
	.toSorted(([a], [b]) => a.localeCompare(b))
	.map(([script, counts]) => {
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, GRAMS);
		return [
			script,
			...most.map(([gram, count]) => gram + Math.max(1, Math.round((count / total) * OF)))
		].join(' ');
	});
writeFileSync(
	TABLE,
	`/**
 * What English recognition makes of print in other scripts: a script a row, then its ${GRAMS} most frequent letters and
 * pairs of letters, each with how often it came in 10,000; \`_\` is the end of a word. Made by scripts/foreign-print.mjs.
 */
export const FOREIGN_PRINT = \`
${rows.join('\n')}
\`;
`
);

/** What English recognition makes of a text. @param {string} text @param {string} code @param {string} style */
async function read(text, code, style) {
	const shown = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	await page.setContent(
		`<body lang="${code}" dir="auto" style="margin: 70px; background: #fff; color: #222; ${style}">${shown}</body>`
	);
	const picture = join(work, 'page.png');
	await page.screenshot({ path: picture });
	return execFileSync('tesseract', [picture, '-', '--tessdata-dir', work, '-l', 'eng', '--psm', '3'], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		env: { ...process.env, OMP_THREAD_LIMIT: '1' }
	});
}

/** @param {string} script @param {string} nonsense */
function count(script, nonsense) {
	const name = EAST_ASIAN.includes(script) ? 'Hani' : script;
	const counts = scripts.get(name) ?? new Map();
	for (const gram of gramsOf(nonsense)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	scripts.set(name, counts);
}
