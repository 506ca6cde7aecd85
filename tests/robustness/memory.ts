import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const KIB_PER_MIB = 1024;

/**
 * Starts to watch the memory of the pages' processes.
 * @returns what tells how far above its start it has been, in MiB; null where the system does not account for it
 */
export async function watchMemory(browser: Browser): Promise<() => Promise<number | null>> {
	await eachPage(browser, forgetPeak);
	const before = await eachPage(browser, peak);
	return async () => {
		const after = await eachPage(browser, peak);
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
	await eachPage(browser, forgetPeak);
	return async () => {
		const after = await eachPage(browser, peak);
		return after && Math.max(...after.values()) / KIB_PER_MIB;
	};
}

/** What the pages' processes share with the browser now, in MiB: pictures that it keeps decoded are there. */
export async function sharedMemory(browser: Browser): Promise<number | null> {
	const shared = await eachPage(browser, (pid) => statusOf(pid, 'RssShmem'));
	return shared && Array.from(shared.values()).reduce((sum, kib) => sum + kib, 0) / KIB_PER_MIB;
}

/** @returns null where the system does not account for it */
async function eachPage<T>(browser: Browser, read: (pid: number) => T): Promise<Map<number, T> | null> {
	const cdp = await browser.newBrowserCDPSession();
	const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
	await cdp.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	try {
		return new Map(renderers.map(({ id }) => [id, read(id)]));
	} catch {
		return null; // not Linux
	}
}

/** Source: proc(5), /proc/pid/clear_refs: 5 sets the peak back to what is used now */
function forgetPeak(pid: number): void {
	writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The most that a process has held, in KiB. */
function peak(pid: number): number {
	return statusOf(pid, 'VmHWM');
}

/** In KiB. Source: proc(5), /proc/pid/status */
function statusOf(pid: number, name: 'VmHWM' | 'RssShmem'): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0);
}
