import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { FOLDERS } from './scripts/assets.mjs';
import { shellOptions } from './scripts/chromium.mjs';
import { LANGUAGE_FOLDERS, LANGUAGE_SOURCES } from './scripts/language-sources.mjs';
import { MODEL_LIBRARIES, MODEL_SOURCES } from './scripts/model-sources.mjs';
import { leaveOut } from './scripts/leave-out.mjs';
import { pdfParser } from './scripts/pdf-parser.mjs';
import { shellChunk } from './scripts/shell-chunk.mjs';
import { xlsxWriter } from './scripts/xlsx-writer.mjs';

export default defineConfig({
	plugins: [sveltekit(), shellChunk(), xlsxWriter()],
	optimizeDeps: { exclude: ['pdfjs-dist'] },
	define: {
		__FOLDERS__: JSON.stringify(FOLDERS),
		__LANGUAGE_SOURCES__: JSON.stringify(LANGUAGE_SOURCES),
		__MODEL_SOURCES__: JSON.stringify(MODEL_SOURCES),
		__MODEL_LIBRARIES__: JSON.stringify(MODEL_LIBRARIES),
		__LANGUAGE_FOLDERS__: JSON.stringify(LANGUAGE_FOLDERS)
	},
	worker: {
		format: 'es',
		plugins: () => [pdfParser(), xlsxWriter(), leaveOut()],
		rolldownOptions: {
			// tiff.js falls back to eval where a function is missing; none is, and our policy would not allow it.
			checks: { eval: false },
			// A folder of their own: scripts/precache.mjs tells the shell from what is fetched when it is needed.
			output: {
				entryFileNames: '_app/immutable/workers/[name]-[hash].js',
				chunkFileNames: '_app/immutable/workers/chunks/[name]-[hash].js',
				assetFileNames: '_app/immutable/workers/assets/[name]-[hash][extname]'
			}
		}
	},
	build: { target: 'es2023' },
	test: {
		// A machine that checks changes may be four times slower than a desk's: a test waits, and measures nothing.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		expect: { poll: { timeout: 20_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'tests/contract/**/*.test.ts',
						'tests/searchable-pdf/**/*.test.ts',
						'tests/accuracy/**/*.test.ts',
						'tests/languages/**/*.test.ts',
						'tests/exports/**/*.test.ts',
						'tests/chat/**/*.test.ts'
					],
					exclude: ['**/*.browser.test.ts'],
					// So that it is tested as it is bundled.
					server: { deps: { inline: ['write-excel-file'] } }
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: shellOptions() }),
						instances: [
							{ browser: 'chromium', provide: { refusesBlobs: false } },
							// The store once more, as in a browser that keeps no Blobs: src/jobs/sample-database.ts.
							{
								browser: 'chromium',
								name: 'browser without Blobs',
								include: ['src/jobs/*.browser.test.ts'],
								provide: { refusesBlobs: true }
							}
						]
					}
				}
			}
		]
	}
});
