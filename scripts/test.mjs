/** `npm test`: installs and builds what is missing, runs every test, and counts them in its last line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureShell } from './chromium.mjs';
import { ensureFirefox, ensureWebkit } from './other-browsers.mjs';
import { build, install, pinnedNode } from './setup.mjs';

const REPORTS = '.cache/reports';

install();
await ensureChromium();
ensureShell();
const only = process.argv[2];
if (only !== 'vitest') {
	// Here no test's time runs. Where one cannot be installed, its test is skipped.
	ensureFirefox();
	ensureWebkit();
}
build();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const runners = [
	{
		name: 'vitest',
		args: [
			'node_modules/vitest/vitest.mjs',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${REPORTS}/vitest.json`
		],
		count: countVitest
	},
	{ name: 'playwright', args: ['node_modules/@playwright/test/cli.js', 'test'], count: countPlaywright }
];
let failedRunner = false;
const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
for (const { name, args, count } of runners) {
	if (only && only !== name) continue;
	const { status } = spawnSync(pinnedNode(), args, { stdio: 'inherit' });
	const report = `${REPORTS}/${name}.json`;
	const counts = existsSync(report)
		? count(JSON.parse(readFileSync(report, 'utf8')))
		: { passed: 0, failed: 1, skipped: 0, flaky: 0 };
	for (const key of /** @type {const} */ (['passed', 'failed', 'skipped', 'flaky']))
		total[key] += counts[key];
	// A runner can fail without a failed test: a file that does not load, a server that does not start.
	if (status !== 0) failedRunner = true;
}
if (failedRunner && total.failed === 0) total.failed = 1;
if (total.flaky > 0)
	console.log(`\nPassed at the second try: ${total.flaky}. They are named above as flaky.`);
console.log(
	`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`
);
process.exit(total.failed > 0 ? 1 : 0);

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
	return {
		passed: numPassedTests,
		failed: numFailedTests,
		skipped: numPendingTests + numTodoTests,
		flaky: 0
	};
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report */
function countPlaywright({ stats }) {
	const { expected, unexpected: failed, flaky, skipped } = stats;
	return { passed: expected + flaky, failed, skipped, flaky };
}
