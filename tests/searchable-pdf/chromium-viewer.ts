import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { writePdf } from '../fixtures/write-pdf.ts';

/** A page of ours beside the files, whose origin the clipboard is open to. */
const PAPER = '<textarea autofocus></textarea>';
/** The viewer's own page, which is part of Chromium. */
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const READY_MS = 20_000;

/** Chromium's own viewer of PDFs, driven by keys as a person does it. */
export class ChromiumViewer {
	readonly #context: BrowserContext;
	readonly #files: Map<string, Buffer>;
	readonly #server: ReturnType<typeof createServer>;

	/** @returns null where this Chromium has none, as its headless shell */
	static async start(browser: Browser): Promise<ChromiumViewer | null> {
		const files = new Map<string, Buffer>();
		const server = createServer(({ url = '' }, response) => {
			const file = files.get(url);
			response.writeHead(200, { 'Content-Type': file ? 'application/pdf' : 'text/html' });
			response.end(file ?? PAPER);
		});
		await new Promise<void>((resolve) => server.listen(0, resolve));
		const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
		const context = await browser.newContext({ baseURL: origin, viewport: { width: 1000, height: 900 } });
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
		const viewer = new ChromiumViewer(context, files, server);
		const isThere = await viewer.#show(writePdf([{ width: 9, height: 9, content: '' }])).then(
			(page) => page.close().then(() => true),
			() => false
		);
		if (!isThere) await viewer.close();
		return isThere ? viewer : null;
	}

	private constructor(
		context: BrowserContext,
		files: Map<string, Buffer>,
		server: ReturnType<typeof createServer>
	) {
		this.#context = context;
		this.#files = files;
		this.#server = server;
	}

	/** All that can be copied out of a PDF. */
	async copied(pdf: Buffer): Promise<string> {
		const paper = await this.#context.newPage();
		await paper.goto('/');
		await paper.evaluate(() => navigator.clipboard.writeText(''));
		const page = await this.#show(pdf);
		const deadline = Date.now() + READY_MS;
		let text = '';
		while (text === '' && Date.now() < deadline) {
			await page.bringToFront();
			await page.mouse.click(500, 450);
			await page.keyboard.press('Control+a');
			await page.keyboard.press('Control+c');
			await paper.bringToFront();
			text = await paper.evaluate(() => navigator.clipboard.readText());
		}
		await page.close();
		await paper.close();
		return text;
	}

	/**
	 * How many pixels of the first page are marked when a text is looked for, as a link to that text does.
	 * @param waitMs for marks; there is no sign that the search has ended
	 */
	async marked(pdf: Buffer, text: string, waitMs = READY_MS): Promise<number> {
		const page = await this.#show(pdf, `#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`);
		const paper = await this.#context.newPage();
		await paper.goto('/');
		let marked = 0;
		for (const end = Date.now() + waitMs; marked === 0 && Date.now() < end;) {
			await page.bringToFront();
			const picture = await page.screenshot();
			marked = await paper.evaluate(countMarked, picture.toString('base64'));
		}
		await page.close();
		await paper.close();
		return marked;
	}

	async #show(pdf: Buffer, fragment = ''): Promise<Page> {
		const address = `/${this.#files.size}.pdf`;
		this.#files.set(address, pdf);
		const page = await this.#context.newPage();
		await page.goto(address + fragment);
		await expect
			.poll(() => page.frames().some((frame) => frame.url().startsWith(VIEWER)), { timeout: READY_MS })
			.toBe(true);
		return page;
	}

	async close(): Promise<void> {
		await this.#context.close();
		this.#server.close();
	}
}

/** In a page: the pixels of a picture that are of the marks' colour, a light purple, which no scan here has. */
async function countMarked(png: string): Promise<number> {
	const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
	const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
		if (red > 200 && red > green + 15 && blue > green + 25) count++;
	}
	return count;
}
