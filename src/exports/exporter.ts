import type { FamilyName } from '#contract/family.ts';
import type { OcrDocument, PagePicture } from '#document/ocr-document.ts';

/** What the writer of a format is given besides the document. */
export type ExportOptions = {
	/**
	 * The picture of the page with this index, fetched (or drawn) when it is asked for: hold one at a time. Null where
	 * there is none any more.
	 */
	picture: (index: number) => Promise<PagePicture | null>;
	/** the upload as it came; null where it is kept no longer */
	file: { blob: Blob; family: FamilyName } | null;
};

/**
 * Writes a document in one format. Runs in a thread of its own, which is ended when nobody wants the file any more.
 * @returns the file; its media type is set by who serves it
 */
export type Exporter = (document: OcrDocument, options: ExportOptions) => Promise<Blob> | Blob;
