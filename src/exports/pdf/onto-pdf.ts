import type { OcrDocument } from '#document/ocr-document.ts';
import { addFont } from './glyphless-font.ts';
import { openPdf } from './open-pdf.ts';
import { addLayer, Layers } from './page-layer.ts';
import { pdfMatrix } from './paper.ts';

/**
 * Puts the words of a document on the PDF that they were read from. Its own bytes stay as they are and what is new
 * comes after them; a part of its pages is written anew. Pages that brought their text along are left alone, and so are
 * those that could not be read.
 * Source: ISO 32000-1, 7.5.6 (incremental updates)
 * @returns null where the file is locked, or cannot be taken apart
 */
export async function layOntoPdf(document: OcrDocument, file: Blob): Promise<Blob | null> {
	const { indexes, pages } = document;
	const pdf = await openPdf(file, indexes);
	if (!pdf) return null;
	const layers = new Layers();
	const written = [];
	for (const page of pages) {
		// What stands in the file already would be found twice.
		if (page.source === 'text_layer') continue;
		written.push({ at: indexes.indexOf(page.index), layer: await layers.write(page) });
	}
	if (written.length === 0 && pdf.isWhole) return file;
	const fonts = await layers.packFonts();
	const references = new Map([...fonts].map(([font, packed]) => [font, addFont(pdf.sink, packed)]));
	for (const { at, layer } of written) {
		const matrix = pdfMatrix(pdf.standUp(at, layer.page.rotation), layer.page);
		pdf.show(at, addLayer(pdf.sink, layer, references.get(layer.font) ?? '', matrix));
	}
	return pdf.toBlob(document);
}
