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
