import { OcrError } from '#contract/error.ts';
import { readDirectory, readHeader, type TiffFormat } from './entries.ts';
import { corruptTiff, toPage, type TiffPage } from './page.ts';

/** Each directory costs time and memory before its first pixel is seen. */
const MAX_DIRECTORIES = 2000;

export type Walk = {
	format: TiffFormat;
	/** never none */
	pages: TiffPage[];
	/** the chain of pages ends in something that is no page */
	isCutOff: boolean;
};

/**
 * Walks a TIFF's chain of directories, which nothing has checked before: they may loop, lie beyond the file's end, and
 * claim anything. Thumbnails and masks are left out where there is something else.
 * @throws {OcrError} `corrupt`, `too_many_pages`, `too_many_pixels`
 */
export function walkTiff(bytes: Uint8Array): Walk {
	const header = readHeader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	if (!header) throw corruptTiff();
	const { format } = header;
	const all: TiffPage[] = [];
	const seen = new Set<number>();
	let at = header.first;
	while (at !== 0) {
		checkChain(seen, at);
		const directory = readDirectory(format, at);
		const page = directory && toPage(format, directory);
		if (!page) break;
		all.push(page);
		at = directory.next;
	}
	if (all.length === 0) throw corruptTiff();
	const pages = all.filter(({ isAside }) => !isAside);
	return { format, pages: pages.length > 0 ? pages : all, isCutOff: at !== 0 };
}

function checkChain(seen: Set<number>, at: number): void {
	if (seen.has(at)) {
		throw new OcrError('corrupt', 'This TIFF is broken, its pages form a loop: save or scan it again.');
	}
	seen.add(at);
	if (seen.size > MAX_DIRECTORIES) {
		throw new OcrError(
			'too_many_pages',
			`This TIFF has more than ${MAX_DIRECTORIES} pages, the most that can be read: split it.`
		);
	}
}
