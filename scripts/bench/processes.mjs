/** CPU time of processes, as Linux accounts it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * Seconds that something takes: wall, CPU of a process and all below it, CPU of the one thread that did most.
 * @template T @param {number} root @param {() => Promise<T>} work
 */
export async function costOf(root, work) {
	const before = { wall: performance.now(), cpu: cpuSeconds(root), threads: threadSeconds(root) };
	const value = await work();
	const busy = [...threadSeconds(root)].map(([id, seconds]) => seconds - (before.threads.get(id) ?? 0));
	return {
		value,
		wall: (performance.now() - before.wall) / 1000,
		cpu: cpuSeconds(root) - before.cpu,
		busiest: Math.max(...busy)
	};
}

/** CPU seconds that a process, its living descendants and their ended children have spent. @param {number} root */
function cpuSeconds(root) {
	if (!existsSync('/proc/self/stat'))
		throw new Error('The bench reads CPU times from /proc: run it on Linux.');
	const stats = readStats();
	let ticks = 0;
	for (const [pid, stat] of stats) if (descends(stats, pid, root)) ticks += stat.ticks;
	return ticks / TICKS_PER_SECOND;
}

/** CPU seconds of each living thread of a process and its descendants, by its id. @param {number} root @returns {Map<string, number>} */
function threadSeconds(root) {
	const stats = readStats();
	const threads = [...stats.keys()]
		.filter((pid) => descends(stats, pid, root))
		.flatMap((pid) => entries(`/proc/${pid}/task`).map((thread) => `${pid}/task/${thread}`));
	return new Map(
		threads.flatMap((thread) => readStat(thread).map(({ own }) => [thread, own / TICKS_PER_SECOND]))
	);
}

/** MiB that the renderers below a browser's process hold in memory. @param {number} root */
export function residentMiB(root) {
	let kib = 0;
	const stats = readStats();
	for (const pid of stats.keys()) if (descends(stats, pid, root)) kib += residentKiB(pid);
	return kib / 1024;
}

/** @returns {Map<number, { parent: number, ticks: number }>} */
function readStats() {
	const pids = entries('/proc').filter((name) => /^\d+$/.test(name));
	return new Map(pids.flatMap((pid) => readStat(pid).map((stat) => [Number(pid), stat])));
}

/** @param {string} folder */
function entries(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return []; // it ended while the list was read
	}
}

/** Source: proc(5), status @param {number} pid */
function residentKiB(pid) {
	try {
		if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
		return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0; // it ended while the list was read
	}
}

/** @param {Map<number, { parent: number }>} stats @param {number} pid @param {number} root */
function descends(stats, pid, root) {
	for (let at = pid; at > 1; at = stats.get(at)?.parent ?? 0) if (at === root) return true;
	return false;
}

/**
 * Source: proc(5), fields 4 (ppid), 14 and 15 (utime, stime), 16 and 17 (those of ended children)
 * @param {string} id of a process, or `pid/task/tid` @returns {{ parent: number, own: number, ticks: number }[]}
 */
function readStat(id) {
	try {
		const text = readFileSync(`/proc/${id}/stat`, 'utf8');
		const fields = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const ticks = [11, 12, 13, 14].map((index) => fields[index] ?? 0);
		const own = (ticks[0] ?? 0) + (ticks[1] ?? 0);
		return [{ parent: fields[1] ?? 0, own, ticks: ticks.reduce((sum, part) => sum + part, 0) }];
	} catch {
		return []; // it ended while the list was read
	}
}
