import type { Emscripten, TiffJs } from 'tiff.js/tiff.js';
import { OcrError } from '#contract/error.ts';
import type { TiffPage } from './page.ts';

type Size = Pick<TiffPage, 'width' | 'height'>;

export type Libtiff = {
	/**
	 * Decodes the page of the file's first directory.
	 * @param options.isStrict fail at the first damaged strip, rather than leave it empty
	 * @param use gets RGBA, row-major, as the page lies, premultiplied; valid only until it returns
	 * @returns what `use` returned, null where libtiff refuses the page
	 */
	read<Result>(
		page: Size,
		options: { isStrict: boolean },
		use: (rgba: Uint8ClampedArray<ArrayBuffer>) => Result
	): Result | null;
	close(): void;
};

const MEBIBYTE = 1 << 20;
/** its stack, its tables, and what its decoders need beside the pixels */
const SLACK_BYTES = 24 * MEBIBYTE;
/** asm.js takes memory in steps of this */
const STEP_BYTES = 16 * MEBIBYTE;
const TOP_LEFT = 1;
const FILE_NAME = 'pages.tiff';

/**
 * Starts libtiff on a file in memory.
 * @param bytes are libtiff's file from now on: what is changed in them, it sees when it opens the next page
 * @param workBytes memory for the largest page and its largest strip or tile
 * @throws {OcrError} `too_many_pixels` where the device has not that much
 */
export async function startLibtiff(bytes: Uint8Array, workBytes: number): Promise<Libtiff> {
	const tiffJs = await load();
	const memory = Math.ceil((workBytes + SLACK_BYTES) / STEP_BYTES) * STEP_BYTES;
	let library = start(tiffJs, memory, bytes);
	return {
		read(page, { isStrict }, use) {
			let raster: Raster | null;
			try {
				raster = decode(library, page, isStrict);
			} catch {
				// C's abort(): libtiff's memory is in no state to go on with, and this page is as good as damaged.
				library = start(tiffJs, memory, bytes);
				return null;
			}
			try {
				return raster && use(raster.rgba);
			} finally {
				raster?.free();
			}
		},
		close() {
			tiffJs.Module = null;
		}
	};
}

async function load(): Promise<TiffJs> {
	const { default: exported } = await import('tiff.js/tiff.js');
	const found = 'initialize' in exported ? exported : (globalThis as { Tiff?: TiffJs }).Tiff;
	if (!found) throw new OcrError('engine_failed', 'The TIFF reader could not be started.');
	return found as TiffJs;
}

function start(tiffJs: TiffJs, memory: number, bytes: Uint8Array): Emscripten {
	try {
		tiffJs.Module = null;
		tiffJs.initialize({ TOTAL_MEMORY: memory });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new OcrError(
			'too_many_pixels',
			`This TIFF needs ${Math.round(memory / MEBIBYTE)} MB of memory, more than there is: make its pages smaller.`
		);
	}
	const library = startedBy(tiffJs);
	if (!library) throw new OcrError('engine_failed', 'The TIFF reader could not be started.');
	// It reports damage as text, which the pages' own errors say better.
	library.print = library.printErr = () => undefined;
	library.FS.createDataFile('/', FILE_NAME, bytes, true, false, true);
	return library;
}

/** What `initialize` has set. */
function startedBy({ Module }: TiffJs): Emscripten | null {
	return Module;
}

type Raster = { rgba: Uint8ClampedArray<ArrayBuffer>; free(): void };

function decode(library: Emscripten, { width, height }: Size, isStrict: boolean): Raster | null {
	// "m": without mapping, which would copy the whole file into its memory.
	const tiff = library.ccall('TIFFOpen', 'number', ['string', 'string'], [`/${FILE_NAME}`, 'rm']);
	if (tiff === 0) return null;
	const bytes = width * height * 4;
	const raster = library.ccall('_TIFFmalloc', 'number', ['number'], [bytes]);
	const values = [tiff, width, height, raster, TOP_LEFT, isStrict ? 1 : 0];
	const types = values.map(() => 'number');
	const isRead = raster !== 0 && library.ccall('TIFFReadRGBAImageOriented', 'number', types, values) !== 0;
	library.ccall('TIFFClose', null, ['number'], [tiff]);
	const free = () => void library.ccall('_TIFFfree', null, ['number'], [raster]);
	if (!isRead) {
		free();
		return null;
	}
	return { rgba: new Uint8ClampedArray(library.HEAPU8.buffer, raster, bytes), free };
}
