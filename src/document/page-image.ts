/** A page as pixels, upright. Plain data; the buffer is transferred from thread to thread, never copied. */
export type PageImage = {
	width: number;
	height: number;
	/** pixels per inch, null where nothing tells */
	dpi: number | null;
	/** luma, row-major, one byte a pixel, width × height bytes */
	grey: Uint8Array<ArrayBuffer>;
};
