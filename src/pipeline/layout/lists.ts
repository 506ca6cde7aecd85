import type { Block } from '#document/document.ts';
import type { ListBlock } from '#document/table.ts';
import type { Group } from './paragraphs.ts';
import { bodyOf, startOf, type PlacedLine } from './placed-line.ts';
import { sizeOf } from './type-size.ts';

/** In sizes of type: what is indented by less stands on the same level. */
const SAME_LEVEL = 0.7;

/** An item's lines, the marker before the first of them. */
export type Item = { marker: string; group: Group };

/**
 * Lines that belong to an item, and those below it that stand out to the left of its marker. Null where the second line
 * does: a paragraph whose first line is indented, and numbered.
 */
export function partItem(group: Group, isRightToLeft: boolean): [Group, Group | null] | null {
	const [first, ...rest] = group;
	const edge = startOf(first, isRightToLeft) - sizeOf(first.line) * SAME_LEVEL;
	const out = rest.findIndex((line) => startOf(line, isRightToLeft) < edge);
	if (out === 0) return null;
	const [next, ...others] = out < 0 ? [] : rest.slice(out);
	return [[first, ...(out < 0 ? rest : rest.slice(0, out))], next ? [next, ...others] : null];
}

/** Whether a paragraph below an item is indented as far as its text: it belongs to it. */
export function belongsTo(item: Item, below: PlacedLine, isRightToLeft: boolean): boolean {
	const last = item.group.at(-1) ?? item.group[0];
	const indent = startOf(below, isRightToLeft) - startOf(item.group[0], isRightToLeft);
	return (
		below.box[1] >= last.box[1] && indent > sizeOf(below.line) * SAME_LEVEL && indent < sizeOf(below.line) * 6
	);
}

/** Items that follow one another as a list, nested by their indents. */
export function toList(items: readonly Item[], isRightToLeft: boolean): Block {
	const indents: number[] = [];
	const listItems: ListBlock['items'] = items.map(({ marker, group }) => {
		const start = startOf(group[0], isRightToLeft);
		const tolerance = sizeOf(group[0].line) * SAME_LEVEL;
		while (indents.length > 0 && (indents.at(-1) ?? 0) > start + tolerance) indents.pop();
		if (indents.length === 0 || start > (indents.at(-1) ?? 0) + tolerance) indents.push(start);
		return { marker, level: indents.length - 1, lineCount: group.length };
	});
	return { kind: 'list', items: listItems, ...bodyOf(items.flatMap(({ group }) => group)) };
}
