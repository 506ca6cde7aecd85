import type { FamilyName } from '#contract/family.ts';
import type { PageImage } from '#document/page-image.ts';

/** A page as the recogniser wants it, and as a person sees it where the file itself cannot be shown. */
export type DecodedPage = { image: PageImage; preview: Blob | null };

/** A file whose pages can be asked for, one by one. */
export type OpenFile = {
	pageCount: number;
	/** @throws {OcrError} `corrupt` */
	decode(index: number): Promise<DecodedPage>;
	/** Lets go of what the file holds in memory. */
	close(): Promise<void>;
};

export type OpenOptions = {
	family: FamilyName;
	/** address of the PDF reader's fonts, character maps and decoders, on our own origin */
	pdfFolder: string;
};
