import type { Browser, Page } from '@playwright/test';
import { owned } from '../e2e/site.ts';
import { watchPeak } from '../robustness/memory.ts';

/** What making a file took; `mib` is null where the system does not account for memory. */
type Made = { bytes: number; mib: number | null };

/** Has a file made, takes its size only (the measure is of who makes it) and tells what that took. */
export async function makeFile(
	page: Page,
	browser: Browser,
	{ uuid, format, when = '' }: { uuid: string; format: string; when?: string }
): Promise<Made> {
	const peak = await watchPeak(browser);
	const started = Date.now();
	const bytes = await page.evaluate(
		async (address) => {
			for (;;) {
				const response = await fetch(address);
				if (response.ok) return (await response.blob()).size;
				if (response.status !== 503) throw new Error(await response.text());
			}
		},
		owned(`/api/v1/ocr/${uuid}/download/?format=${format}`)
	);
	const [seconds, mib] = [(Date.now() - started) / 1000, await peak()];
	console.log(
		`${format}${when}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, at most ${mib?.toFixed(0) ?? '?'} MiB`
	);
	return { bytes, mib };
}
