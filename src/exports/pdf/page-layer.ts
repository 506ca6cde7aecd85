import type { Page } from '#document/document.ts';
import { type Matrix, multiply } from '#pipeline/decode/pdf/matrix.ts';
import { GlyphlessFont, type PackedFont } from './glyphless-font.ts';
import { deflate, fromBinary, number, type PdfSink } from './pdf-objects.ts';
import { writeTextLayer } from './text-layer.ts';

/** A page's words, packed, and the font that they are written in. */
export type PageLayer = { page: Page; font: GlyphlessFont; unit: number; operators: Blob };

/** Words stand where they are to this part of an inch. */
const PLACES_PER_INCH = 150;

/** The text of a document, page by page; it has one font as long as that has room. */
export class Layers {
	readonly #fonts = [new GlyphlessFont()];

	async write(page: Page): Promise<PageLayer> {
		if (this.#fonts.at(-1)?.isFull) this.#fonts.push(new GlyphlessFont());
		const font = this.#fonts.at(-1) ?? new GlyphlessFont();
		const unit = Math.max(1, Math.round((page.dpi ?? 0) / PLACES_PER_INCH));
		return { page, font, unit, operators: await deflate(fromBinary(writeTextLayer(page, font, unit))) };
	}

	/** To be called after the last page. */
	async packFonts(): Promise<Map<GlyphlessFont, PackedFont>> {
		return new Map(await Promise.all(this.#fonts.map(async (font) => [font, await font.pack()] as const)));
	}
}

/**
 * Writes a page's layer as a form, which brings its font along: so it can be put on any page.
 * @param font a reference to the layer's font
 * @param matrix from the page's pixels to where they are shown
 * @returns a reference to the form
 */
export function addLayer(
	sink: PdfSink,
	{ page, unit, operators }: PageLayer,
	font: string,
	matrix: Matrix
): string {
	const [width, height] = [Math.ceil(page.width / unit), Math.ceil(page.height / unit)];
	const fromUnits = multiply(matrix, [unit, 0, 0, unit, 0, 0]);
	const entries = [
		'/Subtype/Form/Filter/FlateDecode',
		`/BBox[0 0 ${width} ${height}]`,
		`/Matrix[${fromUnits.map((value) => number(value, 6)).join(' ')}]`,
		`/Resources<</Font<</G ${font}>>>>`
	];
	return sink.add(entries.join(''), operators);
}
