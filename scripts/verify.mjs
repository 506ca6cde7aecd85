/** `npm run verify`: everything that must hold before a change lands. The first step that fails ends it. */
import { install, runNode } from './setup.mjs';
import { spawnSync } from 'node:child_process';

install();
for (const step of ['check', 'lint', 'direction', 'dead-code']) {
	console.log(`\n— ${step}`);
	const { status } = spawnSync('npm', ['run', '--silent', step], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.log(`\n"npm run ${step}" failed.\n0 passed, 1 failed`);
		process.exit(1);
	}
}
console.log('\n— build and tests');
try {
	runNode('scripts/test.mjs');
} catch {
	process.exit(1); // the tests have said why, in their own last line
}
