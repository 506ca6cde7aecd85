import type { Block } from '#document/document.ts';
import type { Figure } from '#exports/figure.ts';
import type { ForeignScripts } from './language.ts';
import type { Numbering } from './numbering.ts';

/** What the parts of a document need to know of the rest. */
export type Context = {
	/** words of the document that have a hyphen of their own */
	known: ReadonlySet<string>;
	/** the document's direction */
	isRtl: boolean;
	/** what runs declare that are in another script than the document */
	foreign: ForeignScripts;
	/** the room on a page within its margins, in twentieths of a point */
	text: { width: number; height: number };
	/** of the document's lists, one after another: more are added */
	numberings: Numbering[];
};

/** The same of the parts of a page. */
export type PageContext = Context & {
	figures: ReadonlyMap<Block, Figure>;
	/** it begins a new page of Word's */
	isNew: boolean;
};
