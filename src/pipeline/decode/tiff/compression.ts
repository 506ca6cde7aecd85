/** What libtiff unpacks here. The rest it knows by name, or not at all. */
const READABLE: ReadonlySet<number> = new Set([
	1, 2, 3, 4, 5, 6, 7, 8, 32766, 32771, 32773, 32809, 32909, 32946, 34676, 34677
]);

/** Names, as programs that save TIFFs show them. Source: the Library of Congress' list of TIFF tags; libtiff's tiff.h */
const NAMES: Record<number, string> = {
	2: 'CCITT 1D',
	3: 'CCITT Group 3',
	4: 'CCITT Group 4',
	5: 'LZW',
	6: 'old-style JPEG',
	7: 'JPEG',
	8: 'Deflate',
	9: 'JBIG',
	10: 'JBIG',
	262: 'CCITT (Kodak)',
	32766: 'NeXT',
	32771: 'CCITT 1D',
	32773: 'PackBits',
	32809: 'ThunderScan',
	32895: 'IT8 CT',
	32896: 'IT8 LW',
	32897: 'IT8 MP',
	32898: 'IT8 BL',
	32908: 'PixarFilm',
	32909: 'PixarLog',
	32946: 'Deflate',
	32947: 'Kodak DCS',
	33003: 'JPEG 2000',
	33004: 'JPEG 2000',
	33005: 'JPEG 2000',
	34661: 'JBIG',
	34676: 'SGI Log',
	34677: 'SGI Log',
	34712: 'JPEG 2000',
	34713: 'Nikon NEF',
	34715: 'JBIG2',
	34718: 'Microsoft Document Imaging',
	34719: 'Microsoft Document Imaging',
	34720: 'Microsoft Document Imaging',
	34887: 'LERC',
	34892: 'lossy JPEG (DNG)',
	34925: 'LZMA',
	34926: 'ZSTD',
	34927: 'WEBP',
	34933: 'PNG',
	34934: 'JPEG XR',
	50000: 'ZSTD',
	50001: 'WEBP',
	50002: 'JPEG XL',
	52546: 'JPEG XL'
};

/** Fax machines' codes, whose pages may end before the header says. */
const FAX: ReadonlySet<number> = new Set([2, 3, 4, 32771]);

export const UNCOMPRESSED = 1;

export function isReadable(compression: number): boolean {
	return READABLE.has(compression);
}

export function isFax(compression: number): boolean {
	return FAX.has(compression);
}

/** Old-style and new. */
export function isJpeg(compression: number): boolean {
	return compression === 6 || compression === 7;
}

export function isNamed(compression: number): boolean {
	return compression in NAMES;
}

export function compressionName(compression: number): string {
	return NAMES[compression] ?? `a method (number ${compression}) that is not known`;
}
