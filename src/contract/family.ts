/** The kinds of files that are taken, told by their first bytes alone: never by name or declared type. */
type Signature = { offset: number; bytes: number[] };
type Family = { mediaType: string; signatures: Signature[][] };

const ascii = (text: string, offset = 0): Signature => ({
	offset,
	bytes: Array.from(text, (letter) => letter.charCodeAt(0))
});

/** A family's file has all bytes of one of its signatures. */
export const FAMILIES = {
	png: {
		mediaType: 'image/png',
		signatures: [[{ offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }]]
	},
	jpeg: { mediaType: 'image/jpeg', signatures: [[{ offset: 0, bytes: [0xff, 0xd8, 0xff] }]] },
	webp: { mediaType: 'image/webp', signatures: [[ascii('RIFF'), ascii('WEBP', 8)]] },
	gif: { mediaType: 'image/gif', signatures: [[ascii('GIF87a')], [ascii('GIF89a')]] },
	bmp: { mediaType: 'image/bmp', signatures: [[ascii('BM')]] },
	pdf: { mediaType: 'application/pdf', signatures: [[ascii('%PDF-')]] }
} as const satisfies Record<string, Family>;

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
