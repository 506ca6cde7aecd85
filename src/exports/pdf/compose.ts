import type { OcrDocument } from '#document/ocr-document.ts';
import type { Page } from '#document/document.ts';
import type { Matrix } from '#pipeline/decode/pdf/matrix.ts';
import { addFont } from './glyphless-font.ts';
import { type JsPdf, startJsPdf } from './jspdf.ts';
import { number } from './pdf-objects.ts';
import { addLayer, Layers, type PageLayer } from './page-layer.ts';
import { addPicture, type LyingPicture } from './page-picture.ts';
import { paperOf, pictureMatrix } from './paper.ts';

/** A page as it is put on paper. */
export type ComposedPage = {
	page: Page;
	picture: LyingPicture;
	/** by how much the picture is then turned clockwise to stand upright */
	rotation: Page['rotation'];
};

/**
 * Makes a PDF of pages and their pictures: each picture as it is, and its words under it. A page that could not be read
 * is its picture alone.
 * @param read is asked for one page after another
 */
export async function composePdf(
	document: OcrDocument,
	read: (index: number, page: Page | null, isTranslation: boolean) => Promise<ComposedPage>
): Promise<Blob> {
	const pdf = startJsPdf(document);
	const layers = new Layers();
	const written: PageLayer[] = [];
	for (const [at, sheet] of sheetsOf(document).entries()) {
		const { page, picture, rotation } = await read(sheet.index, sheet.page, sheet.isTranslation);
		const paper = paperOf(page);
		pdf.addPage(paper, [
			`q ${operands(pictureMatrix(paper, picture.orientation, rotation))} cm /I${at} Do Q`,
			`/T${at} Do`
		]);
		pdf.addResource(`I${at}`, (sink) => addPicture(sink, picture));
		written.push(await layers.write(page));
	}
	await addLayers(pdf, layers, written);
	return pdf.toBlob();
}

type Sheet = { index: number; page: Page | null; isTranslation: boolean };

/** The pages of a document, read or not, and behind them their translations, as far as each is wanted. */
function sheetsOf({ indexes, pages, translation }: OcrDocument): Sheet[] {
	const from = translation?.from ?? pages.length;
	const asRead = new Map(pages.slice(0, from).map((page) => [page.index, page]));
	const own = translation?.from === 0 ? [] : indexes;
	return [
		...own.map((index) => ({ index, page: asRead.get(index) ?? null, isTranslation: false })),
		...pages.slice(from).map((page) => ({ index: page.index, page, isTranslation: true }))
	];
}

async function addLayers(pdf: JsPdf, layers: Layers, written: PageLayer[]): Promise<void> {
	const fonts = await layers.packFonts();
	const references = new Map<PageLayer['font'], string>();
	for (const [at, layer] of written.entries()) {
		pdf.addResource(`T${at}`, (sink) => {
			const packed = fonts.get(layer.font);
			if (packed && !references.has(layer.font)) references.set(layer.font, addFont(sink, packed));
			return addLayer(sink, layer, references.get(layer.font) ?? '', paperOf(layer.page).matrix);
		});
	}
}

function operands(matrix: Matrix): string {
	return matrix.map((value) => number(value, 4)).join(' ');
}
