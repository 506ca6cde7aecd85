/** Finds a Chromium for tests and pictures, and installs one where there is none. Imports no package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installed, isRoot, which } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELL = 'chromium-headless-shell';
const args = isRoot ? ['--no-sandbox'] : [];

/** The path of the system's Chromium, undefined where there is none: then Playwright's own is used. */
function chromiumPath() {
	return process.env.CHROMIUM_PATH || which(...NAMES);
}

/** How Playwright starts it. Chromium's sandbox refuses to run as root. */
export function launchOptions() {
	const executablePath = chromiumPath();
	return { ...(executablePath ? { executablePath } : { channel: 'chromium' }), args };
}

/**
 * How Playwright starts what has Chromium's engine and no windows: pages behave the same, and it takes half of the
 * processor's time. It has no viewer of PDFs, keeps no screen awake, and shows no notice.
 */
export function shellOptions() {
	const executablePath = process.env.CHROMIUM_PATH || (which(SHELL) ?? chromiumPath());
	return { ...(executablePath && { executablePath }), args };
}

/** Makes sure that there is one: the system's, Playwright's download, Debian's package, or a sentence that says what to do. */
export async function ensureChromium() {
	if (chromiumPath() ?? (await playwrightsOwn())) return;
	console.log('No Chromium found. Trying to download one for Playwright.');
	if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) return;
	if (isRoot && which('apt-get')) {
		console.log('That did not work. Installing the system package.');
		run('apt-get', ['update', '-q']);
		if (run('apt-get', ['install', '-q', '-y', 'chromium']) && chromiumPath()) return;
	}
	throw new Error(
		'The tests need a Chromium: install one (for example "apt-get install chromium"), or set CHROMIUM_PATH to where it is.'
	);
}

/** Installs the one without windows beside the system's, where Debian has it; the tests run without it, only longer. */
export function ensureShell() {
	if (chromiumPath() && !which(SHELL)) installed(SHELL);
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
