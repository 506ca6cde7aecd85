import type { Bbox } from '#document/bbox.ts';
import type { Rule } from '#pipeline/layout/tables/rule.ts';

/** One sign as a page shows it, in the pixels of the upright page. */
export type Glyph = {
	/** what it stands for: usually one character, more for a ligature, none where the file does not say */
	text: string;
	/** where it starts on its baseline */
	x: number;
	y: number;
	/** length of its advance, and the direction of writing as a unit vector (y grows downwards) */
	advance: number;
	dirX: number;
	dirY: number;
	/** height of its type */
	fontSize: number;
	bbox: Bbox;
	/** in bold type, as far as its font tells */
	bold?: true;
	/** drawn with ink; a searchable scan has its words invisible under the picture */
	visible: boolean;
};

/** A picture on a page. */
export type PlacedPicture = {
	bbox: Bbox;
	/** its own pixels */
	width: number;
	height: number;
	/** its own pixels per inch of the page, the larger of both directions */
	dpi: number;
	/** the name of its pixels in the reader */
	name: string | null;
};

/** What a page is made of, as far as reading it is concerned. */
export type PageContent = {
	glyphs: Glyph[];
	pictures: PlacedPicture[];
	/** how many shapes are drawn: letters that were turned into outlines are many */
	shapes: number;
	/** level and upright lines that are drawn on it, and the sides of areas */
	rules: Rule[];
	/** the boxes of drawn paths that curve or slant */
	curves: Bbox[];
};
