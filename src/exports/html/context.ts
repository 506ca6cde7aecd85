import type { Block } from '#document/document.ts';
import { joinWords } from '#document/join.ts';
import { isRightToLeft } from '#exports/direction.ts';

/** What the parts of a page need to know of the document. */
export type Context = {
	/** words of the document that have a hyphen of their own */
	known: ReadonlySet<string>;
	/** the document's direction */
	isRtl: boolean;
};

/** Where the columns of a table and the markers of a list begin: `auto` would not look into its cells and items. */
export function directionOf({ lines }: Block, isRtl: boolean): 'rtl' | 'ltr' {
	return isRightToLeft(lines.map(joinWords).join(' '), isRtl) ? 'rtl' : 'ltr';
}
