/** Draws the sample letter, as a slightly imperfect scan: static/sample/letter.png. All names in it are invented. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const PATH = 'static/sample/letter.png';
// A4 at 150 dpi; drawn at 96 CSS px an inch.
const SIZE = { width: 794, height: 1123 };
const DPI = 150;

const LETTER = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
	html { background: #fff }
	body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; overflow: hidden; background: #fcfcfb; color: #26282a;
		font: 15.5px/1.5 'Liberation Serif', 'Times New Roman', Times, serif }
	main { position: absolute; inset: 0; padding: 72px 88px; box-sizing: border-box; transform: rotate(0.35deg) }
	header { display: flex; justify-content: space-between; align-items: end; padding-bottom: 12px; border-bottom: 1.5px solid #3a3d40; margin-bottom: 38px }
	header strong { font: 700 23px/1.1 'Liberation Serif', 'Times New Roman', serif; letter-spacing: .01em }
	header span { font-size: 13.5px; line-height: 1.4; text-align: right }
	address { font-style: normal; margin-bottom: 30px }
	.date { margin-bottom: 30px }
	h1 { font-size: 17.5px; margin: 0 0 18px }
	p { margin: 0 0 15px }
	ol { margin: 0 0 15px; padding-left: 26px } li { margin-bottom: 5px }
	table { border-collapse: collapse; margin: 2px 0 18px; width: 430px } td { padding: 3px 0 } td:last-child { text-align: right }
	tr:last-child td { border-top: 1px solid #3a3d40; font-weight: 700 }
	.name { margin-top: 10px }
	svg { display: block; margin: 2px 0 -4px -4px }
</style>
<main>
	<header><strong>Harrow &amp; Finch Lettings</strong><span>14 Canal Row, Westmere WM3 8QT<br>Telephone 01632 960 184</span></header>
	<address>Ms Adaeze Okafor<br>Flat 5, 22 Orchard Street<br>Westmere WM1 4LB</address>
	<p class="date">18 November 2026</p>
	<h1>Repairs and your rent from January</h1>
	<p>Dear Ms Okafor,</p>
	<p>Thank you for your letter of 2 November. We have looked into the three points that you raised, and this is what will happen:</p>
	<ol>
		<li>The kitchen window will be replaced on Tuesday, 1 December, between 9 and 12 in the morning.</li>
		<li>A plumber will see to the dripping tap in the bathroom on the same day.</li>
		<li>The light on the stairs was repaired last week; please tell us if it fails again.</li>
	</ol>
	<p>Somebody should be at home to let the workers in. If that day does not suit you, call us before Friday and we will find another one.</p>
	<p>From 1 January 2027 your monthly payment changes as follows:</p>
	<table>
		<tr><td>Rent</td><td>&pound;845.00</td></tr>
		<tr><td>Water and heating</td><td>&pound;112.50</td></tr>
		<tr><td>Less: refund for the broken window</td><td>&minus;&pound;60.00</td></tr>
		<tr><td>To be paid in January</td><td>&pound;897.50</td></tr>
	</table>
	<p>From February the amount is &pound;957.50. You need not do anything now: we keep to the account that you gave us in 2024. Your reference is <b>HF-20417</b>.</p>
	<p>Yours sincerely,</p>
	<svg width="190" height="58" viewBox="0 0 190 58" fill="none" stroke="#2d3f63" stroke-width="2.1" stroke-linecap="round"><path d="M8 40C20 8 30 2 31 12c1 14-14 36-9 36 7 0 12-22 19-22 5 0-6 17 0 18 8 1 11-17 17-17 4 0-4 15 2 16 9 1 10-34 18-33 6 1-14 33-5 33 8 0 13-14 19-14 4 0-4 13 2 13 11 0 18-13 29-13 7 0 2 12 10 12 12 0 24-10 43-16"/></svg>
	<p class="name">Rosalind Finch<br>Lettings manager</p>
</main></html>`;

/** Grey like a scan, lighter towards one edge, with a grain that is the same each time. Runs in the browser. */
async function scan(/** @type {string} */ picture) {
	const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This Chromium has no canvas.');
	context.filter = 'grayscale(1) blur(0.3px)';
	context.drawImage(bitmap, 0, 0);
	const image = context.getImageData(0, 0, canvas.width, canvas.height);
	let seed = 7;
	for (let at = 0; at < image.data.length; at += 4) {
		seed = (seed * 1103515245 + 12345) & 0x7fffffff;
		const speck = (seed >> 16) % 4000 === 0 ? -60 : 0;
		const shade = (4 * ((at / 4) % canvas.width)) / canvas.width;
		// Few levels of grey, so that the file stays small.
		const grey = Math.min(252, Math.max(0, Math.round(((image.data[at] ?? 0) - shade + speck) / 12) * 12));
		image.data.fill(grey, at, at + 3);
	}
	context.filter = 'none';
	context.putImageData(image, 0, 0);
	const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
	return Array.from(bytes);
}

const browser = await chromium.launch(launchOptions());
try {
	const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: DPI / 96 });
	await page.setContent(LETTER);
	const shot = await page.screenshot({ type: 'png' });
	const bytes = await page.evaluate(scan, `data:image/png;base64,${shot.toString('base64')}`);
	mkdirSync('static/sample', { recursive: true });
	writeFileSync(PATH, Uint8Array.from(bytes));
} finally {
	await browser.close();
}
process.stdout.write(`${PATH}: ${Math.round(statSync(PATH).size / 1000)} kB\n`);
