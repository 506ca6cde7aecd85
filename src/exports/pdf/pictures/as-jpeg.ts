/** The first that is small enough is taken, the last where none is: what was lost before makes less loss seen. */
const QUALITIES = [0.85, 0.75, 0.65, 0.55];

/** What was packed with loss in another way as JPEG, and if it can be no larger. @param most in bytes */
export async function asJpeg(canvas: OffscreenCanvas, most: number): Promise<Blob> {
	let packed = new Blob();
	for (const quality of QUALITIES) {
		packed = await canvas.convertToBlob({ type: 'image/jpeg', quality });
		if (packed.size <= most) break;
	}
	return packed;
}
