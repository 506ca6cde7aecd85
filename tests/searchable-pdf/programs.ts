import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bbox } from '#document/bbox.ts';

/** Programs that are not ours, with what a test says where they are missing. */
export const hasProgram = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;

/** What poppler reads of a PDF, page after page. */
export function popplerText(pdf: Buffer): string {
	return withFile(pdf, (path) => run('pdftotext', ['-enc', 'UTF-8', path, '-']));
}

export type FoundWord = { text: string; bbox: Bbox };

/** Where poppler finds the words of the first page. @param scale of its points to the unit wanted */
export function popplerWords(pdf: Buffer, scale: number): FoundWord[] {
	const page = withFile(pdf, (path) => run('pdftotext', ['-bbox', '-l', '1', path, '-']));
	const words = page.matchAll(
		/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g
	);
	return Array.from(words, ([, x0, y0, x1, y1, text]) => ({
		text: text ?? '',
		bbox: [x0, y0, x1, y1].map((value) => Number(value) * scale) as Bbox
	}));
}

/** The words of the first page under which poppler draws no ink. */
export function wordsWithoutInk(pdf: Buffer): string[] {
	const perPoint = 2;
	const words = popplerWords(pdf, perPoint);
	const page = withFile(pdf, (path) =>
		execFileSync('pdftoppm', ['-r', String(72 * perPoint), '-gray', '-l', '1', path], { maxBuffer: 1 << 28 })
	);
	const [head = '', width = '0'] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(page.toString('latin1', 0, 40)) ?? [];
	const isInk = (x: number, y: number) => (page[head.length + y * Number(width) + x] ?? 255) < 160;
	return words
		.filter(({ bbox: [x0, y0, x1, y1] }) => {
			for (let y = Math.round(y0); y < y1; y++) {
				for (let x = Math.round(x0); x < x1; x++) if (isInk(x, y)) return false;
			}
			return true;
		})
		.map(({ text }) => text);
}

/** What mupdf reads of a PDF, page after page. */
export function mupdfText(pdf: Buffer): string {
	return withFile(pdf, (path) => run('mutool', ['draw', '-q', '-F', 'txt', path]));
}

/** What poppler draws of a PDF's first page. */
export function inkOf(pdf: Buffer): Buffer {
	return withFile(pdf, (path) => execFileSync('pdftoppm', ['-r', '72', '-gray', '-l', '1', path]));
}

/** The first picture of a PDF as poppler unpacks it: 1 where it is black. */
export function popplerPixels(pdf: Buffer): Pixels {
	return withFile(pdf, (path) => {
		run('pdfimages', ['-l', '1', path, `${path}-image`]);
		return readPbm(readFileSync(`${path}-image-000.pbm`));
	});
}

/** The first page of a PDF as mupdf draws it, a pixel a point. */
export function mupdfPixels(pdf: Buffer): Pixels {
	return withFile(pdf, (path) => {
		run('mutool', ['draw', '-q', '-r', '72', '-c', 'mono', '-F', 'pbm', '-o', `${path}.pbm`, path, '1']);
		return readPbm(readFileSync(`${path}.pbm`));
	});
}

type Pixels = { width: number; height: number; black: number[] };

/** Source: netpbm, pbm(5): P4, rows of whole bytes, 1 is black */
function readPbm(file: Buffer): Pixels {
	const [head = '', w = '0', h = '0'] =
		/^P4\s+(?:#.*\s+)*(\d+)\s+(\d+)\s/.exec(file.toString('latin1', 0, 200)) ?? [];
	const [width, height] = [Number(w), Number(h)];
	const rowBytes = Math.ceil(width / 8);
	const black = Array.from({ length: width * height }, (_, at) => {
		const x = at % width;
		const byte = file[head.length + Math.floor(at / width) * rowBytes + (x >> 3)] ?? 0;
		return (byte >> (7 - (x & 7))) & 1;
	});
	return { width, height, black };
}

/** What qpdf has to say of a file: nothing, where it is sound. */
export function qpdfComplaints(pdf: Buffer): string {
	return withFile(pdf, (path) => {
		const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
		return status === 0 ? '' : stdout + stderr;
	});
}

/** What pdf.js reads of a PDF, page after page. */
export async function pdfJsText(pdf: Buffer): Promise<string> {
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const document = await task.promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
	}
	await task.destroy();
	return pages.join('\f');
}

/** A text as a person would compare it: blanks alike, without the marks that only say which way print runs. */
export function plain(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function run(program: string, args: string[]): string {
	return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function withFile<T>(data: Buffer, work: (path: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	try {
		const path = join(folder, 'file.pdf');
		writeFileSync(path, data);
		return work(path);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
