import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { LANGUAGE_FOLDERS } from './scripts/language-sources.mjs';
import { MODEL_FOLDERS } from './scripts/model-sources.mjs';

/** What src/app.html runs before the first paint. */
const [, early] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
if (early === undefined) throw new Error('src/app.html has no script of its own.');
const earlyHash = /** @type {const} */ (`sha256-${createHash('sha256').update(early).digest('base64')}`);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		files: { serviceWorker: 'src/service-worker/index.ts' },
		// The page registers it itself: client/ready.ts must see the registration to wait for it.
		serviceWorker: { register: false },
		paths: { relative: true },
		// In two: scripts/shell-chunk.mjs.
		output: { bundleStrategy: 'split' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', earlyHash],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				// Nothing is ever sent: language packs are fetched from here, and models, where a person wants one.
				'connect-src': ['self', ...LANGUAGE_FOLDERS, ...MODEL_FOLDERS],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
