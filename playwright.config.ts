import { defineConfig } from '@playwright/test';
import { shellOptions } from './scripts/chromium.mjs';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	// By hand: npm run test:mutations, npm run test:accuracy, npm run test:languages, npm run test:exports.
	testIgnore: [
		...(process.env['MUTATIONS'] ? [] : ['**/mutations.spec.ts']),
		...(process.env['ACCURACY'] ? [] : ['**/accuracy.spec.ts']),
		...(process.env['EXPORTS'] ? [] : ['**/long-*.spec.ts']),
		...(process.env['LANGUAGES'] ? [] : ['**/typeset.spec.ts'])
	],
	outputDir: 'test-results/e2e',
	globalSetup: './tests/fixtures/setup.ts',
	// A machine that checks changes may be four times slower than a desk's: a test waits, and measures nothing.
	timeout: 240_000,
	expect: { timeout: 60_000 },
	// One on each core of a small machine: most of a test is one thread's work.
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	// Where it is decided what lands, one hiccup in an hour of a shared machine is looked at twice, and named at the end.
	retries: process.env.CI ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
	use: { launchOptions: shellOptions() }
});
