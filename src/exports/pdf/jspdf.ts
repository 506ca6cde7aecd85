import { jsPDF } from 'jspdf';
import { tongueAt, type OcrDocument } from '#document/ocr-document.ts';
import type { Paper } from './paper.ts';
import { type PdfObject, toPdfFile } from './pdf-file.ts';
import { languageTag, type PdfSink } from './pdf-objects.ts';

/** What jsPDF offers to its plugins, as far as it is used here. */
type Internal = {
	events: { subscribe(topic: string, handler: () => void): void };
	/** the number of an object that is written later */
	newObjectDeferred: () => number;
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
	toBlob(): Promise<Blob>;
};

/** It names a place to open the document at, which cannot be left out and which nobody asked for. */
const OPEN_ACTION = /\/OpenAction \[[^\]]*\]\n/;

/**
 * Starts a document. jsPDF writes its frame: catalog, pages, information. Pictures and text come in by its events for
 * plugins: as text of its own it takes no signs beyond the BMP, shapes Arabic, merges glyphs of the same outline, and
 * it unpacks each PNG and packs it anew. What it wrote is then packed more tightly. docs/decisions/0015 says more.
 */
export function startJsPdf(document: OcrDocument): JsPdf {
	const { title } = document;
	const { language } = tongueAt(document, 0);
	const pdf = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true, floatPrecision: 4 });
	const internal = pdf.internal as unknown as Internal;
	const writers: { name: string; write: Writer }[] = [];
	const written: PdfObject[] = [];
	let references: string[] = [];
	const sink: PdfSink = {
		add(entries, data) {
			const number = internal.newObjectDeferred();
			written.push({ number, entries, ...(data ? { data } : {}) });
			return `${number} 0 R`;
		}
	};
	internal.events.subscribe('putResources', () => {
		references = writers.map(({ name, write }) => `/${name} ${write(sink)}`);
	});
	internal.events.subscribe('putXobjectDict', () => references.forEach((row) => internal.out(row)));
	internal.events.subscribe('putCatalog', () => {
		internal.out('/ViewerPreferences << /DisplayDocTitle true >>');
		if (language !== null) internal.out(`/Lang (${languageTag(language)})`);
	});
	pdf.deletePage(1);
	pdf.setProperties({ title: title.toWellFormed() });
	return {
		addPage({ width, height }, operators) {
			pdf.addPage([width, height], width > height ? 'landscape' : 'portrait');
			for (const operator of operators) internal.write(operator);
		},
		addResource: (name, write) => void writers.push({ name, write }),
		toBlob() {
			const { objects, trailer } = readFrame(pdf.output());
			const own = new Set(written.map(({ number }) => number));
			return toPdfFile([...objects.filter(({ number }) => !own.has(number)), ...written], trailer);
		}
	};
}

/**
 * The objects that jsPDF wrote, by its own table of where they are: a title may have anything in it. Of numbers that
 * were given away it has a place too, which is that of another.
 * @param file a letter a byte
 */
function readFrame(file: string): { objects: PdfObject[]; trailer: string } {
	const table = Number(/\d+(?=\s+%%EOF\s*$)/.exec(file)?.[0]);
	const end = file.slice(table);
	const offsets = Array.from(end.matchAll(/^(\d{10}) 00000 n/gm), ([, offset]) => Number(offset));
	const starts = [...new Set([...offsets, table])].sort((a, b) => a - b);
	const objects = offsets.flatMap((offset, index) => {
		const next = starts[starts.indexOf(offset) + 1];
		return next === undefined ? [] : toObject(index + 1, file.slice(offset, next));
	});
	return { objects, trailer: /\/Root.*\/ID \[[^\]]*\]/s.exec(end)?.[0].replaceAll('\n', '') ?? '' };
}

const STREAM = /^<<\s*\/Length \d+\s*>>\s*stream\n(.*)\nendstream\s*$/s;

/** @param text from its number on */
function toObject(number: number, text: string): PdfObject {
	const value = text.slice(text.indexOf('obj') + 3, text.lastIndexOf('endobj')).trim();
	const content = STREAM.exec(value)?.[1];
	if (content !== undefined) return { number, entries: '', data: new Blob([content]) };
	const entries = value.slice(2, -2).trim();
	return {
		number,
		entries: entries.startsWith('/Type /Catalog') ? entries.replace(OPEN_ACTION, '') : entries
	};
}
