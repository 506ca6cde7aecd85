import { OcrError } from '#contract/error.ts';
import { isFax, isJpeg } from './compression.ts';
import { type Libtiff, startLibtiff } from './libtiff.ts';
import { corruptTiff, defectOf, type TiffPage } from './page.ts';
import { isBlank, overWhite } from './picture.ts';
import { putFirst, setUpright } from './rewrite.ts';
import { isUsual, readUnusual } from './unusual.ts';
import { type Walk, walkTiff } from './walk.ts';

/** The pages of a TIFF, and their pixels when they are asked for. */
export type TiffPixels = Walk & {
	/**
	 * Decodes a page.
	 * @param use gets RGBA, row-major, as the page lies, opaque over white; valid only until it returns
	 * @throws {OcrError} `corrupt`, `unsupported_type`
	 */
	read<Result>(index: number, use: Use<Result>): Promise<{ result: Result; isDamaged: boolean }>;
	/** Lets go of what is held in memory. */
	close(): Promise<void>;
};

type Use<Result> = (rgba: Uint8ClampedArray<ArrayBuffer>, page: TiffPage) => Result;

/**
 * Walks and checks a TIFF's directories. Its pages are decoded by libtiff, and where libtiff has no colours for their
 * samples, by us.
 * @throws {OcrError} where no page can be read
 */
export async function openPixels(file: Blob): Promise<TiffPixels> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const walk = walkTiff(bytes);
	// One page that may be read is enough to open the file; the others then have their own errors.
	const sound = walk.pages.filter((page) => defectOf(walk.format, page) === null);
	const [first] = walk.pages;
	if (sound.length === 0) throw (first && defectOf(walk.format, first)) ?? corruptTiff();
	for (const page of walk.pages) setUpright(walk.format, page);

	let libtiff: Promise<Libtiff> | undefined;
	const start = () => (libtiff ??= startLibtiff(bytes, Math.max(...sound.filter(isUsual).map(workBytes))));
	return {
		...walk,
		read: (index, use) => read({ ...walk, start }, index, use),
		async close() {
			// Where it could not be started, the pages that wanted it have said so.
			(await libtiff?.catch(() => undefined))?.close();
			libtiff = undefined;
		}
	};
}

type Source = Walk & {
	/** with the first page that needs it */
	start: () => Promise<Libtiff>;
};

async function read<Result>(
	{ format, pages, start }: Source,
	index: number,
	use: Use<Result>
): Promise<{ result: Result; isDamaged: boolean }> {
	const page = pages[index];
	if (!page) throw new OcrError('internal', `There is no page ${index + 1}.`);
	const defect = defectOf(format, page);
	if (defect) throw defect;
	if (!isUsual(page)) return { result: use(await readUnusual(format, page), page), isDamaged: false };
	const libtiff = await start();
	putFirst(format, page);
	const whole = libtiff.read(page, { isStrict: true }, (rgba) => {
		overWhite(rgba);
		return { result: use(rgba, page), isDamaged: false };
	});
	const part = whole ?? (isFax(page.compression) ? salvage(libtiff, page, use) : null);
	if (!part) throw corruptTiff();
	return part;
}

/** Faxes break off within a page: what came before is still worth reading. */
function salvage<Result>(
	libtiff: Libtiff,
	page: TiffPage,
	use: Use<Result>
): { result: Result; isDamaged: boolean } | null {
	return libtiff.read(page, { isStrict: false }, (rgba) => {
		overWhite(rgba);
		return isBlank(rgba) ? null : { result: use(rgba, page), isDamaged: true };
	});
}

/** Memory that libtiff wants for a page: its pixels as RGBA, and a strip or tile, packed and unpacked. */
function workBytes({ width, height, segments, samples, bits, compression }: TiffPage): number {
	const segment = Math.ceil((segments.width * segments.height * samples * bits) / 8);
	// A progressive JPEG is held whole, as coefficients of two bytes.
	const coefficients = isJpeg(compression) ? segments.width * segments.height * samples * 2 : 0;
	return width * height * 4 + segment * 2 + coefficients;
}
