/** Draws the installed app's icons from static/icon.svg into static/icons/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const FOLDER = 'static/icons';
const svg = readFileSync('static/icon.svg', 'utf8');
// A platform cuts its own shape out of a maskable icon: colour up to the edges, the drawing within the inner 80 %.
const maskable = svg.replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76" style="background:#17634a"');
const ICONS = [
	{ name: 'icon-192.png', size: 192, drawing: svg },
	{ name: 'icon-512.png', size: 512, drawing: svg },
	{ name: 'maskable-512.png', size: 512, drawing: maskable }
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
