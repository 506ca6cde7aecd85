import type { Bbox } from '#document/bbox.ts';

/** A piece of the x axis. */
export type Gap = { x0: number; x1: number };

/** What words take of the x axis; gaps between them that are too narrow for a gutter are taken too. */
export function spans(boxes: readonly Bbox[], least: number): Gap[] {
	const merged: Gap[] = [];
	for (const [x0, , x1] of boxes.toSorted((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && x0 - last.x1 < least) last.x1 = Math.max(last.x1, x1);
		else merged.push({ x0, x1 });
	}
	return merged;
}

/**
 * Gaps that stay open from this part on, each with the first part that closes it.
 * @param taken of each part what it takes
 * @param least how wide a gap stays, and beside how many parts
 */
export function gapsFrom(
	taken: readonly Gap[][],
	from: number,
	least: { width: number; parts: number }
): { gap: Gap; to: number }[] {
	const found: { gap: Gap; to: number }[] = [];
	let open: Gap[] = [{ x0: -Infinity, x1: Infinity }];
	for (let at = from; at <= taken.length; at++) {
		const part = taken[at];
		const next: Gap[] = [];
		for (const gap of open) {
			const left = part ? without(gap, part).filter(({ x0, x1 }) => x1 - x0 >= least.width) : [];
			if (left.length === 0 && Number.isFinite(gap.x1 - gap.x0) && at - from >= least.parts)
				found.push({ gap, to: at });
			next.push(...left);
		}
		open = next;
	}
	return found;
}

function without(gap: Gap, taken: readonly Gap[]): Gap[] {
	let rest = [gap];
	for (const { x0, x1 } of taken)
		rest = rest.flatMap((piece) =>
			x1 <= piece.x0 || x0 >= piece.x1
				? [piece]
				: [
						{ x0: piece.x0, x1: x0 },
						{ x0: x1, x1: piece.x1 }
					].filter((left) => left.x1 > left.x0)
		);
	return rest;
}
