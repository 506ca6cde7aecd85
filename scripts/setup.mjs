/** Set-up that does no work twice. Imports nothing that is not in Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALL_STAMP = 'node_modules/.installed';
const BUILD_STAMP = '.cache/built';
/** All that the built site depends on. */
const SOURCES = [
	'data',
	'src',
	'static',
	'scripts',
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Settings that are built in. */
const SETTINGS = ['LANGUAGE_SOURCES'];
const MODEL_SETTINGS = ['MODEL_SOURCES', 'MODEL_CONTENT', 'MODEL_LIBRARIES'];

/** Installs the packages of the lock file, unless they are there. */
export function install() {
	const wanted = hash(['package-lock.json']);
	if (read(INSTALL_STAMP) === wanted) return;
	// npm would empty the folder that a link leads to, and it belongs to another checkout.
	if (isLink('node_modules'))
		throw new Error('node_modules is a link to another checkout: run "npm ci" there.');
	console.log('Installing packages…');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error('The packages could not be installed: see the lines above.');
	writeFileSync(INSTALL_STAMP, wanted);
}

/** @param {string} path */
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Builds the site into build/, unless nothing has changed since the last time. */
export function build() {
	const wanted = builtFrom();
	if (existsSync('build/index.html') && read(BUILD_STAMP) === wanted) return;
	console.log('Building the site…');
	runNode('scripts/build.mjs');
	mkdirSync('.cache', { recursive: true });
	writeFileSync(BUILD_STAMP, builtFrom());
}

function builtFrom() {
	return [hash(SOURCES), ...MODEL_SETTINGS.map((name) => process.env[name] ?? '')].join(' ');
}

/** Runs a script with the Node that the project pins. @param {string} script @param {string[]} args */
export function runNode(script, args = []) {
	const { status } = spawnSync(pinnedNode(), [script, ...args], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`${[script, ...args].join(' ')} failed.`);
}

/** The package `node` pins the toolchain: some tools refuse the Node 20 that a machine may have. */
export function pinnedNode() {
	const pinned =
		process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
	return existsSync(pinned) ? pinned : process.execPath;
}

/** @param {string} path */
function read(path) {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** @param {string[]} paths files and folders */
function hash(paths) {
	const digest = createHash('sha256').update(SETTINGS.map((name) => process.env[name] ?? '\0').join());
	for (const file of paths.flatMap(files)) digest.update(file).update(readFileSync(file));
	return digest.digest('hex');
}

/** @param {string} path @returns {string[]} */
function files(path) {
	if (!existsSync(path)) return [];
	const entries = readdirSync('.', { withFileTypes: true }).find((entry) => entry.name === path);
	if (entries?.isFile()) return [path];
	return readdirSync(path, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.sort();
}
