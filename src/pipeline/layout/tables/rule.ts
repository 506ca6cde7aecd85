/** A drawn line, along its middle: horizontal (y0 = y1) or vertical (x0 = x1), in pixels of the page. */
export type Rule = {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
	/** dotted or dashed: it may be the dots that lead from one word of a row to the next */
	isBroken?: true;
	/** of a broken one: how thick its marks are */
	thickness?: number;
};

/** A rule along its own axis: the same code serves both directions. */
export type Stroke = {
	at: number;
	from: number;
	to: number;
	/** of its marks, where it is broken */ thickness?: number;
};

export function strokesOf(rules: readonly Rule[]): { across: Stroke[]; down: Stroke[] } {
	const across = rules.filter(isHorizontal).map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 }));
	const down = rules
		.filter((rule) => !isHorizontal(rule))
		.map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 }));
	return { across, down };
}

export function isHorizontal({ x0, y0, x1, y1 }: Rule): boolean {
	return x1 - x0 > y1 - y0;
}

/** Those on one line that touch, or nearly do, become one. @param reach how far apart they may lie, in pixels */
export function mergeStrokes(strokes: readonly Stroke[], reach: number): Stroke[] {
	const levels: Stroke[][] = [];
	for (const stroke of strokes.toSorted((a, b) => a.at - b.at)) {
		const level = levels.at(-1);
		if (level && stroke.at - (level.at(-1)?.at ?? 0) <= reach / 2) level.push(stroke);
		else levels.push([stroke]);
	}
	return levels.flatMap((level) => mergeLevel(level, reach));
}

function mergeLevel(level: readonly Stroke[], reach: number): Stroke[] {
	const merged: Stroke[] = [];
	for (const { at, from, to } of level.toSorted((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (!last || from - last.to > reach) {
			merged.push({ at, from, to });
			continue;
		}
		// The longer of the two tells better where the line is.
		if (to - from > last.to - last.from) last.at = at;
		last.to = Math.max(last.to, to);
	}
	return merged;
}
