import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFName,
	type PDFPage,
	PDFRawStream,
	type PDFRef
} from '@cantoo/pdf-lib';
import { withoutHiddenText } from './hidden-text.ts';
import type { PdfPaper } from './paper.ts';
import { fromBinary, toBinary } from './pdf-objects.ts';

/** Source: ISO 32000-1, 14.11.2: what is cropped to lies within the medium */
export function visiblePart(page: PDFPage): Omit<PdfPaper, 'rotation'> {
	const [media, crop] = [page.getMediaBox(), page.getCropBox()];
	const [left, bottom] = [Math.max(media.x, crop.x), Math.max(media.y, crop.y)];
	const right = Math.min(media.x + media.width, crop.x + crop.width);
	const top = Math.min(media.y + media.height, crop.y + crop.height);
	if (right <= left || top <= bottom) return media;
	return { x: left, y: bottom, width: right - left, height: top - bottom };
}

/** Resources are often shared among pages, so the page gets its own. */
export function addForm(page: PDFPage, name: string, form: PDFRef): void {
	const { context } = page.doc;
	const key = PDFName.of('XObject');
	const resources = page.node.Resources()?.clone(context) ?? context.obj({});
	const forms = resources.lookupMaybe(key, PDFDict)?.clone(context) ?? context.obj({});
	forms.set(PDFName.of(name), form);
	resources.set(key, forms);
	page.node.set(PDFName.of('Resources'), resources);
}

/** Before all else, where nothing has been moved or turned yet; without the text that was hidden there before. */
export function prependContent(page: PDFPage, content: PDFRef): void {
	const { context } = page.doc;
	const name = PDFName.of('Contents');
	const before = page.node.get(name);
	const found = before && context.lookup(before);
	const rest = found instanceof PDFArray ? found.asArray() : before ? [before] : [];
	const cleared = withoutHiddenText(rest.map((part) => streamText(context.lookup(part))).join('\n'));
	const kept = cleared === null ? rest : [context.register(context.flateStream(fromBinary(cleared)))];
	page.node.set(name, context.obj([content, ...kept]));
}

/** A letter a byte; nothing where it cannot be unpacked. */
function streamText(stream: unknown): string {
	if (!(stream instanceof PDFRawStream)) return '';
	return toBinary(decodePDFRawStream(stream).decode());
}
