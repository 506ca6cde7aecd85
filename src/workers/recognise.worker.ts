import { OcrError } from '#contract/error.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Engine } from '#engines/engine.ts';
import { createTesseract, type TesseractOptions } from '#engines/tesseract/tesseract.ts';
import { readPage } from '#pipeline/run.ts';
import { serve } from './rpc.ts';

let engine: Promise<Engine> | undefined;

const methods = {
	/** Loads the recogniser, once. */
	async load(options: TesseractOptions) {
		engine ??= createTesseract(options);
		await engine;
	},

	/** @param image its buffer is transferred: unusable afterwards */
	async read(index: number, image: PageImage) {
		if (!engine) throw new OcrError('internal', 'No recogniser was loaded.');
		return readPage(index, image, await engine);
	}
};

export type RecogniseMethods = typeof methods;

serve(methods, self);
