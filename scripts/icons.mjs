/** Draws the installed app's icons from static/icon.svg into static/icons/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const FOLDER = 'static/icons';
const svg = readFileSync('static/icon.svg', 'utf8');
// A platform cuts its own shape out of a maskable icon: colour up to the edges, the drawing within the inner 80 %.
const maskable = svg.replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76" style="background:#17634a"');
// A platform paints a monochrome icon itself: only where it is opaque counts.
const monochrome =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill-rule="evenodd" d="M17 9h21l11 11v33a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zm3 21v9h24v-9zm0-8v4h12v-4zm0 22v4h18v-4z"/></svg>';
const ICONS = [
	{ name: 'icon-192.png', size: 192, drawing: svg },
	{ name: 'icon-512.png', size: 512, drawing: svg },
	{ name: 'maskable-512.png', size: 512, drawing: maskable },
	{ name: 'monochrome-512.png', size: 512, drawing: monochrome }
];

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
	for (const { name, size, drawing } of ICONS) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		await page.setContent(
			`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`
		);
		await page.screenshot({ path: `${FOLDER}/${name}`, omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
