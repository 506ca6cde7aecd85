import { jsPDF } from 'jspdf';
import type { OcrDocument } from '#document/ocr-document.ts';
import type { Paper } from './paper.ts';
import { fromBinary, languageTag, type PdfSink } from './pdf-objects.ts';

/** What jsPDF offers to its plugins, as far as it is used here. */
type Internal = {
	events: { subscribe(topic: string, handler: () => void): void };
	newObject: () => number;
	out: (text: string) => void;
	write: (text: string) => void;
};

/** Writes one object and what it needs. @returns a reference to it */
type Writer = (sink: PdfSink) => string;

/** A document of jsPDF's whose pages show pictures and forms that are written by us. */
export type JsPdf = {
	addPage(paper: Paper, operators: readonly string[]): void;
	/** @param name as the operators of pages say it */
	addResource(name: string, write: Writer): void;
	toBlob(): Blob;
};

/** It names a place to open the document at, which cannot be left out and which nobody asked for. */
const OPEN_ACTION = /\/OpenAction \[[^\]]*\]/;
/** A sign that no byte of a file stands for. */
const STAND_IN = '\uffff';

/**
 * Starts a document. jsPDF writes its frame: catalog, pages, information, the table of offsets. Pictures and text
 * come in by its events for plugins: as text of its own it takes no signs beyond the BMP, shapes Arabic, merges
 * glyphs of the same outline, and it unpacks each PNG and packs it anew. docs/decisions/0015 says more.
 */
export function startJsPdf({ title, language }: OcrDocument): JsPdf {
	const pdf = new jsPDF({ unit: 'pt', compress: true, putOnlyUsedFonts: true, floatPrecision: 4 });
	const internal = pdf.internal as unknown as Internal;
	const writers: { name: string; write: Writer }[] = [];
	const streams: Blob[] = [];
	let references: string[] = [];
	internal.events.subscribe('putResources', () => {
		const sink = sinkOf(internal, streams);
		references = writers.map(({ name, write }) => `/${name} ${write(sink)}`);
	});
	internal.events.subscribe('putXobjectDict', () => references.forEach((row) => internal.out(row)));
	internal.events.subscribe('putCatalog', () => {
		internal.out('/Version /1.6 /ViewerPreferences << /DisplayDocTitle true >>');
		if (language !== null) internal.out(`/Lang (${languageTag(language)})`);
	});
	pdf.deletePage(1);
	pdf.setProperties({ title });
	return {
		addPage({ width, height }, operators) {
			pdf.addPage([width, height], width > height ? 'landscape' : 'portrait');
			for (const operator of operators) internal.write(operator);
		},
		addResource: (name, write) => void writers.push({ name, write }),
		toBlob: () => toBlob(pdf.output(), streams)
	};
}

function sinkOf({ newObject, out }: Internal, streams: Blob[]): PdfSink {
	return {
		add(entries, data) {
			const object = newObject();
			out(data ? `<< ${entries} /Length ${data.size} >>\nstream` : `<< ${entries} >>`);
			if (data) {
				out(standIn(streams.push(data) - 1, data.size));
				out('endstream');
			}
			out('endobj');
			return `${object} 0 R`;
		}
	};
}

/**
 * What jsPDF writes in place of a stream. It counts the length of what is written, and joins it when all is there: so
 * the bytes themselves never become a string, and hundreds of pictures need not be in memory.
 */
function standIn(index: number, length: number): string {
	const written = { length, toString: () => written, valueOf: () => STAND_IN + index + STAND_IN };
	return written as unknown as string;
}

function toBlob(text: string, streams: readonly Blob[]): Blob {
	const frame = text.replace(OPEN_ACTION, (action) => ' '.repeat(action.length));
	const parts = frame
		.split(STAND_IN)
		.map((part, index) => (index % 2 === 0 ? fromBinary(part) : (streams[Number(part)] ?? '')));
	return new Blob(parts, { type: 'application/pdf' });
}
