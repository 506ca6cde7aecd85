/** The kinds of files that are taken, told by their first bytes alone: never by name or declared type. */
type Signature = { offset: number; bytes: number[] };
type Family = { mediaType: string; signatures: Signature[][]; published: boolean };

const ascii = (text: string, offset = 0): Signature => ({
	offset,
	bytes: Array.from(text, (letter) => letter.charCodeAt(0))
});

const bytes = (...values: number[]): Signature => ({ offset: 0, bytes: values });
const published = (mediaType: string, ...signatures: Signature[][]): Family => ({
	mediaType,
	signatures,
	published: true
});
/** Outside the published list: some browsers decode it. */
const foreign = (mediaType: string, ...signatures: Signature[][]): Family => ({
	mediaType,
	signatures,
	published: false
});

/** A family's file has all bytes of one of its signatures. */
export const FAMILIES = {
	png: published('image/png', [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)]),
	jpeg: published('image/jpeg', [bytes(0xff, 0xd8, 0xff)]),
	webp: published('image/webp', [ascii('RIFF'), ascii('WEBP', 8)]),
	gif: published('image/gif', [ascii('GIF87a')], [ascii('GIF89a')]),
	bmp: published('image/bmp', [ascii('BM')]),
	// Little and big endian, each classic (42) and BigTIFF (43).
	tiff: published('image/tiff', ...['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map((head) => [ascii(head)])),
	pdf: published('application/pdf', [ascii('%PDF-')]),
	// ISO media files name their brand in the first box.
	heic: foreign(
		'image/heic',
		...['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'].map((name) => [ascii(`ftyp${name}`, 4)])
	),
	avif: foreign('image/avif', ...['avif', 'avis'].map((name) => [ascii(`ftyp${name}`, 4)])),
	jxl: foreign('image/jxl', [bytes(0xff, 0x0a)], [ascii('JXL ', 4), bytes(0, 0, 0, 0x0c)])
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

/** How many first bytes of a file `sniff` wants: PDF readers look for the header within the first kilobyte. */
export const SNIFF_BYTES = 1024;

/** The family of a file, or null where none fits. */
export function sniff(head: Uint8Array): FamilyName | null {
	for (const [name, family] of Object.entries(FAMILIES) as [FamilyName, Family][]) {
		if (family.signatures.some((parts) => parts.every((part) => matches(head, part)))) return name;
	}
	return findPdfHeader(head) ? 'pdf' : null;
}

function matches(head: Uint8Array, { offset, bytes }: Signature): boolean {
	return bytes.every((byte, index) => head[offset + index] === byte);
}

// Mail gateways and printers put bytes of their own before the header, and every PDF reader forgives it
// (Adobe's implementation note 13 to PDF 1.7).
function findPdfHeader(head: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(head).includes('%PDF-');
}
