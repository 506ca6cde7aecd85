import type { Page } from '#document/document.ts';
import type { Matrix } from '#pipeline/decode/pdf/matrix.ts';
import { GlyphlessFont, type PackedFont } from './glyphless-font.ts';
import { deflate, number, type PdfSink } from './pdf-objects.ts';
import { writeTextLayer } from './text-layer.ts';

/** A page's words, packed, and the font that they are written in. */
export type PageLayer = { page: Page; font: GlyphlessFont; operators: Blob };

/** The text of a document, page by page; it has one font as long as that has room. */
export class Layers {
	readonly #fonts = [new GlyphlessFont()];

	async write(page: Page): Promise<PageLayer> {
		if (this.#fonts.at(-1)?.isFull) this.#fonts.push(new GlyphlessFont());
		const font = this.#fonts.at(-1) ?? new GlyphlessFont();
		const operators = new TextEncoder().encode(writeTextLayer(page, font));
		return { page, font, operators: await deflate(operators) };
	}

	/** To be called after the last page. */
	async packFonts(): Promise<Map<GlyphlessFont, PackedFont>> {
		return new Map(await Promise.all(this.#fonts.map(async (font) => [font, await font.pack()] as const)));
	}
}

/**
 * Writes a page's layer as a form, which brings its font along: so it can be put on any page.
 * @param font a reference to the layer's font
 * @returns a reference to the form
 */
export function addLayer(
	sink: PdfSink,
	{ page, operators }: PageLayer,
	font: string,
	matrix: Matrix
): string {
	const entries = [
		'/Type /XObject /Subtype /Form /Filter /FlateDecode',
		`/BBox [0 0 ${page.width} ${page.height}]`,
		`/Matrix [${matrix.map((value) => number(value, 6)).join(' ')}]`,
		`/Resources << /Font << /G ${font} >> >>`
	];
	return sink.add(entries.join(' '), operators);
}
