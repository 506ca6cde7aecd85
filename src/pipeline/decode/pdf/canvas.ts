import { OcrError } from '#contract/error.ts';

export type CanvasAndContext = { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D };

/** The canvases of a worker, where pdf.js would ask a page for elements. It makes its own instance, by this interface. */
export class WorkerCanvasFactory {
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
export class NoFilterFactory {
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
