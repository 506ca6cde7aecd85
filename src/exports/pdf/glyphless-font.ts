import { EM, GLYPH_WIDTH, glyphlessTtf } from './glyphless-ttf.ts';
import { deflate, hex, type PdfSink, utf16 } from './pdf-objects.ts';

/** Two bytes a code; 0 is the font's missing glyph. */
const MAX_CODES = 0xffff;
/** A page has fewer signs than what is left: fonts change between pages only. */
const ENOUGH_CODES = 0xf000;
/** Rows of a block of a character map. Source: Adobe Technical Note 5014, beginbfchar */
const BLOCK = 100;
const NAME = 'Glyphless';

/** The signs of a document's text and the codes they are written with, in the order in which they came. */
export class GlyphlessFont {
	readonly #codes = new Map<string, number>();

	/** Whether the next page's signs may no longer find room. */
	get isFull(): boolean {
		return this.#codes.size > ENOUGH_CODES;
	}

	/** The codes of signs, as a string object. @param signs each one or more code points that stand in one place */
	encode(signs: readonly string[]): string {
		return `<${signs.map((sign) => hex(this.#codeOf(sign))).join('')}>`;
	}

	/** The streams of the font, packed; to be called after the last `encode`. */
	async pack(): Promise<PackedFont> {
		const glyphs = new Uint8Array((this.#codes.size + 1) * 2);
		// Each code's glyph is the box, number 1.
		for (let code = 1; code <= this.#codes.size; code++) glyphs[code * 2 + 1] = 1;
		const [ttf, toGlyph, toUnicode] = await Promise.all(
			[glyphlessTtf(), glyphs, new TextEncoder().encode(this.#characterMap())].map(deflate)
		);
		return { ttf, toGlyph, toUnicode } as PackedFont;
	}

	#codeOf(sign: string): number {
		const known = this.#codes.get(sign);
		if (known !== undefined) return known;
		const code = Math.min(MAX_CODES, this.#codes.size + 1);
		this.#codes.set(sign, code);
		return code;
	}

	/** What each code means. Source: ISO 32000-1, 9.10.3 */
	#characterMap(): string {
		const rows = Array.from(this.#codes, ([sign, code]) => `<${hex(code)}><${utf16(sign)}>`);
		const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index) => {
			const block = rows.slice(index * BLOCK, (index + 1) * BLOCK);
			return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
		});
		return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
	}
}

export type PackedFont = { ttf: Blob; toGlyph: Blob; toUnicode: Blob };

/**
 * Writes the font's objects. Source: ISO 32000-1, 9.7 (composite fonts), 9.8 (descriptors)
 * @returns a reference to the font
 */
export function addFont(sink: PdfSink, { ttf, toGlyph, toUnicode }: PackedFont): string {
	const flate = '/Filter /FlateDecode';
	const file = sink.add(`${flate} /Length1 ${glyphlessTtf().length}`, ttf);
	const descriptor = sink.add(
		// A descent of 0 is taken for none by poppler, which would then invent one.
		`/Type /FontDescriptor /FontName /${NAME} /Flags 5 /FontBBox [0 0 ${GLYPH_WIDTH} ${EM}] /ItalicAngle 0 /Ascent ${EM} /Descent -1 /CapHeight ${EM} /StemV 80 /FontFile2 ${file}`
	);
	const descendant = sink.add(
		`/Type /Font /Subtype /CIDFontType2 /BaseFont /${NAME} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${GLYPH_WIDTH} /FontDescriptor ${descriptor} /CIDToGIDMap ${sink.add(flate, toGlyph)}`
	);
	return sink.add(
		`/Type /Font /Subtype /Type0 /BaseFont /${NAME} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${sink.add(flate, toUnicode)}`
	);
}
