import type { ListItem } from '#document/document.ts';
import { itemsOf, type ListBlock } from '#document/table.ts';
import { itemStart, withoutMarker } from '#exports/list-text.ts';
import { attributes, escapeMarkup } from '#exports/markup.ts';
import { reflow } from '#document/reflow.ts';
import { directionOf, type Context } from './context.ts';

/** Items of a deeper level stand in a list within the item before them. */
export function listMarkup(list: ListBlock, { known, isRtl }: Context): string {
	const direction = directionOf(list, isRtl);
	const parts: string[] = [];
	const open: { tag: string; level: number }[] = [];
	const close = () => parts.push(`</li></${open.pop()?.tag}>`);
	for (const item of itemsOf(list)) {
		const tag = tagOf(item);
		while (hasToEnd(open.at(-1), item.level, tag)) close();
		if (open.at(-1)?.level === item.level) parts.push('</li>');
		else {
			open.push({ tag, level: item.level });
			const isMarked = itemStart(item.marker).kind === 'text';
			parts.push(`<${tag}${attributes({ class: isMarked ? 'marked' : null, dir: direction })}>`);
		}
		parts.push(itemMarkup(item.marker, reflow(item.lines, known)));
	}
	while (open.length > 0) close();
	return `${parts.join('')}\n`;
}

function tagOf({ marker }: ListItem): 'ol' | 'ul' {
	return itemStart(marker).kind === 'number' ? 'ol' : 'ul';
}

function hasToEnd(open: { tag: string; level: number } | undefined, level: number, tag: string): boolean {
	return open !== undefined && (open.level > level || (open.level === level && open.tag !== tag));
}

/** The item, without its end: a list may follow in it. */
function itemMarkup(marker: string, text: string): string {
	const start = itemStart(marker);
	const value = start.kind === 'number' ? ` value="${start.value}"` : '';
	const shown = start.kind === 'text' ? text : withoutMarker(text, marker);
	return `<li${value} dir="auto">${escapeMarkup(shown)}`;
}
