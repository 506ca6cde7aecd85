import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { OcrError } from '#contract/error.ts';
import { MAX_PIXELS } from '#pipeline/decode/limits.ts';
import { NoFilterFactory, WorkerCanvasFactory } from './canvas.ts';

/**
 * Loads pdf.js and starts its parser, once. To be called before a PDF is opened.
 * @param spawnParser starts pdf.js' own thread; it ends with this one
 */
export async function loadPdfReader(spawnParser: () => Worker): Promise<void> {
	const { GlobalWorkerOptions } = await import('pdfjs-dist');
	if (GlobalWorkerOptions.workerPort) return;
	const parser = spawnParser();
	// Its first message says that it runs.
	await new Promise((resolve, reject) => {
		parser.addEventListener('message', resolve, { once: true });
		parser.addEventListener(
			'error',
			() => reject(new OcrError('engine_failed', 'The PDF reader could not be started.')),
			{ once: true }
		);
	});
	// With an address instead of a port pdf.js would run its parser in this thread, and its messages would mix with ours.
	GlobalWorkerOptions.workerPort = parser;
}

/** Begins to open a PDF. Attachments, scripts and links are left alone. */
export async function beginLoading(
	file: Blob,
	{ pdfFolder, password }: { pdfFolder: string; password: string | null }
): Promise<PDFDocumentLoadingTask> {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist');
	return getDocument({
		data: new Uint8Array(await file.arrayBuffer()),
		...(password === null ? {} : { password }),
		// Without these pdf.js draws blank pages and only logs a warning.
		cMapUrl: `${pdfFolder}/cmaps/`,
		standardFontDataUrl: `${pdfFolder}/standard_fonts/`,
		wasmUrl: `${pdfFolder}/wasm/`,
		iccUrl: `${pdfFolder}/iccs/`,
		// A larger picture would burst the tab. It is left out, and our parser says so: scripts/pdf-parser.mjs.
		maxImageSize: MAX_PIXELS,
		canvasMaxAreaInBytes: canvasBytes(navigator.userAgent),
		CanvasFactory: WorkerCanvasFactory,
		FilterFactory: NoFilterFactory,
		// A worker has no document, but fonts of its own: all that pdf.js asks a document for here.
		ownerDocument: { fonts: self.fonts } as never,
		useWorkerFetch: true,
		// What it makes of a damaged file is told by our errors; the console is the caller's.
		verbosity: VerbosityLevel.ERRORS
	});
}

/** WebKit on iOS gives no canvas of more pixels, and does not say where it runs. */
const WEBKIT_CANVAS_PIXELS = 1 << 24;

/** What a canvas may hold. Left to itself, pdf.js tries it out for each upright picture, which costs 10 ms a page. */
export function canvasBytes(userAgent: string): number {
	const isWebKit = userAgent.includes('AppleWebKit') && !userAgent.includes('Chrome');
	return 4 * (isWebKit ? WEBKIT_CANVAS_PIXELS : MAX_PIXELS);
}

/** pdf.js' exceptions, by name: their classes do not survive the way between its threads. */
export function toOcrError(error: unknown): OcrError {
	if (!(error instanceof Error) || error.name !== 'PasswordException') return corrupt();
	const isWrong = 'code' in error && error.code === INCORRECT_PASSWORD;
	return isWrong
		? new OcrError(
				'password_wrong',
				'This is not the password of this PDF: send the right one as "password".'
			)
		: new OcrError('password_needed', 'This PDF is locked: send its password as "password".');
}

/** Source: PasswordResponses of pdf.js */
const INCORRECT_PASSWORD = 2;

export function corrupt(): OcrError {
	return new OcrError('corrupt', 'This PDF is broken or incomplete: save or download it again.');
}
