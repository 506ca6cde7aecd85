import { sniff, SNIFF_BYTES, type FamilyName } from '#contract/family.ts';
import type { Page } from '#document/document.ts';
import type { ExportOptions } from '#exports/exporter.ts';
import type { ComposedPage } from './compose.ts';
import type { LyingPicture } from './page-picture.ts';
import { drawnAnew } from './pictures/drawn.ts';
import { fromJpeg } from './pictures/jpeg.ts';
import { fromPng } from './pictures/png.ts';
import { openTiffPictures, type TiffPictures } from './pictures/tiff.ts';
import { emptyPage, toReadable, toUnopened } from './readable.ts';

/** The pages of an upload, each with the best picture of it that there is. */
export type OpenPages = {
	/** One at a time: a page's picture is large. @param page null where it could not be read */
	read(index: number, page: Page | null): Promise<ComposedPage>;
	close(): Promise<void>;
};

/** Opens the upload where its own pictures can be put into a PDF as they are. */
export async function openPages({ file, picture }: ExportOptions): Promise<OpenPages> {
	const tiff = file?.family === 'tiff' ? await openTiffPictures(file.blob).catch(() => null) : null;
	return {
		async read(index, page) {
			const own = await ownPicture(file, tiff, index);
			if (own) return { page: page ?? emptyPage(index, own), picture: own, rotation: page?.rotation ?? 0 };
			// It stands upright already.
			const shown = await picture(index);
			const seen = shown && (await toPicture(shown.blob));
			if (seen) return { page: page ?? emptyPage(index, seen), picture: seen, rotation: 0 };
			return page ? toReadable(page) : toUnopened(index);
		},
		close: async () => tiff?.close()
	};
}

async function ownPicture(
	file: ExportOptions['file'],
	tiff: TiffPictures | null,
	index: number
): Promise<LyingPicture | null> {
	// A page that was read can be decoded; where its picture cannot be taken over, the one that is shown will do.
	if (tiff) return tiff.picture(index).catch(() => null);
	const reader = file && index === 0 ? READERS[file.family] : undefined;
	return file && reader ? reader(file.blob) : null;
}

type Reader = (file: Blob) => Promise<LyingPicture | null>;
const READERS: Partial<Record<FamilyName, Reader>> = { jpeg: fromJpeg, png: fromPng };

/** @param blob JPEG, PNG or whatever this browser decodes */
async function toPicture(blob: Blob): Promise<LyingPicture | null> {
	const family = sniff(new Uint8Array(await blob.slice(0, SNIFF_BYTES).arrayBuffer()));
	const reader = family && READERS[family];
	const own = reader ? await reader(blob) : null;
	return own ?? drawnAnew(blob, family);
}
