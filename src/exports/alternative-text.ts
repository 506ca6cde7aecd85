import type { Block } from '#document/document.ts';
import { reflow } from '#document/reflow.ts';

/**
 * What stands for a figure where it is not seen: its caption, else where it comes from. What was read inside it stands
 * in the text.
 * @param blocks those around it @param at its place among them
 * @param page its index @param known words with a hyphen of their own
 */
export function alternativeText(
	blocks: readonly Block[],
	at: number,
	{ page, known }: { page: number; known: ReadonlySet<string> }
): string {
	const caption = [blocks[at + 1], blocks[at - 1]].find((block) => block?.kind === 'caption');
	return caption ? reflow(caption.lines, known) : `Figure (p. ${page + 1})`;
}
