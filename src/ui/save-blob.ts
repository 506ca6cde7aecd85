/** Long enough for the browser to have begun the download. */
const KEEP_MS = 60_000;

/** Saves it where the person's downloads go. */
export function saveBlob(blob: Blob, filename: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = filename;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
