import type { FamilyName } from '#contract/family.ts';
import type { TextLayerUse } from '#contract/values.ts';
import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Rule } from '#pipeline/layout/tables/rule.ts';

/** The words, lines, places of pictures and of drawn curves that a page of a file brings along, in place of an image of it. */
type TextLayer = {
	width: number;
	height: number;
	dpi: number;
	lines: Line[];
	rules: Rule[];
	pictures: Bbox[];
	curves: Bbox[];
};

/** A page as the recogniser wants it, or as words where it brings good ones along. */
export type DecodedPage = ({ image: PageImage; layer: null } | { image: null; layer: TextLayer }) & {
	/** the page as a person sees it, where the file itself cannot be shown; null too where `picture` draws it later */
	preview: Blob | null;
	/** what a person should know of how the page was decoded, as short sentences */
	warnings: string[];
};

/** A file whose pages can be asked for, one by one. */
export type OpenFile = {
	pageCount: number;
	/** @throws {OcrError} `corrupt` */
	decode(index: number): Promise<DecodedPage>;
	/** Draws a page that `decode` gave no preview of; absent where it always does, or where the file itself is shown. */
	picture?(index: number): Promise<Blob>;
	/** Lets go of what the file holds in memory. */
	close(): Promise<void>;
};

export type OpenOptions = {
	family: FamilyName;
	/** address of the PDF reader's fonts, character maps and decoders, on our own origin */
	pdfFolder: string;
	textLayer: TextLayerUse;
	/** of a locked PDF */
	password: string | null;
};
