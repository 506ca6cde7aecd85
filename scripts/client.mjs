/**
 * After the site: builds src/published/client.ts into build/client.js, one module at an address that never changes. It
 * starts the runner that the site already has.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORKERS = 'build/_app/immutable/workers';
const runner = readdirSync(WORKERS).find((name) => /^runner\.worker-.*\.js$/.test(name));
if (!runner) throw new Error(`There is no runner in ${WORKERS}.`);

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	define: { __RUNNER__: JSON.stringify(`./_app/immutable/workers/${runner}`) },
	resolve: { alias: { '#workers/spawn-runner.ts': path('../src/workers/spawn-built-runner.ts') } },
	build: {
		target: 'es2023',
		outDir: 'build',
		emptyOutDir: false,
		lib: { entry: path('../src/published/client.ts'), formats: ['es'], fileName: () => 'client.js' }
	}
});
