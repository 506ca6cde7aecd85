import type { Figure } from '#exports/figure.ts';
import type { Numbering } from './numbering.ts';

/** What the parts of a page need to know of the rest. */
export type Context = {
	/** words of the page that have a hyphen of their own */
	known: ReadonlySet<string>;
	/** of the page, by the index of their block */
	figures: ReadonlyMap<number, Figure>;
	/** it is the first page of the document */
	isFirst: boolean;
	/** the document's direction */
	isRtl: boolean;
	/** of the lines on a page, in twentieths of a point */
	textWidth: number;
	/** of the document's lists, one after another: more are added */
	numberings: Numbering[];
};
