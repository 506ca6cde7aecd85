/** `npm run test:robustness`: every file of the robustness corpus through the built app, and a table of what it misses. */
import { runPlaywright } from './robustness/run.mjs';

await runPlaywright(['tests/robustness/corpus.spec.ts', 'tests/robustness/bombs.spec.ts'], {
	ROBUSTNESS: 'all'
});
