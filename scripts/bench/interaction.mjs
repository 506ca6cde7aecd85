/** How soon the screen answers a person while a long scan is read. */

/** What a person does meanwhile, again and again. Names are those of the English interface. */
const TABS = ['Markdown', 'Details', 'Text'];
const KEYS = ['PageDown', '+', 'End', '-', 'Home'];
const MOST = 60;
/** Between two: as long as a look takes. */
const LOOK_MS = 250;
/** Of the longest one in fifty is left out. Source: the definition of INP, web.dev */
const LEFT_OUT = 50;

/**
 * Interaction to next paint, in ms, of tabs, keys and page pictures in the reader while the file is read.
 * @param {import('./app.mjs').App} app @param {string} path
 * @returns {Promise<{ ms: number, interactions: number }>}
 */
export async function interaction({ page }, path) {
	await page.evaluate(() => (location.href = new URL('.', document.baseURI).href));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.locator('input[type=file]').first().setInputFiles(path);
	await page.waitForURL(/read\/\?job=/);
	await page.getByRole('tab', { name: 'Text', exact: true }).waitFor();
	await page.evaluate(watch);
	const status = () =>
		page.evaluate(
			async () => (await (await fetch('/api/v1/ocr/?limit=1&account=owner')).json()).jobs[0].status
		);
	let done = 0;
	while (done < MOST && (await status()) !== 'done') {
		await page.getByRole('tab', { name: TABS[done % TABS.length], exact: true }).click();
		await page.waitForTimeout(LOOK_MS);
		await page.getByRole('region', { name: 'Page', exact: true }).click();
		await page.keyboard.press(KEYS[done % KEYS.length] ?? 'Home');
		await page.waitForTimeout(LOOK_MS);
		done += 3;
	}
	/** @type {number[]} */
	const delays = await page.evaluate(() => [...globalThis.benchDelays.values()]);
	delays.sort((a, b) => b - a);
	return { ms: delays[Math.floor(delays.length / LEFT_OUT)] ?? 0, interactions: delays.length };
}

/** Notes the longest delay of each interaction; those below 16 ms are told by no browser. */
function watch() {
	globalThis.benchDelays = new Map();
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of /** @type {PerformanceEventTiming[]} */ (list.getEntries()))
			if (interactionId)
				globalThis.benchDelays.set(
					interactionId,
					Math.max(globalThis.benchDelays.get(interactionId) ?? 0, duration)
				);
	}).observe({ type: 'event', durationThreshold: 16, buffered: true });
}
