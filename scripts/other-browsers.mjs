/** Finds Firefox and WebKit for their tests, and installs Debian's packages where that is possible and they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIBRARIES = '/usr/lib';
const isRoot = process.getuid?.() === 0;

/** @param {string} name of a program @returns {string | undefined} its path */
function which(name) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** @returns {string | undefined} */
function findFirefox() {
	return which('firefox-esr') ?? which('firefox');
}

/** WebKitGTK's driver, the browser that it drives, and a screen for it. */
function findWebkit() {
	const driver = which('WebKitWebDriver');
	const screen = which('xvfb-run');
	const folder = existsSync(LIBRARIES)
		? readdirSync(LIBRARIES)
				.filter((name) => name.endsWith('-linux-gnu'))
				.flatMap((machine) =>
					readdirSync(join(LIBRARIES, machine))
						.filter((name) => /^webkit(2gtk|gtk)-/.test(name))
						.map((name) => join(LIBRARIES, machine, name))
				)
				.find((path) => existsSync(join(path, 'MiniBrowser')))
		: undefined;
	return driver && screen && folder ? { driver, screen, browser: join(folder, 'MiniBrowser') } : undefined;
}

/** @returns its path, or null where there is none and none can be installed */
export function ensureFirefox() {
	return findFirefox() ?? (installed('firefox-esr') ? (findFirefox() ?? null) : null);
}

export function ensureWebkit() {
	return findWebkit() ?? (installed('webkit2gtk-driver', 'xvfb', 'xauth') ? (findWebkit() ?? null) : null);
}

/** @param {string[]} packages @returns {boolean} whether they are there now */
function installed(...packages) {
	if (!isRoot || !which('apt-get')) return false;
	console.log(`Installing for the tests: ${packages.join(', ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const run = (/** @type {string[]} */ args) =>
		spawnSync('apt-get', args, { stdio: 'ignore', env, timeout: 600_000 }).status === 0;
	run(['update', '-q']);
	return run(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}
