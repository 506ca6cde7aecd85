import type { Bbox } from './bbox.ts';

/** Plain data throughout: a document survives structured clone and JSON unchanged. */
export type Word = {
	text: string;
	bbox: Bbox;
	/** 0…1, null where the engine gives none */ confidence: number | null;
	/** it stands right behind the word before it in its line, without a blank, as Chinese or Thai words do */
	joined?: true;
};

export type Line = {
	bbox: Bbox;
	words: Word[];
	/** size of its type in pixels, null where nothing tells */
	fontSize: number | null;
};

type BlockKind =
	| 'title'
	| 'heading'
	| 'paragraph'
	| 'list'
	| 'table'
	| 'figure'
	| 'caption'
	| 'formula'
	| 'header'
	| 'footer';

/** What was done to a page before it was read, and the figure that spoke for it. */
export type Remedy = {
	stage: 'negate' | 'turn' | 'light' | 'straighten' | 'sharpen' | 'rescale';
	/** median brightness; degrees; spread of brightness, 0…1; degrees; width of edges in pixels; scale */
	figure: number;
};

export type Block = { kind: BlockKind; bbox: Bbox; lines: Line[] };

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
	remedies: Remedy[];
	/** in reading order */
	blocks: Block[];
};
