import type { Page } from './document.ts';

/** All that an export is made from, pictures apart. Plain data. */
export type OcrDocument = {
	/** the upload's name without its extension, with blanks and letters of any script; may be empty. Hostile. */
	title: string;
	/** what it is mainly written in, as our code (BCP 47 but for `-x-`); null where nobody said or found it */
	language: string | null;
	direction: 'ltr' | 'rtl';
	/** ISO 8601 */
	createdAt: string;
	/** of all its pages in order: those that were picked, or all of the file's */
	indexes: number[];
	/** those that were read, in order; one that could not be read is missing here */
	pages: Page[];
	/** the pages from this place on are translations into this language; those before are the ones that they are of */
	translation?: Tongue & { from: number };
};

type Tongue = Pick<OcrDocument, 'language' | 'direction'>;

/** What the page at this place among the pages is written in. */
export function tongueAt({ translation, ...document }: OcrDocument, place: number): Tongue {
	return translation && place >= translation.from ? translation : document;
}

/** A page as a person sees it. */
export type PagePicture = {
	/**
	 * JPEG or PNG, or the picture that was handed in as it is, of any family: then its own orientation (EXIF) still has
	 * to be applied, as a browser does. Shown so it is the upright page; its pixels may be fewer or more than the page's.
	 */
	blob: Blob;
};
