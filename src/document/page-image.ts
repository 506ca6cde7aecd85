/** A page as pixels, upright. Plain data; the buffer is transferred from thread to thread, never copied. */
export type PageImage = {
	width: number;
	height: number;
	/** pixels per inch from left to right, null where nothing tells */
	dpi: number | null;
	/** height of a pixel over its width: 1, but in faxes (204 × 98 dpi: 2.08) */
	aspect: number;
	/** luma, row-major, one byte a pixel, width × height bytes */
	grey: Uint8Array<ArrayBuffer>;
};
