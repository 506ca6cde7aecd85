import type { Change } from '#document/change.ts';
import type { Block } from '#document/document.ts';
import type { ChangedPage } from '#document/edits.ts';

/** What a block can be made, in the order of the menu. */
export const KINDS = [
	'title',
	'heading1',
	'heading2',
	'heading3',
	'paragraph',
	'caption',
	'formula',
	'header',
	'footer'
] as const;
export type MenuKind = (typeof KINDS)[number];

export function kindOf(block: Block): MenuKind | null {
	const name = block.kind === 'heading' ? `heading${block.level}` : block.kind;
	return KINDS.find((kind) => kind === name) ?? null;
}

/** @param at the block's place in the page as it is shown */
export function kindChange({ page, blocks }: ChangedPage, at: number, kind: MenuKind): Change | null {
	const block = blocks[at];
	if (block === undefined) return null;
	const of = { what: 'kind', page: page.index, block } as const;
	if (kind === 'title') return { ...of, kind, level: 1 };
	const level = /^heading(\d)$/.exec(kind)?.[1];
	if (level !== undefined) return { ...of, kind: 'heading', level: Number(level) };
	return kind === 'heading1' || kind === 'heading2' || kind === 'heading3' ? null : { ...of, kind };
}

/** The block changes places with one beside it; null where there is none. */
export function moveChange({ page, blocks }: ChangedPage, at: number, step: 1 | -1): Change | null {
	const [block, other] = [blocks[at], blocks[at + step]];
	if (block === undefined || other === undefined) return null;
	return { what: 'order', page: page.index, blocks: blocks.with(at, other).with(at + step, block) };
}

export function removeChange({ page, blocks }: ChangedPage, at: number): Change {
	return { what: 'order', page: page.index, blocks: blocks.filter((_, index) => index !== at) };
}

/** A paragraph below a block, a line high, as far as the page goes. */
export function addChange({ page, blocks }: ChangedPage, at: number, text: string): Change | null {
	const block = page.blocks[at];
	if (!block) return null;
	const [x0, , x1, y1] = block.bbox;
	const last = block.lines.at(-1);
	const size = last ? last.bbox[3] - last.bbox[1] : page.height / 50;
	const top = Math.max(0, Math.min(y1, page.height - size));
	return {
		what: 'block',
		page: page.index,
		before: blocks[at + 1] ?? null,
		bbox: [x0, top, x1, Math.min(top + size, page.height)],
		text
	};
}
