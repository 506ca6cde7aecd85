/** Finds a Chromium for tests and pictures, and installs one where there is none. Imports nothing that is not in Node. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const isRoot = process.getuid?.() === 0;

/** The path of the system's Chromium, undefined where there is none: then Playwright's own is used. */
function chromiumPath() {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	const folders = (process.env.PATH ?? '').split(delimiter);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
		existsSync(path)
	);
}

/** How Playwright starts it. Chromium's sandbox refuses to run as root. */
export function launchOptions() {
	const executablePath = chromiumPath();
	return { ...(executablePath && { executablePath }), args: isRoot ? ['--no-sandbox'] : [] };
}

/** Makes sure that there is one: the system's, Playwright's download, Debian's package, or a sentence that says what to do. */
export async function ensureChromium() {
	if (chromiumPath() ?? (await playwrightsOwn())) return;
	console.log('No Chromium found. Trying to download one for Playwright.');
	if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) return;
	if (isRoot && run('apt-get', ['--version'], 'ignore')) {
		console.log('That did not work. Installing the system package.');
		run('apt-get', ['update', '-q']);
		if (run('apt-get', ['install', '-q', '-y', 'chromium']) && chromiumPath()) return;
	}
	throw new Error(
		'The tests need a Chromium: install one (for example "apt-get install chromium"), or set CHROMIUM_PATH to where it is.'
	);
}

async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	return existsSync(chromium.executablePath());
}

/** @param {string} command @param {string[]} args @param {'inherit' | 'ignore'} stdio */
function run(command, args, stdio = 'inherit') {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio, env, timeout: 600_000 }).status === 0;
}
