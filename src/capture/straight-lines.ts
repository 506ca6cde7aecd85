import type { Edges } from './edges.ts';

/** x·cos + y·sin = distance; the angle of its normal in radians, 0 to π. */
export type StraightLine = { angle: number; distance: number; votes: number };

const ANGLES = 180;
/** A ridge votes for lines this many steps on each side of its own direction. */
const SLACK = 3;
const MOST_LINES = 32;
/** A change of this many levels counts in full: print is blacker than the edge of a sheet, and must not count more. */
const FULL_STRENGTH = 14;
const LEAST_VOTES = 24;
/** Of two peaks nearer than this, in steps and pixels, the weaker is the same line. */
const NEAR = { angle: 4, distance: 5 };

/**
 * The straight lines that most ridges lie on, the strongest first.
 * Source: Duda & Hart 1972, doi:10.1145/361237.361242; votes by direction: O'Gorman & Clowes 1976
 */
export function findLines({ soft: { width, height }, places, angles, strengths }: Edges): StraightLine[] {
	const reach = Math.ceil(Math.hypot(width, height));
	const rows = 2 * reach + 1;
	const votes = new Float32Array(ANGLES * rows);
	const cos = Array.from({ length: ANGLES }, (_, step) => Math.cos((step * Math.PI) / ANGLES));
	const sin = Array.from({ length: ANGLES }, (_, step) => Math.sin((step * Math.PI) / ANGLES));
	places.forEach((at, index) => {
		const x = at % width;
		const y = Math.floor(at / width);
		const own = Math.round(((angles[index] ?? 0) * ANGLES) / Math.PI);
		const weight = Math.min(1, (strengths[index] ?? 0) / FULL_STRENGTH);
		for (let step = own - SLACK; step <= own + SLACK; step++) {
			const angle = ((step % ANGLES) + ANGLES) % ANGLES;
			const distance = Math.round(x * (cos[angle] ?? 0) + y * (sin[angle] ?? 0)) + reach;
			const cell = angle * rows + distance;
			votes[cell] = (votes[cell] ?? 0) + weight;
		}
	});
	return peaks(votes, rows, reach);
}

function peaks(votes: Float32Array, rows: number, reach: number): StraightLine[] {
	const cells: number[] = [];
	for (let cell = 1; cell < votes.length - 1; cell++) {
		const value = votes[cell] ?? 0;
		if (value > LEAST_VOTES && value >= (votes[cell - 1] ?? 0) && value > (votes[cell + 1] ?? 0))
			cells.push(cell);
	}
	cells.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0));
	const found: { step: number; distance: number; votes: number }[] = [];
	for (const cell of cells) {
		if (found.length === MOST_LINES) break;
		const step = Math.floor(cell / rows);
		const distance = (cell % rows) - reach;
		if (!found.some((line) => isNear(line, step, distance)))
			found.push({ step, distance, votes: votes[cell] ?? 0 });
	}
	return found.map(({ step, distance, votes: count }) => ({
		angle: (step * Math.PI) / ANGLES,
		distance,
		votes: count
	}));
}

/** At the ends of the half circle a line has its distance with the other sign. */
function isNear(line: { step: number; distance: number }, step: number, distance: number): boolean {
	const apart = Math.abs(line.step - step);
	if (apart <= NEAR.angle) return Math.abs(line.distance - distance) <= NEAR.distance;
	return ANGLES - apart <= NEAR.angle && Math.abs(line.distance + distance) <= NEAR.distance;
}
