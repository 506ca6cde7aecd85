import { PDFArray, PDFDict, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { contentOf, type OldText } from './old-text.ts';
import type { PdfPaper } from './paper.ts';
import { fromBinary } from './pdf-objects.ts';

/** Source: ISO 32000-1, 14.11.2: what is cropped to lies within the medium */
export function visiblePart(page: PDFPage): Omit<PdfPaper, 'rotation'> {
	const [media, crop] = [page.getMediaBox(), page.getCropBox()];
	const [left, bottom] = [Math.max(media.x, crop.x), Math.max(media.y, crop.y)];
	const right = Math.min(media.x + media.width, crop.x + crop.width);
	const top = Math.min(media.y + media.height, crop.y + crop.height);
	if (right <= left || top <= bottom) return media;
	return { x: left, y: bottom, width: right - left, height: top - bottom };
}

/** A form that pages show, under a name in their resources. */
export type Shown = { name: string; form: PDFRef; /** the operators that draw it */ content: PDFRef };

/**
 * Puts a form on a page instead of the text that was there: before all else, where nothing has been moved or turned
 * yet.
 */
export function showInstead(page: PDFPage, { name, form, content }: Shown, oldText: OldText): void {
	const { context } = page.doc;
	const before = page.node.get(PDFName.of('Contents'));
	const found = before && context.lookup(before);
	const parts = found instanceof PDFArray ? found.asArray() : before ? [before] : [];
	const texts = parts.map((part) => contentOf(context.lookup(part)));
	const cleared = oldText.clear({
		content: texts.includes(null) ? null : texts.join('\n'),
		resources: page.node.Resources() ?? context.obj({})
	});
	const kept =
		cleared.content === null ? parts : [context.register(context.flateStream(fromBinary(cleared.content)))];
	page.node.set(PDFName.of('Contents'), context.obj([content, ...kept]));
	page.node.set(PDFName.of('Resources'), withForm(cleared.resources, name, form));
}

/** Resources are often shared among pages, so the page gets its own. */
function withForm(shared: PDFDict, name: string, form: PDFRef): PDFDict {
	const key = PDFName.of('XObject');
	const resources = shared.clone(shared.context);
	const forms = resources.lookupMaybe(key, PDFDict)?.clone(shared.context) ?? shared.context.obj({});
	forms.set(PDFName.of(name), form);
	resources.set(key, forms);
	return resources;
}
