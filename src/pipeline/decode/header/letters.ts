/** The name of a chunk or box: four ASCII letters. */
export function fourLetters(view: DataView, at: number): string {
	return String.fromCharCode(
		view.getUint8(at),
		view.getUint8(at + 1),
		view.getUint8(at + 2),
		view.getUint8(at + 3)
	);
}

/** Stands before an Exif block in JPEG, and by mistake in some WEBP. */
export const EXIF_NAME = 'Exif\0\0';

export function startsWith(bytes: Uint8Array, text: string): boolean {
	return Array.from(text).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
