const [SUB, UP, AVERAGE, PAETH] = [1, 2, 3, 4] as const;

/**
 * The rows of a PNG as they were before they were filtered. Source: PNG, third edition, 9
 * @param filtered each row with its filter's number before it
 * @param pixelBytes of a whole pixel, 1 where it is less than a byte
 * @returns the rows one after another; zeros where the file ends too early
 */
export function unfilter(
	filtered: Uint8Array,
	rowBytes: number,
	pixelBytes: number
): Uint8Array<ArrayBuffer> {
	const height = Math.ceil(filtered.length / (rowBytes + 1));
	const rows = new Uint8Array(height * rowBytes);
	for (let y = 0; y < height; y++) {
		const from = y * (rowBytes + 1);
		const filter = filtered[from] ?? 0;
		for (let x = 0, to = y * rowBytes; x < rowBytes; x++, to++) {
			const left = x < pixelBytes ? 0 : (rows[to - pixelBytes] ?? 0);
			const up = y === 0 ? 0 : (rows[to - rowBytes] ?? 0);
			const corner = y === 0 || x < pixelBytes ? 0 : (rows[to - rowBytes - pixelBytes] ?? 0);
			rows[to] = (filtered[from + 1 + x] ?? 0) + predicted(filter, { left, up, corner });
		}
	}
	return rows;
}

type Neighbours = { left: number; up: number; corner: number };

function predicted(filter: number, { left, up, corner }: Neighbours): number {
	switch (filter) {
		case SUB:
			return left;
		case UP:
			return up;
		case AVERAGE:
			return (left + up) >> 1;
		case PAETH:
			return paeth(left, up, corner);
		default:
			return 0;
	}
}

/** Of three neighbours the one that is nearest to what their slope makes likely. Source: PNG, third edition, 9.4 */
export function paeth(left: number, up: number, corner: number): number {
	const [toLeft, toUp, toCorner] = [
		Math.abs(up - corner),
		Math.abs(left - corner),
		Math.abs(left + up - 2 * corner)
	];
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}
