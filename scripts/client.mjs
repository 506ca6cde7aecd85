/**
 * After the site: builds src/published/client.ts for other pages of the origin. build/client.js is an address that never
 * changes and hands on what lies at one that is new with each version, so that a first visit need not keep it. It starts
 * the runner that the site already has.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = '_app/immutable/client';
const WORKERS = 'build/_app/immutable/workers';
const runner = readdirSync(WORKERS).find((name) => /^runner\.worker-.*\.js$/.test(name));
if (!runner) throw new Error(`There is no runner in ${WORKERS}.`);

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	define: { __RUNNER__: JSON.stringify(`../workers/${runner}`) },
	resolve: { alias: { '#workers/spawn-runner.ts': path('../src/workers/spawn-built-runner.ts') } },
	build: {
		target: 'es2023',
		outDir: `build/${FOLDER}`,
		emptyOutDir: false,
		lib: { entry: path('../src/published/client.ts'), formats: ['es'], fileName: 'client-[hash]' }
	}
});

const [file] = readdirSync(`build/${FOLDER}`);
writeFileSync('build/client.js', `export * from './${FOLDER}/${file}';\n`);
