import { OcrError } from '#contract/error.ts';
import type { DecodedPage, OpenFile } from './open-file.ts';
import { isFax, isJpeg } from './tiff/compression.ts';
import { type Libtiff, startLibtiff } from './tiff/libtiff.ts';
import { corruptTiff, defectOf, type TiffPage } from './tiff/page.ts';
import { drawPage, type Drawn, isBlank, overWhite, toDecodedPage } from './tiff/picture.ts';
import { putFirst, setUpright } from './tiff/rewrite.ts';
import { isUsual, readUnusual } from './tiff/unusual.ts';
import { type Walk, walkTiff } from './tiff/walk.ts';

/**
 * A TIFF: its directories are walked and checked here, its pages decoded by libtiff, and where libtiff has no colours
 * for their samples, by us.
 */
export async function openTiff(file: Blob): Promise<OpenFile> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const walk = walkTiff(bytes);
	// One page that may be read is enough to open the file; the others then have their own errors.
	const sound = walk.pages.filter((page) => defectOf(walk.format, page) === null);
	const [first] = walk.pages;
	if (sound.length === 0) throw (first && defectOf(walk.format, first)) ?? corruptTiff();
	for (const page of walk.pages) setUpright(walk.format, page);

	let libtiff: Promise<Libtiff> | undefined;
	const source: Source = {
		...walk,
		libtiff: () => (libtiff ??= startLibtiff(bytes, Math.max(...sound.filter(isUsual).map(workBytes))))
	};
	return {
		pageCount: walk.pages.length,
		decode: (index) => decode(source, index),
		async close() {
			// Where it could not be started, the pages that wanted it have said so.
			(await libtiff?.catch(() => undefined))?.close();
			libtiff = undefined;
		}
	};
}

type Source = Walk & {
	/** started with the first page that needs it */
	libtiff(): Promise<Libtiff>;
};

async function decode(source: Source, index: number): Promise<DecodedPage> {
	const page = source.pages[index];
	if (!page) throw new OcrError('internal', `There is no page ${index + 1}.`);
	const defect = defectOf(source.format, page);
	if (defect) throw defect;
	const { drawn, warnings } = await draw(source, page);
	const isLast = index === source.pages.length - 1;
	return toDecodedPage(page, drawn, isLast && source.isCutOff ? [...warnings, CUT_OFF] : warnings);
}

const CUT_OFF = 'The file says that more pages follow, but they are not in it.';
const DAMAGED = 'This page is damaged: only a part of it was read.';

async function draw(source: Source, page: TiffPage): Promise<{ drawn: Drawn; warnings: string[] }> {
	if (!isUsual(page)) {
		return { drawn: drawPage(page, await readUnusual(source.format, page)), warnings: [] };
	}
	const libtiff = await source.libtiff();
	putFirst(source.format, page);
	const drawn = libtiff.read(page, { isStrict: true }, (rgba) => {
		overWhite(rgba);
		return drawPage(page, rgba);
	});
	if (drawn) return { drawn, warnings: [] };
	const salvaged = isFax(page.compression) ? salvage(libtiff, page) : null;
	if (!salvaged) throw corruptTiff();
	return { drawn: salvaged, warnings: [DAMAGED] };
}

/** Faxes break off within a page: what came before is still worth reading. */
function salvage(libtiff: Libtiff, page: TiffPage): Drawn | null {
	return libtiff.read(page, { isStrict: false }, (rgba) => {
		overWhite(rgba);
		return isBlank(rgba) ? null : drawPage(page, rgba);
	});
}

/** Memory that libtiff wants for a page: its pixels as RGBA, and a strip or tile, packed and unpacked. */
function workBytes({ width, height, segments, samples, bits, compression }: TiffPage): number {
	const segment = Math.ceil((segments.width * segments.height * samples * bits) / 8);
	// A progressive JPEG is held whole, as coefficients of two bytes.
	const coefficients = isJpeg(compression) ? segments.width * segments.height * samples * 2 : 0;
	return width * height * 4 + segment * 2 + coefficients;
}
