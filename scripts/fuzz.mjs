/** `npm run test:fuzz -- --count 5000 --seed 1`: requests that are drawn from the API's own description, against the built app. */
import { parseArgs } from 'node:util';
import { runPlaywright } from './robustness/run.mjs';

const { values } = parseArgs({
	options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } }
});
const plan = { count: Number(values.count), seed: Number(values.seed) };
await runPlaywright(['tests/fuzz/fuzz.spec.ts'], { FUZZ: JSON.stringify(plan) });
