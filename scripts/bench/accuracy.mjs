/** The rows that `npm run test:accuracy` measures, from a run of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'test-results/accuracy.json';
/** What the figure of a kind may be below native Tesseract's. */
const TOLERANCE = 0.01;

/** @returns {import('./table.mjs').Row[]} */
export function accuracyRows() {
	rmSync(RESULTS, { force: true });
	// What it says of itself is not the bench's output; a bar that falls ends it with 1, and stands in the table.
	spawnSync(process.execPath, ['scripts/accuracy.mjs'], { stdio: ['ignore', 2, 2] });
	if (!existsSync(RESULTS)) return [kindsRow(null, 'the accuracy run came to no end')];
	const { bars, kinds } = JSON.parse(readFileSync(RESULTS, 'utf8'));
	return [
		...bars.map(({ name, measured, demand, least }) => ({ row: name, measured, unit: '', demand, least })),
		kindsRow(Math.max(...kinds.map(({ app, native }) => native.merit - app.merit)))
	];
}

/** @param {number | null} measured @param {string} [why] */
export function kindsRow(measured, why = '') {
	return {
		row: 'every kind, below native at most',
		measured,
		unit: 'of what counts',
		demand: TOLERANCE,
		why
	};
}
