import type { Bbox } from './bbox.ts';
import type { Block } from './document.ts';

/**
 * A person's correction. All numbers count from 0 and name places of the tree as it was recognised, whatever else was
 * changed: so corrections can be made, taken back and made again in any order. Two things go beyond that tree: a block
 * that was added has the place behind those of its page, and a cell is one of its table as it then stands.
 */
export type Change =
	/** a word's text; without a text the word goes, and with the same one it was looked at and is right */
	| { what: 'word'; page: number; block: number; line: number; word: number; text: string }
	/** a line's text, blanks between its words; the line goes without one */
	| { what: 'line'; page: number; block: number; line: number; text: string }
	/** the text of a place of a table */
	| { what: 'cell'; page: number; block: number; row: number; column: number; text: string }
	/** a table's whole form: rows and columns that came, went or moved, cells that were merged */
	| {
			what: 'table';
			page: number;
			block: number;
			rows: number;
			columns: number;
			/** rows at the top that name the columns */
			header: number;
			cells: ChangedCell[];
	  }
	/** what a block is; its lines stay */
	| { what: 'kind'; page: number; block: number; kind: PlainKind }
	| { what: 'kind'; page: number; block: number; kind: 'title' | 'heading'; level: number }
	/** a paragraph that was not found, in its lines; `before` is the block that it stands before, null for none */
	| { what: 'block'; page: number; before: number | null; bbox: Bbox; text: string }
	/** the page as another job has read it, or as it was first read; what was changed before in it counts no more */
	| { what: 'reading'; page: number; from: string | null }
	/** the blocks of a page in the order in which they are read; those that are left out go */
	| { what: 'order'; page: number; blocks: number[] };

/** Kinds that need nothing but their lines. */
type PlainKind = Exclude<Block['kind'], 'title' | 'heading' | 'list' | 'table'>;

/** A cell of a table that has another form now. What no cell covers is empty. */
export type ChangedCell = {
	row: number;
	column: number;
	/** how many it spans */
	rows: number;
	columns: number;
	/** the places of the recognised table whose text stands here now, and so its places on the page */
	was: [row: number, column: number][];
	/** null where it is that text; what was typed otherwise */
	text: string | null;
};
