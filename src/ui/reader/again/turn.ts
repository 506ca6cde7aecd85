import { ROTATIONS, type Rotation } from '#contract/values.ts';

export const TURNS = ['asIs', 'left', 'right', 'over', 'none'] as const;
export type Turn = (typeof TURNS)[number];

const BY: Record<Exclude<Turn, 'asIs' | 'none'>, number> = { left: 270, right: 90, over: 180 };

/**
 * By how much a page has to be turned from how it lies in its file, so that what is seen now is turned.
 * @param seen by how much it was turned for what is seen now
 * @returns undefined where that shall be found
 */
export function rotationFor(turn: Turn, seen: Rotation): Rotation | undefined {
	if (turn === 'asIs') return undefined;
	if (turn === 'none') return 0;
	return ROTATIONS.find((rotation) => rotation === (seen + BY[turn]) % 360);
}
