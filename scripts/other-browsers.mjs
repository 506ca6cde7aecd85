/** Finds Firefox and WebKit for their tests, and installs Debian's packages where that is possible and they are missing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installed, which } from './programs.mjs';

const LIBRARIES = '/usr/lib';

/** @returns {string | undefined} */
function findFirefox() {
	return which('firefox-esr', 'firefox');
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
