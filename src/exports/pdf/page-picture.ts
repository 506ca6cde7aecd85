import type { Page } from '#document/document.ts';
import { type Density, toDpi } from '#pipeline/decode/density.ts';
import { type Orientation, uprightSize } from '#pipeline/decode/upright.ts';
import type { PdfSink } from './pdf-objects.ts';

/** A picture as a PDF holds it: the entries of its dictionary, and its bytes as these say. */
export type PdfPicture = {
	entries: string;
	data: Blob;
	/** how much of each pixel is seen, as a picture in grey */
	mask?: PdfPicture;
};

/** A picture of a page, as it lies in its file, and how large the page is, upright and with square pixels. */
export type LyingPicture = PdfPicture & Pick<Page, 'width' | 'height' | 'dpi'> & { orientation: Orientation };

/** What a file says of a picture in it. */
type Lie = { width: number; height: number; orientation?: Orientation; density?: Density | null };

export function lyingPicture(
	picture: PdfPicture,
	{ orientation = 1, density = null, ...size }: Lie
): LyingPicture {
	const { dpi, aspect } = toDpi(density, size, orientation);
	const { width, height } = uprightSize(size, orientation);
	return { ...picture, orientation, width, height: Math.round(height * aspect), dpi };
}

/** The entries that every picture has. @param colours its colour space, as a PDF names it: `/DeviceGray` or `[…]` */
export function pictureEntries(
	size: { width: number; height: number },
	bits: number,
	colours: string
): string {
	return `/Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}/BitsPerComponent ${bits}/ColorSpace${colours}`;
}

/** @returns a reference to the picture */
export function addPicture(sink: PdfSink, { entries, data, mask }: PdfPicture): string {
	return sink.add(mask ? `${entries}/SMask ${addPicture(sink, mask)}` : entries, data);
}
