import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';

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

	static async start(browser: Browser): Promise<ChromiumViewer> {
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
		return new ChromiumViewer(context, files, server);
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

	async #show(pdf: Buffer): Promise<Page> {
		const address = `/${this.#files.size}.pdf`;
		this.#files.set(address, pdf);
		const page = await this.#context.newPage();
		await page.goto(address);
		const isShown = () => page.frames().some((frame) => frame.url().startsWith(VIEWER));
		for (let waited = 0; !isShown() && waited < READY_MS; waited += 100) await page.waitForTimeout(100);
		return page;
	}

	async close(): Promise<void> {
		await this.#context.close();
		this.#server.close();
	}
}
