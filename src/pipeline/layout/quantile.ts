/** The value below which this part of them lies, 0…1; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.round((sorted.length - 1) * part)] ?? 0;
}
