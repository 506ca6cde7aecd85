import type { Browser, Page } from '@playwright/test';
import type { Job } from '#contract/job.ts';

/** A word or more, and where it begins, in pixels. */
export type Print = [text: string, x: number, y: number];

/** `POST /api/v1/ocr/` with a picture of these words on white paper. */
export function postDrawing(page: Page, print: Print[], fields: Record<string, string> = {}): Promise<Job> {
	return page.evaluate(
		async ({ print, fields }) => {
			const canvas = new OffscreenCanvas(900, 500);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('no canvas');
			context.fillStyle = 'white';
			context.fillRect(0, 0, canvas.width, canvas.height);
			context.fillStyle = '#111';
			context.font = "30px 'DejaVu Sans', sans-serif";
			for (const [text, x, y] of print) context.fillText(text, x, y);
			const form = new FormData();
			form.set('file', await canvas.convertToBlob(), 'drawing.png');
			for (const [name, value] of Object.entries(fields)) form.set(name, value);
			return (await fetch('/api/v1/ocr/', { method: 'POST', body: form })).json() as Promise<Job>;
		},
		{ print, fields }
	);
}

/** The cells of a table, as a browser draws it with broken lines, in a picture at a path. */
export async function drawBrokenTable(
	browser: Browser,
	rows: string[][],
	{ style, scale, path }: { style: 'dashed' | 'dotted'; scale: number; path: string }
): Promise<void> {
	const page = await browser.newPage({
		viewport: { width: 900, height: 700 },
		deviceScaleFactor: scale
	});
	await page.setContent(
		`<style>
			body { margin: 40px; font: 18px 'DejaVu Serif', serif }
			table { border-collapse: collapse }
			td { border: 1px ${style}; padding: 8px 14px }
		</style>
		<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
	);
	await page.screenshot({ path });
	await page.close();
}
