/**
 * `npm run test:mutations -- --count 10000 --seed 1`: broken files through the built app, by hand, for hours if need be.
 * `--seed 1 --only 42` sends that one alone, and writes it to test-results/.
 */
import { parseArgs } from 'node:util';
import { runPlaywright } from './robustness/run.mjs';

const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '1000' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string' }
	}
});
const plan = {
	count: Number(values.count),
	seed: Number(values.seed),
	...(values.only !== undefined && { only: Number(values.only) })
};
await runPlaywright(['tests/robustness/mutations.spec.ts'], { MUTATIONS: JSON.stringify(plan) });
