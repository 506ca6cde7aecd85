import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { OcrError } from '#contract/error.ts';
import type { Segmentation } from '#contract/values.ts';
import type { Engine } from '#engines/engine.ts';
import { markJoined } from './blanks.ts';
import { readHocr } from './hocr.ts';
import { writePgm } from './pgm.ts';
import { withUsualSigns } from './usual-signs.ts';

export type TesseractOptions = {
	/** Tesseract's names, for example `['eng']` */
	languages: string[];
	/** addresses of our own origin: folder of the worker and its cores, folder of the language data */
	coreFolder: string;
	languageFolder: string;
};

// tesseract.js takes a page for one block (PSM 6), which mixes the lines of columns; the command line segments it.
const SEGMENTATION = {
	auto: PSM.AUTO,
	column: PSM.SINGLE_COLUMN,
	block: PSM.SINGLE_BLOCK,
	sparse: PSM.SPARSE_TEXT
} satisfies Record<Segmentation, PSM>;
/** Tesseract's own word for it: it then measures the text. */
const UNKNOWN_DPI = 0;
/** WebAssembly's memory never shrinks. A4 at 300 dpi has 8.7 million pixels. */
const USUAL_PIXELS = 12e6;

/**
 * Tesseract in a thread of its own below this one.
 * @throws {OcrError} `engine_failed` where its code or data cannot be loaded
 */
export async function createTesseract({
	languages,
	coreFolder,
	languageFolder
}: TesseractOptions): Promise<Engine> {
	// Some failures (bad data among them) reach only the error handler, and createWorker then stays silent for ever.
	const ready = Promise.withResolvers<Worker>();
	createWorker(languages, OEM.LSTM_ONLY, {
		workerPath: `${coreFolder}/worker.min.js`,
		corePath: coreFolder,
		langPath: languageFolder,
		workerBlobURL: false,
		// The service worker keeps the data; a second copy in a database of its own would only cost room.
		cacheMethod: 'none',
		errorHandler: (error: unknown) => ready.reject(engineFailed(error))
	}).then(ready.resolve, (error: unknown) => ready.reject(engineFailed(error)));
	const worker = await ready.promise;
	await worker.setParameters({
		// Its plain text then tells where there is no blank; it has them everywhere else.
		preserve_interword_spaces: '1',
		// Its remarks on each page would fill the console of whoever calls the API; the types do not know that parameter.
		...({ debug_file: '/dev/null' } as object)
	});

	let mostPixels = 0;
	return {
		isSwollen: () => mostPixels > USUAL_PIXELS,
		async recognise(image, segmentation) {
			mostPixels = Math.max(mostPixels, image.width * image.height);
			try {
				await worker.setParameters({
					tessedit_pageseg_mode: SEGMENTATION[segmentation],
					user_defined_dpi: String(Math.round(image.dpi ?? UNKNOWN_DPI))
				});
				// Bytes are taken as they are, though the types do not say so; a Blob would pass through a file reader.
				const file = writePgm(image) as unknown as Blob;
				const { data } = await worker.recognize(file, {}, { text: true, hocr: true });
				return withUsualSigns(markJoined(readHocr(data.hocr ?? ''), data.text), languages);
			} catch (error) {
				throw engineFailed(error);
			}
		},
		async close() {
			await worker.terminate();
		}
	};
}

function engineFailed(error: unknown): OcrError {
	return new OcrError('engine_failed', `The recogniser failed on this page (${reasonOf(error)}).`);
}

function reasonOf(error: unknown): string {
	if (error instanceof Error) return error.message;
	// A script that never came is told by an event without a message, and tesseract.js rejects with that message.
	return typeof error === 'string' ? error : 'it could not be started';
}
