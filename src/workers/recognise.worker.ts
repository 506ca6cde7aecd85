import { OcrError } from '#contract/error.ts';
import type { Approach } from '#contract/values.ts';
import type { PageImage } from '#document/page-image.ts';
import type { Engine } from '#engines/engine.ts';
import { createTesseract, type TesseractOptions } from '#engines/tesseract/tesseract.ts';
import { glance, readPage } from '#pipeline/run.ts';
import { serve } from './rpc.ts';

let loaded: { languages: string; engine: Promise<Engine> } | undefined;

const methods = {
	/** Loads the recogniser for these languages, unless they are what it has loaded last. */
	async load(options: TesseractOptions) {
		const languages = options.languages.join('+');
		if (loaded?.languages !== languages) {
			const before = loaded;
			// A new one, not new languages in the old one: its memory never shrinks.
			loaded = { languages, engine: before ? replace(before.engine, options) : createTesseract(options) };
		}
		await loaded.engine;
	},

	/** @param image its buffer is transferred: unusable afterwards */
	async read(index: number, image: PageImage, approach: Approach) {
		if (!loaded) throw new OcrError('internal', 'No recogniser was loaded.');
		const engine = await loaded.engine;
		const page = await readPage(index, image, engine, approach);
		if (engine.isSwollen()) {
			loaded = undefined; // the next `load` starts a new one
			await engine.close();
		}
		return page;
	},

	/** One quick look, to tell a language. */
	async glance(image: PageImage) {
		if (!loaded) throw new OcrError('internal', 'No recogniser was loaded.');
		return glance(image, await loaded.engine);
	}
};

async function replace(engine: Promise<Engine>, options: TesseractOptions): Promise<Engine> {
	await (await engine).close();
	return createTesseract(options);
}

export type RecogniseMethods = typeof methods;

serve(methods, self);
