import type { Density } from '#pipeline/decode/density.ts';
import type { Orientation } from '#pipeline/decode/upright.ts';

/** What a picture's header tells before anything is decoded. */
export type PictureHeader = {
	/** in pixels, as the picture lies in the file */
	width: number;
	height: number;
	density?: Density | null;
	orientation?: Orientation;
	/**
	 * The bytes that tell a browser the orientation, and others that keep it from turning the picture. PNG and WEBP
	 * only: whether browsers heed it there differs, so we turn those ourselves.
	 */
	lying?: { start: number; end: number; bytes: Uint8Array<ArrayBuffer> } | null;
	isAnimated?: boolean;
};
