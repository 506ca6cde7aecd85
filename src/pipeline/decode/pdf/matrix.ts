/** `[a, b, c, d, e, f]` of a PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `inner` first. Source: ISO 32000-1, 8.3.4 */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	return [
		outer[0] * inner[0] + outer[2] * inner[1],
		outer[1] * inner[0] + outer[3] * inner[1],
		outer[0] * inner[2] + outer[2] * inner[3],
		outer[1] * inner[2] + outer[3] * inner[3],
		outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
		outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
	];
}

export function apply(matrix: Matrix, x: number, y: number): [x: number, y: number] {
	return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** Six numbers as a matrix, whatever kind of array they come in; the identity where there are not six. */
export function toMatrix(numbers: ArrayLike<number> | null | undefined): Matrix {
	const [a, b, c, d, e, f] = Array.from(numbers ?? []);
	if (a === undefined || b === undefined || c === undefined || d === undefined) return IDENTITY;
	return e === undefined || f === undefined ? IDENTITY : [a, b, c, d, e, f];
}
