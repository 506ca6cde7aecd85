import { createTesseract, type TesseractOptions } from '#engines/tesseract/tesseract.ts';
import type { Engine } from '#engines/engine.ts';
import type { PageImage } from '#document/page-image.ts';
import { readPage } from '#pipeline/run.ts';
import { serve } from './rpc.ts';

let engine: Promise<Engine> | undefined;

const methods = {
	/** Loads the recogniser, once. */
	async warm(options: TesseractOptions) {
		engine ??= createTesseract(options);
		await engine;
	},

	async read(index: number, image: PageImage, options: TesseractOptions) {
		engine ??= createTesseract(options);
		return readPage(index, image, await engine);
	}
};

export type RecogniseMethods = typeof methods;

serve(methods, self);
