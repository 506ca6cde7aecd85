import adapter from '@sveltejs/adapter-static';
import { LANGUAGE_FOLDERS } from './scripts/language-sources.mjs';

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
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				// Nothing is ever sent: language packs are fetched from here.
				'connect-src': ['self', ...LANGUAGE_FOLDERS],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
