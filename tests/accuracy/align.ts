const [SAME, OTHER, MISSING, EXTRA] = [0, 1, 2, 3];

/**
 * Which elements of a reading stand in the truth, by the alignment with the fewest insertions, deletions and
 * replacements. Source: Wagner & Fischer 1974
 */
export function findRight<T>(truth: readonly T[], read: readonly T[]): boolean[] {
	const width = read.length + 1;
	const moves = new Uint8Array((truth.length + 1) * width);
	const row = Uint32Array.from({ length: width }, (_, at) => at);
	moves.fill(EXTRA, 1, width);
	truth.forEach((wanted, index) => {
		let diagonal = index;
		row[0] = index + 1;
		const base = (index + 1) * width;
		moves[base] = MISSING;
		for (let at = 1; at < width; at++) {
			const [above, left] = [row[at] ?? 0, row[at - 1] ?? 0];
			const isSame = wanted === read[at - 1];
			const least = isSame ? diagonal : 1 + Math.min(diagonal, above, left);
			moves[base + at] = isSame
				? SAME
				: least === diagonal + 1
					? OTHER
					: least === above + 1
						? MISSING
						: EXTRA;
			row[at] = least;
			diagonal = above;
		}
	});
	return walkBack(moves, truth.length, read.length);
}

function walkBack(moves: Uint8Array, rows: number, columns: number): boolean[] {
	const right = Array.from({ length: columns }, () => false);
	for (let [row, at] = [rows, columns]; row > 0 || at > 0;) {
		const move = moves[row * (columns + 1) + at];
		if (move === SAME) right[at - 1] = true;
		if (move !== EXTRA) row--;
		if (move !== MISSING) at--;
	}
	return right;
}
