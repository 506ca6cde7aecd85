import type { Line } from '#document/document.ts';

/** Characters below this confidence are rather wrong than right. */
const EVEN_CHANCE = 0.5;
/** Two readings of the same ink differ by less for no reason. */
const MARGIN = 1.03;

/**
 * How much a reading tells: its characters, each counted by how far it is above an even chance. Neither nonsense nor
 * half of a page, however sure, tells much.
 */
export function evidenceOf(lines: readonly Line[]): number {
	return lines
		.flatMap(({ words }) => words)
		.reduce(
			(sum, { text, confidence }) => sum + text.length * Math.max(0, (confidence ?? 0) - EVEN_CHANCE),
			0
		);
}

/** Whether a second reading of the same page is clearly the better one. */
export function tellsMore(second: readonly Line[], first: readonly Line[]): boolean {
	return evidenceOf(second) > evidenceOf(first) * MARGIN;
}
