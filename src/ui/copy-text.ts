/** Puts a text on the clipboard. @returns false where the browser refuses: the caller tells how to copy by hand */
export async function copyText(text: string): Promise<boolean> {
	try {
		// A form feed parts the pages in a file; pasted it is a stray sign.
		await navigator.clipboard.writeText(text.replaceAll('\f', '\n\n'));
		return true;
	} catch {
		return false;
	}
}
