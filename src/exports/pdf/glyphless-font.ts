import { EM, GLYPH_WIDTH, glyphlessTtf } from './glyphless-ttf.ts';
import { deflate, hex, literal, type PdfSink, utf16 } from './pdf-objects.ts';

/** Codes from here on stand for what no code point of 16 bits is; the ones below for the code points themselves. */
const FIRST_OWN = 0xd800;
const MOST_OWN = 0x10000 - FIRST_OWN;
/** A page has fewer such signs than what is left: fonts change between pages only. */
const ENOUGH_OWN = 0x1000;
/** Rows of a block of a character map. Source: Adobe Technical Note 5014, beginbfrange */
const BLOCK = 100;
const NAME = 'Glyphless';

/** The signs of a document's text, and the codes of two bytes that they are written with. */
export class GlyphlessFont {
	/** low and high end of the code points in use, by their upper byte */
	readonly #plain = new Map<number, { first: number; last: number }>();
	readonly #own = new Map<string, number>();

	/** Whether the next page's signs may no longer find room. */
	get isFull(): boolean {
		return this.#own.size > ENOUGH_OWN;
	}

	/**
	 * The codes of signs, as a string object, a letter a byte.
	 * @param signs each one or more code points that stand in one place, well-formed
	 */
	encode(signs: readonly string[]): string {
		const codes = signs.map((sign) => this.#codeOf(sign));
		return literal(codes.map((code) => String.fromCharCode(code >> 8, code & 0xff)).join(''));
	}

	/** The streams of the font, packed; to be called after the last `encode`. */
	async pack(): Promise<PackedFont> {
		const last = this.#own.size > 0 ? FIRST_OWN + this.#own.size - 1 : this.#lastPlain();
		const glyphs = new Uint8Array((last + 1) * 2);
		// Each code's glyph is the box, number 1.
		for (let code = 1; code <= last; code++) glyphs[code * 2 + 1] = 1;
		const [ttf, toGlyph, toUnicode] = await Promise.all(
			[glyphlessTtf(), glyphs, new TextEncoder().encode(characterMap(this.#ranges()))].map(deflate)
		);
		return { ttf, toGlyph, toUnicode } as PackedFont;
	}

	#lastPlain(): number {
		return Math.max(0, ...Array.from(this.#plain.values(), ({ last }) => last));
	}

	#codeOf(sign: string): number {
		const point = sign.charCodeAt(0);
		if (sign.length > 1 || point >= FIRST_OWN) return this.#ownCodeOf(sign);
		const range = this.#plain.get(point >> 8) ?? { first: point, last: point };
		range.first = Math.min(range.first, point);
		range.last = Math.max(range.last, point);
		this.#plain.set(point >> 8, range);
		return point;
	}

	#ownCodeOf(sign: string): number {
		const code = this.#own.get(sign) ?? FIRST_OWN + Math.min(this.#own.size, MOST_OWN - 1);
		this.#own.set(sign, code);
		return code;
	}

	/** A range stays within codes of one upper byte. Source: ISO 32000-1, 9.10.3 */
	#ranges(): string[] {
		const plain = Array.from(
			this.#plain.values(),
			({ first, last }) => `<${hex(first)}><${hex(last)}><${hex(first)}>`
		);
		const own = [...this.#own.keys()];
		const count = Math.ceil(own.length / 256);
		return [
			...plain,
			...Array.from({ length: count }, (_, index) => {
				const signs = own.slice(index * 256, (index + 1) * 256);
				const first = FIRST_OWN + index * 256;
				const meanings = signs.map((sign) => `<${utf16(sign)}>`);
				return `<${hex(first)}><${hex(first + signs.length - 1)}>[${meanings.join('')}]`;
			})
		];
	}
}

/** What codes mean, as a PDF's `ToUnicode`. @param ranges as its `bfrange` has them */
export function characterMap(ranges: readonly string[]): string {
	const blocks = Array.from({ length: Math.ceil(ranges.length / BLOCK) }, (_, index) => {
		const block = ranges.slice(index * BLOCK, (index + 1) * BLOCK);
		return `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange\n`;
	});
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('')}endcmap
end
end`;
}

export type PackedFont = { ttf: Blob; toGlyph: Blob; toUnicode: Blob };

/**
 * Writes the font's objects. Source: ISO 32000-1, 9.7 (composite fonts), 9.8 (descriptors)
 * @returns a reference to the font
 */
export function addFont(sink: PdfSink, { ttf, toGlyph, toUnicode }: PackedFont): string {
	const flate = '/Filter/FlateDecode';
	const file = sink.add(`${flate}/Length1 ${glyphlessTtf().length}`, ttf);
	const descriptor = sink.add(
		// A descent of 0 is taken for none by poppler, which would then invent one.
		`/Type/FontDescriptor/FontName/${NAME}/Flags 5/FontBBox[0 0 ${GLYPH_WIDTH} ${EM}]/ItalicAngle 0/Ascent ${EM}/Descent -1/CapHeight ${EM}/StemV 80/FontFile2 ${file}`
	);
	const descendant = sink.add(
		`/Type/Font/Subtype/CIDFontType2/BaseFont/${NAME}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW ${GLYPH_WIDTH}/FontDescriptor ${descriptor}/CIDToGIDMap ${sink.add(flate, toGlyph)}`
	);
	return sink.add(
		`/Type/Font/Subtype/Type0/BaseFont/${NAME}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${sink.add(flate, toUnicode)}`
	);
}
