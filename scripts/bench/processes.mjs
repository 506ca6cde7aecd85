/** CPU time of processes, as Linux accounts it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** CPU seconds that a process, its living descendants and their ended children have spent. @param {number} root */
export function cpuSeconds(root) {
	if (!existsSync('/proc/self/stat'))
		throw new Error('The bench reads CPU times from /proc: run it on Linux.');
	const stats = readStats();
	let ticks = 0;
	for (const [pid, stat] of stats) if (descends(stats, pid, root)) ticks += stat.ticks;
	return ticks / TICKS_PER_SECOND;
}

/** MiB that the renderers below a browser's process hold in memory. @param {number} root */
export function residentMiB(root) {
	let kib = 0;
	const stats = readStats();
	for (const pid of stats.keys()) if (descends(stats, pid, root)) kib += residentKiB(pid);
	return kib / 1024;
}

function readStats() {
	return new Map(
		readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.flatMap((pid) => readStat(Number(pid)))
	);
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

/** Source: proc(5), fields 4 (ppid) and 14 to 17 (utime, stime, cutime, cstime) @param {number} pid @returns {[number, { parent: number, ticks: number }][]} */
function readStat(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		return [
			[
				pid,
				{
					parent: fields[1] ?? 0,
					ticks: [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0)
				}
			]
		];
	} catch {
		return []; // it ended while the list was read
	}
}
