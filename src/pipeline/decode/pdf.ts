import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { OcrError } from '#contract/error.ts';
import { toGrey } from './grey.ts';
import type { DecodedPage, OpenFile, OpenOptions } from './open-file.ts';

/** The resolution at which OCR reads print best. */
const DPI = 300;
const POINTS_PER_INCH = 72;
/** iOS gives no canvas larger than this, and a page of print needs none. */
const MAX_PIXELS = 16_777_216;
/** The longer side of the picture that a person sees beside the text. */
const PREVIEW_SIDE = 1600;
const PREVIEW_QUALITY = 0.75;

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

/** A PDF, its pages drawn by pdf.js. Attachments, scripts and links are left alone. */
export async function openPdf(file: Blob, { pdfFolder }: OpenOptions): Promise<OpenFile> {
	const { getDocument } = await import('pdfjs-dist');
	const loading = getDocument({
		data: new Uint8Array(await file.arrayBuffer()),
		// Without these pdf.js draws blank pages and only logs a warning.
		cMapUrl: `${pdfFolder}/cmaps/`,
		standardFontDataUrl: `${pdfFolder}/standard_fonts/`,
		wasmUrl: `${pdfFolder}/wasm/`,
		iccUrl: `${pdfFolder}/iccs/`,
		CanvasFactory: WorkerCanvasFactory,
		FilterFactory: NoFilterFactory,
		// A worker has no document, but fonts of its own: all that pdf.js asks a document for here.
		ownerDocument: { fonts: self.fonts } as never,
		useWorkerFetch: true
	});
	const document = await loading.promise.catch((error: unknown) => {
		throw toOcrError(error);
	});
	if (document.numPages === 0) throw corrupt();
	return {
		pageCount: document.numPages,
		decode: (index) => decode(document, index),
		close: () => loading.destroy()
	};
}

async function decode(document: PDFDocumentProxy, index: number): Promise<DecodedPage> {
	const page = await document.getPage(index + 1).catch((error: unknown) => {
		throw toOcrError(error);
	});
	try {
		return await draw(page);
	} finally {
		page.cleanup();
	}
}

async function draw(page: PDFPageProxy): Promise<DecodedPage> {
	const natural = page.getViewport({ scale: 1 });
	const scale = Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MAX_PIXELS / (natural.width * natural.height)));
	const viewport = page.getViewport({ scale });
	const [width, height] = [Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height))];
	const { canvas, context } = new WorkerCanvasFactory().create(width, height);
	// The types know a page's canvas only; an OffscreenCanvas draws the same.
	await page
		.render({ canvas: null, canvasContext: context as never, viewport, background: 'white' })
		.promise.catch((error: unknown) => {
			throw toOcrError(error);
		});
	const { data } = context.getImageData(0, 0, width, height);
	const image = { width, height, dpi: scale * POINTS_PER_INCH, grey: toGrey(data) };
	return { image, preview: await shrink(canvas) };
}

async function shrink(canvas: OffscreenCanvas): Promise<Blob> {
	const scale = Math.min(1, PREVIEW_SIDE / Math.max(canvas.width, canvas.height));
	const { canvas: small, context } = new WorkerCanvasFactory().create(
		Math.max(1, Math.round(canvas.width * scale)),
		Math.max(1, Math.round(canvas.height * scale))
	);
	context.imageSmoothingQuality = 'high';
	context.drawImage(canvas, 0, 0, small.width, small.height);
	return small.convertToBlob({ type: 'image/jpeg', quality: PREVIEW_QUALITY });
}

function toOcrError(error: unknown): OcrError {
	const name = error instanceof Error ? error.name : '';
	if (name === 'PasswordException') {
		return new OcrError(
			'password_needed',
			'This PDF is locked: save a copy without its password and send that.'
		);
	}
	return corrupt();
}

function corrupt(): OcrError {
	return new OcrError('corrupt', 'This PDF is broken or incomplete: save or download it again.');
}

type CanvasAndContext = { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D };

/** The canvases of a worker, where pdf.js would ask a page for elements. It makes its own instance, by this interface. */
class WorkerCanvasFactory {
	create(width: number, height: number): CanvasAndContext {
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new OcrError('internal', 'This browser gives no canvas to draw on.');
		return { canvas, context };
	}

	reset({ canvas }: CanvasAndContext, width: number, height: number): void {
		canvas.width = width;
		canvas.height = height;
	}

	getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
		return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
	}

	destroy({ canvas }: CanvasAndContext): void {
		canvas.width = canvas.height = 0;
	}
}

/** SVG filters need a page; without them colours are drawn as they are, which is what OCR wants. */
class NoFilterFactory {
	addFilter(): string {
		return 'none';
	}
	addHCMFilter(): string {
		return 'none';
	}
	addAlphaFilter(): string {
		return 'none';
	}
	addLuminosityFilter(): string {
		return 'none';
	}
	addKnockoutFilter(): string {
		return 'none';
	}
	addHighlightHCMFilter(): string {
		return 'none';
	}
	destroy(): void {
		// nothing was made
	}
}
