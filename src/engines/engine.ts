import type { Segmentation } from '#contract/values.ts';
import type { Line } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';

/** Reads the lines of a page. One folder beside this file for each. */
export type Engine = {
	/**
	 * @returns lines in reading order, boxes in the image's pixels
	 * @throws {OcrError} `engine_failed`
	 */
	recognise(image: PageImage, segmentation: Segmentation): Promise<Line[]>;
	/** It holds far more memory than the usual page needs, and gives none back: replace it. */
	isSwollen(): boolean;
	close(): Promise<void>;
};

/**
 * Reads a page or a part of one and writes down what it sees, in the words of its model. One file in `vision/` for each
 * door. Whether this device runs a model is asked before one is loaded (`models/device.ts`); how far loading is, is
 * counted where its files are handed out.
 */
export type VisionEngine = {
	/** Where its model runs. */
	device: 'webgpu' | 'wasm' | 'browser';
	/**
	 * @param prompt what the model is asked
	 * @throws {OcrError} `engine_failed`
	 */
	read(image: PageImage, prompt: string, options: ReadOptions): Promise<Writing>;
	/** Ends what is being read; it comes back as far as it is. */
	stop(): void;
	close(): Promise<void>;
};

export type ReadOptions = {
	/** it writes no more than these, or what comes near to it */
	mostTokens: number;
	/** all there is so far, as it comes */
	onText?: ((text: string) => void) | undefined;
};

/** What a model wrote. */
export type Writing = {
	text: string;
	/** where each token ends in the text, and how likely the model held it, 0…1; empty where it does not tell */
	tokens: { end: number; confidence: number }[];
	/** how it came to its end: by itself, running in a circle, at the limit, or because somebody stopped it */
	end: 'whole' | 'loop' | 'limit' | 'stopped';
	/** until the first token, and from there to the last */
	firstMs: number;
	restMs: number;
};
