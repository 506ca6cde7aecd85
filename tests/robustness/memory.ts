import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const KIB_PER_MIB = 1024;

/**
 * Starts to watch the memory of the pages' processes.
 * @returns what tells how far above its start it has been, in MiB; null where the system does not account for it
 */
export async function watchMemory(browser: Browser): Promise<() => Promise<number | null>> {
	const before = await peaks(browser, forgetPeak);
	return async () => {
		const after = await peaks(browser);
		if (!before || !after) return null;
		let kib = 0;
		for (const [pid, peak] of after) kib += peak - (before.get(pid) ?? 0);
		return kib / KIB_PER_MIB;
	};
}

/**
 * Starts to watch the memory of the pages' processes.
 * @returns what tells how much the largest of them has held at most, in MiB; null where the system does not account for it
 */
export async function watchPeak(browser: Browser): Promise<() => Promise<number | null>> {
	await peaks(browser, forgetPeak);
	return async () => {
		const after = await peaks(browser);
		return after && Math.max(...after.values()) / KIB_PER_MIB;
	};
}

async function peaks(
	browser: Browser,
	prepare: (pid: number) => void = () => undefined
): Promise<Map<number, number> | null> {
	const cdp = await browser.newBrowserCDPSession();
	const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
	await cdp.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	try {
		renderers.forEach(prepare);
		return new Map(renderers.map((pid) => [pid, peak(pid)]));
	} catch {
		return null; // not Linux
	}
}

/** Source: proc(5), /proc/pid/clear_refs: 5 sets the peak back to what is used now */
function forgetPeak(pid: number): void {
	writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** In KiB. Source: proc(5), /proc/pid/status */
function peak(pid: number): number {
	return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}
