/** Types of `/client.js`, the API of this site in five calls. Each throws an `OcrError`. */

export interface OcrError extends Error {
	/** one of the codes that the API page lists */
	readonly code: string;
}

export type Tier = 'cpu' | 'vlm';
export type Format = 'txt' | 'md' | 'docx' | 'pdf' | 'csv' | 'json' | 'html' | 'xlsx' | 'hocr' | 'alto';
export type Tool =
	| 'image-to-text'
	| 'pdf-to-text'
	| 'pdf-to-word'
	| 'pdf-to-markdown'
	| 'searchable-pdf'
	| 'extract-tables'
	| 'image-to-excel'
	| 'receipt-to-csv'
	| 'screenshot-to-text'
	| 'handwriting-to-text'
	| 'math-to-latex'
	| 'translate';

/** `[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive. */
export type Bbox = [number, number, number, number];

export interface Block {
	kind:
		| 'title'
		| 'heading'
		| 'paragraph'
		| 'list'
		| 'table'
		| 'figure'
		| 'caption'
		| 'formula'
		| 'header'
		| 'footer';
	text: string;
	bbox: Bbox;
	/** 0 to 1; null where the engine gives none */
	confidence: number | null;
	lines: { text: string; bbox: Bbox; confidence: number | null; font_size: number | null }[];
	words: { text: string; bbox: Bbox; confidence: number | null; line: number }[];
}

export interface Page {
	/** in the document, from 0 */
	index: number;
	width: number;
	height: number;
	dpi: number | null;
	text: string;
	markdown: string;
	blocks: Block[];
	/** of a job with a translation: each text and what it is translated into; null where it stands as it was read */
	translated?: [string, string | null][] | undefined;
	error?: { code: string; message: string } | undefined;
}

export interface Job {
	uuid: string;
	status: 'pending' | 'processing' | 'done' | 'failed';
	tier: Tier;
	tool: Tool | null;
	language: string;
	page_count: number | null;
	pages_done: number;
	mean_confidence: number | null;
	filename: string;
	created_at: string;
	finished_at: string | null;
	detected_languages: string[];
	warnings: string[];
	error: { code: string; message: string } | null;
	/** the pages' texts, joined by form feeds */
	text: string;
	markdown: string;
	tables: string[][][];
	/** null where nobody has wanted one */
	translation: {
		language: string;
		status: 'processing' | 'done' | 'failed';
		pages_done: number;
		error: { code: string; message: string } | null;
		text: string;
		markdown: string;
	} | null;
	pages: Page[];
}

export interface Submission {
	tier?: Tier;
	language?: string;
	tool?: Tool;
	translate_to?: string;
	pages?: string;
	password?: string;
	text_layer?: 'auto' | 'ignore' | 'only';
	types?: 'published' | 'browser';
}

export interface Options {
	/** of an account of this device; without one the call is anonymous */
	token?: string;
	signal?: AbortSignal;
}

/** Resolves when calls are answered and files are read while this page is open. */
export function ready(): Promise<void>;

/** Hands a file in; comes back when it is done, or at once for a document of more than five pages. */
export function submit(file: Blob, fields?: Submission, options?: Options): Promise<Job>;

/** Waits until a job has ended, `done` or `failed`. */
export function wait(
	job: Job | string,
	options?: Options & { onProgress?: (job: Job) => void }
): Promise<Job>;

/** The document as a file; waits while it is made. */
export function download(uuid: string, format: Format, options?: Options): Promise<File>;

/** Asks about a document that was read. */
export function chat(
	uuid: string,
	message: string,
	options?: Options
): Promise<{
	conversation: string;
	message: { role: string; content: string; citations: { page: number; snippet: string }[] };
}>;
