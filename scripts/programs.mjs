/** Finds programs of the machine, and installs Debian's packages where that is possible. Imports nothing that is not in Node. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** @param {string[]} names of programs @returns {string | undefined} the path of the first that is there */
export function which(...names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => existsSync(path));
}

/** @param {string[]} packages @returns {boolean} whether they are there now */
export function installed(...packages) {
	if (!isRoot || !which('apt-get')) return false;
	console.log(`Installing for the tests: ${packages.join(', ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const run = (/** @type {string[]} */ args) =>
		spawnSync('apt-get', args, { stdio: 'ignore', env, timeout: 600_000 }).status === 0;
	run(['update', '-q']);
	return run(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}
