import {
	degrees,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFObjectParser,
	type PDFPage,
	PDFRawStream,
	PDFRef,
	PDFString
} from '@cantoo/pdf-lib';
import type { Page } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import type { PdfPaper } from './paper.ts';
import { languageTag, type PdfSink } from './pdf-objects.ts';
import { OldText } from './old-text.ts';
import { showInstead, visiblePart } from './pdf-page.ts';

/** A PDF that is added to. Pages are counted among those that were asked for. */
export type AddedPdf = {
	/** all of its pages were asked for, and its bytes stay as they are */
	isWhole: boolean;
	sink: PdfSink;
	/** Turns a page clockwise by so much more. @returns what it then shows */
	standUp(at: number, rotation: Page['rotation']): PdfPaper;
	/** Shows a form on a page instead of the text that was there before. @param form a reference to it */
	show(at: number, form: string): void;
	toBlob(document: OcrDocument): Promise<Blob>;
};

/** What the layer is called among a page's resources. */
const LAYER = 'RecognisedText';
const HEADER = '%PDF-';
const SINCE = '/1.5';

/**
 * Takes a PDF apart.
 * @param indexes of the pages that are wanted, from 0
 * @returns null where it is locked, broken, or has no such pages
 */
export async function openPdf(file: Blob, indexes: readonly number[]): Promise<AddedPdf | null> {
	const bytes = new SharedBytes(await file.arrayBuffer());
	const whole = await load(bytes);
	if (!whole || indexes.some((index) => index >= whole.getPageCount())) return null;
	const isWhole = indexes.length === whole.getPageCount() && startsWithHeader(bytes);
	const pdf = isWhole ? whole : await partOf(whole, indexes);
	const snapshot = isWhole ? pdf.takeSnapshot() : null;
	const pages = pdf.getPages();
	const { sink, settle } = sinkOf(pdf);
	const oldText = new OldText(pdf.context);
	const content = pdf.context.register(pdf.context.stream(`q /${LAYER} Do Q`));
	return {
		isWhole,
		sink,
		standUp(at, rotation) {
			const page = pageAt(pages, at);
			const total = turned(page.getRotation().angle, rotation);
			if (rotation !== 0) page.setRotation(degrees(total));
			return { ...visiblePart(page), rotation: total };
		},
		show(at, form) {
			const page = pageAt(pages, at);
			showInstead(page, { name: LAYER, form: refOf(form), content }, oldText);
			snapshot?.markRefForSave(page.ref);
		},
		async toBlob(document) {
			await settle();
			setLanguage(pdf, document);
			if (!snapshot) {
				const anew = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
				return new Blob([anew], { type: 'application/pdf' });
			}
			allowObjectStreams(pdf);
			snapshot.markObjForSave(pdf.catalog);
			const update = await pdf.saveIncremental(snapshot, { useObjectStreams: true });
			return new Blob([file, update], { type: 'application/pdf' });
		}
	};
}

/** Parts of it are no copies: the parser cuts each stream out of the file, which would hold it twice. */
class SharedBytes extends Uint8Array<ArrayBuffer> {
	override slice(start?: number, end?: number): Uint8Array<ArrayBuffer> {
		return this.subarray(start, end);
	}
}

async function load(bytes: Uint8Array): Promise<PDFDocument | null> {
	try {
		return await PDFDocument.load(bytes, { updateMetadata: false });
	} catch {
		return null; // locked or broken: its pages are made of their pictures
	}
}

/** What mail gateways put before a file moves all that its table of offsets names. */
function startsWithHeader(bytes: Uint8Array): boolean {
	return String.fromCharCode(...bytes.subarray(0, HEADER.length)) === HEADER;
}

async function partOf(whole: PDFDocument, indexes: readonly number[]): Promise<PDFDocument> {
	const part = await PDFDocument.create({ updateMetadata: false });
	for (const page of await part.copyPages(whole, [...indexes])) part.addPage(page);
	return part;
}

/** @returns besides: what reads the streams, once all are known */
function sinkOf({ context }: PDFDocument): { sink: PdfSink; settle: () => Promise<void> } {
	const streams: { ref: PDFRef; dictionary: PDFDict; data: Blob }[] = [];
	const sink: PdfSink = {
		add(entries, data) {
			const written = new TextEncoder().encode(`<< ${entries} >>`);
			const dictionary = PDFObjectParser.forBytes(written, context).parseObject();
			const ref = context.register(dictionary);
			if (data && dictionary instanceof PDFDict) streams.push({ ref, dictionary, data });
			return ref.toString();
		}
	};
	async function settle(): Promise<void> {
		for (const { ref, dictionary, data } of streams) {
			const bytes = new Uint8Array(await data.arrayBuffer());
			context.assign(ref, PDFRawStream.of(dictionary, bytes));
		}
	}
	return { sink, settle };
}

/** @param reference as `7 0 R` */
function refOf(reference: string): PDFRef {
	return PDFRef.of(parseInt(reference, 10));
}

function pageAt(pages: readonly PDFPage[], at: number): PDFPage {
	const page = pages[at];
	if (!page) throw new RangeError(`There is no page ${at + 1}.`);
	return page;
}

function turned(angle: number, rotation: number): Page['rotation'] {
	const total = (((angle + rotation) % 360) + 360) % 360;
	return total === 90 || total === 180 || total === 270 ? total : 0;
}

/** They take half the room of what they pack. Source: ISO 32000-1, 7.5.7 and 7.7.2: Version */
function allowObjectStreams({ context, catalog }: PDFDocument): void {
	const name = PDFName.of('Version');
	const versions = [`/${context.header.getVersionString()}`, catalog.lookup(name)?.toString() ?? ''];
	if (versions.every((version) => version < SINCE)) catalog.set(name, PDFName.of(SINCE.slice(1)));
}

function setLanguage(pdf: PDFDocument, { language }: OcrDocument): void {
	const name = PDFName.of('Lang');
	if (language === null || pdf.catalog.get(name)) return;
	pdf.catalog.set(name, PDFString.of(languageTag(language)));
}
