import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { Page } from '#document/document.ts';
import { tongueAt, type OcrDocument } from '#document/ocr-document.ts';
import type { ExportOptions } from '#exports/exporter.ts';
import { figurePixels, figuresOf } from '#exports/figure.ts';
import { flowingPages } from '#exports/flowing.ts';
import { xmlText } from '#exports/markup.ts';
import { hyphenatedIn } from '#document/reflow.ts';
import { pageContent } from './blocks.ts';
import type { Context } from './context.ts';
import { foreignScripts } from './language.ts';
import { stylesOf, TABLE_STYLES } from './styles.ts';

/** A4, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
/** Word takes no larger page: 22 inches. */
const LARGEST = 31_680;
const MARGIN = 1134;

/**
 * The document as a Word file: its blocks in Word's own styles, its paragraphs and tables whole. A page begins a new one,
 * unless a paragraph or a table goes on in it; what runs through the document as headers and footers is left out.
 */
export async function writeDocx(document: OcrDocument, options: ExportOptions): Promise<Blob> {
	const { title, pages, translation } = document;
	const { language, direction } = tongueAt(document, 0);
	const size = pageSize(pages[0]);
	const context: Context = {
		known: hyphenatedIn(pages),
		isRtl: direction === 'rtl',
		foreign: foreignScripts(language),
		text: { width: size.width - 2 * MARGIN, height: size.height - 2 * MARGIN },
		numberings: []
	};
	const mostPixels = figurePixels(pages);
	const children: (Paragraph | Table)[] = [];
	for (const [place, flowing] of flowingPages(pages).entries()) {
		// Behind its document a translation has no pictures of its own.
		const isBehind = translation !== undefined && translation.from > 0 && place >= translation.from;
		const figures = isBehind ? new Map() : await figuresOf(flowing.page, options, mostPixels);
		const isNew = place > 0 && !flowing.goesOn;
		const isRtl = tongueAt(document, place).direction === 'rtl';
		children.push(...(await pageContent(flowing, { ...context, isRtl, figures, isNew })));
	}
	const file = new Document({
		title: xmlText(title),
		creator: '',
		externalStyles: TABLE_STYLES,
		styles: stylesOf(language),
		numbering: { config: context.numberings },
		sections: [
			{
				properties: {
					page: { size, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } }
				},
				children
			}
		]
	});
	return Packer.toBlob(file);
}

/** That of the first page where its resolution tells it. */
function pageSize(page?: Page): { width: number; height: number } {
	if (!page?.dpi) return A4;
	const [width, height] = [page.width, page.height].map((pixels) =>
		Math.round((pixels / (page.dpi ?? 1)) * 1440)
	);
	const isPaper = [width, height].every((side) => side && side > 4 * MARGIN && side <= LARGEST);
	return width && height && isPaper ? { width, height } : A4;
}
