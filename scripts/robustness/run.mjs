import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../chromium.mjs';
import { build, install, pinnedNode } from '../setup.mjs';

/**
 * Runs specs on the built app and ends with their status.
 * @param {string[]} specs @param {Record<string, string>} settings what they find in their environment
 */
export async function runPlaywright(specs, settings) {
	install();
	await ensureChromium();
	build();
	const { status } = spawnSync(
		pinnedNode(),
		['node_modules/@playwright/test/cli.js', 'test', ...specs, '--reporter=list'],
		{ stdio: 'inherit', env: { ...process.env, ...settings } }
	);
	process.exit(status ?? 1);
}
