import type { Orientation } from '#pipeline/decode/upright.ts';
import type { PdfSink } from './pdf-objects.ts';

/** A picture as a PDF holds it: the entries of its dictionary, and its bytes as these say. */
export type PdfPicture = {
	entries: string;
	data: Blob;
	/** how much of each pixel is seen, as a picture in grey */
	mask?: PdfPicture;
};

/** A picture of a page, as it lies in its file. */
export type LyingPicture = PdfPicture & { orientation: Orientation };

/** The entries that every picture has. @param colours its colour space, as a PDF names it */
export function pictureEntries(
	size: { width: number; height: number },
	bits: number,
	colours: string
): string {
	return `/Type /XObject /Subtype /Image /Width ${size.width} /Height ${size.height} /BitsPerComponent ${bits} /ColorSpace ${colours}`;
}

/** @returns a reference to the picture */
export function addPicture(sink: PdfSink, { entries, data, mask }: PdfPicture): string {
	return sink.add(mask ? `${entries} /SMask ${addPicture(sink, mask)}` : entries, data);
}
