import type { Bbox } from './bbox.ts';

/** Plain data throughout: a document survives structured clone and JSON unchanged. */
export type Word = {
	text: string;
	bbox: Bbox;
	/** 0…1, null where the engine gives none */ confidence: number | null;
	/** it stands right behind the word before it in its line, without a blank, as Chinese or Thai words do */
	joined?: true;
	/** a number or a name that a vision model wrote and the recogniser read nowhere on the page */
	unsupported?: true;
};

export type Line = {
	bbox: Bbox;
	words: Word[];
	/** size of its type in pixels, null where nothing tells */
	fontSize: number | null;
	/** all of it is known to be set in bold type */
	bold?: true;
};

/** What was done to a page before it was read, and the figure that spoke for it. */
export type Remedy = {
	stage: 'negate' | 'turn' | 'light' | 'straighten' | 'sharpen' | 'rescale';
	/** median brightness; degrees; spread of brightness, 0…1; degrees; width of edges in pixels; scale */
	figure: number;
};

type Body = {
	bbox: Bbox;
	/** all of the block's, in reading order: what walks the lines of a page needs to know nothing of its blocks */
	lines: Line[];
	/** a footnote: it stands at the foot of its column, and belongs behind the body of its page */
	note?: true;
};

/** A region of a page of one kind. */
export type Block = Body &
	/** continues: it goes on from the last paragraph of its size of type before it, in another column or page */
	(
		| { kind: 'paragraph'; continues?: true }
		| { kind: 'figure' | 'caption' | 'header' | 'footer' }
		/** its text is LaTeX */
		| { kind: 'formula' }
		/** level: 1 is the highest, as in HTML */
		| { kind: 'title' | 'heading'; level: number }
		| { kind: 'list'; items: ListItem[] }
		| { kind: 'table'; table: Table }
	);

export type ListItem = {
	/** as it is printed before the text, and still stands in its first line: `•`, `3.`, `(b)` */
	marker: string;
	/** how deep it is nested, from 0 */
	level: number;
	/** how many of the block's lines are its own: items follow one another */
	lineCount: number;
};

export type Table = {
	rows: number;
	columns: number;
	/** rows at the top that name the columns */
	headerRows: number;
	/** it goes on from the table at the end of the page before */
	continues?: true;
	/** by rows, then columns; each place belongs to one of them at most, and those of none are empty */
	cells: Cell[];
};

export type Cell = {
	/** of its upper left place, from 0 */
	row: number;
	column: number;
	rowSpan: number;
	columnSpan: number;
	bbox: Bbox;
	/** how many of the block's lines are its own: cells follow one another */
	lineCount: number;
};

/** One image of the document, with what was read on it. */
export type Page = {
	/** from 0 */
	index: number;
	/** of the upright page image, in the pixels of every bbox */
	width: number;
	height: number;
	dpi: number | null;
	/** degrees clockwise by which the image was turned to stand upright */
	rotation: 0 | 90 | 180 | 270;
	source: 'ocr' | 'text_layer' | 'vlm';
	/** of `vlm`: the part of its letters that the recogniser read too, 0…1; absent where they cannot be compared */
	agreement?: number;
	remedies: Remedy[];
	/** in reading order */
	blocks: Block[];
};
