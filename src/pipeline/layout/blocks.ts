import { height, overlapX } from '#document/bbox.ts';
import type { Block } from '#document/document.ts';
import { isCaption } from './captions.ts';
import { isHeading, type PageType } from './headings.ts';
import { listMarkers } from './list-markers.ts';
import { belongsTo, partItem, toList, type Item } from './lists.ts';
import { isNextInColumn, paragraphs, type Group } from './paragraphs.ts';
import { bodyOf, type PlacedLine } from './placed-line.ts';

export type BlockOptions = { type: PageType; isRightToLeft: boolean };

/** A group of lines, and the sign before it where it is an item of a list. */
type Marked = { group: Group; marker: string | undefined };

/** Lines in reading order as paragraphs, headings, captions and lists. */
export function toBlocks(lines: readonly PlacedLine[], { type, isRightToLeft }: BlockOptions): Block[] {
	const blocks: Block[] = [];
	let items: Item[] = [];
	const endList = () => {
		if (items.length > 0) blocks.push(toList(items, isRightToLeft));
		items = [];
	};
	const marked = markGroups(lines, isRightToLeft);
	for (const [index, { group, marker }] of marked.entries()) {
		const kind = kindOf(marked, index, type);
		const item = items.at(-1);
		if (marker !== undefined && kind === 'paragraph') {
			if (item && !isBelow(item.group, group)) endList();
			items.push({ marker, group });
		} else if (item && kind === 'paragraph' && belongsTo(item, group[0], isRightToLeft)) {
			item.group.push(...group);
		} else {
			endList();
			const body = bodyOf(group);
			blocks.push(kind === 'heading' ? { kind, level: 1, ...body } : { kind, ...body });
		}
	}
	endList();
	return blocks;
}

function markGroups(lines: readonly PlacedLine[], isRightToLeft: boolean): Marked[] {
	const markers = listMarkers(lines, isRightToLeft);
	const groups = paragraphs(lines, { isRightToLeft, isItem: (line) => markers.has(line) });
	return groups.flatMap((group) => {
		const marker = markers.get(group[0]);
		const parts = marker === undefined ? null : partItem(group, isRightToLeft);
		if (!parts) return [{ group, marker: undefined }];
		const [own, out] = parts;
		return [{ group: own, marker }, ...(out ? [{ group: out, marker: undefined }] : [])];
	});
}

function kindOf(
	marked: readonly Marked[],
	index: number,
	type: PageType
): 'heading' | 'caption' | 'paragraph' {
	const [before, here, after] = [marked[index - 1], marked[index], marked[index + 1]];
	if (!here) return 'paragraph';
	const lines = here.group.map(({ line }) => line);
	if (isCaption(lines)) return 'caption';
	if (here.marker !== undefined && !/[\p{L}\p{N}]/u.test(here.marker)) return 'paragraph';
	if ([before, after].some((other) => other && areHeads(here.group, other.group))) return 'paragraph';
	// What has its like beside it is an item, not a numbered heading.
	const isOneOfSeveral = here.marker !== undefined && [before, after].some((other) => other?.marker);
	const below = after && !isOneOfSeveral && isBelow(here.group, after.group) ? after.group : null;
	return isHeading(lines, below && below.map(({ line }) => line), type) ? 'heading' : 'paragraph';
}

/** Whether two groups in bold type stand side by side, as the names of columns do where no table was found. */
function areHeads([a]: Group, [b]: Group): boolean {
	if (!a.line.bold || !b.line.bold || overlapX(a.box, b.box) > 0) return false;
	const shared = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]);
	return shared > Math.min(height(a.box), height(b.box)) / 2;
}

/** Whether a group goes on further down in the column of another. */
function isBelow(above: Group, below: Group): boolean {
	const last = above.at(-1) ?? above[0];
	return isNextInColumn(last, below[0]) || below[0].box[1] >= last.box[3];
}
