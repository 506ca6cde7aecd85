/** Where objects of a PDF are written to: a new document, or one of pdf-lib's. */
export type PdfSink = {
	/**
	 * @param entries of the object's dictionary, without its brackets, a letter a byte
	 * @param data of a stream, already packed as its entries say; without it the object is the dictionary
	 * @returns a reference to the object, as `7 0 R`
	 */
	add(entries: string, data?: Blob): string;
};

/** Bytes as a stream with `/FlateDecode` wants them. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
	return pipe(new Blob([bytes]), new CompressionStream('deflate'));
}

/** @throws where the bytes are damaged */
export async function inflate(packed: Blob): Promise<Uint8Array<ArrayBuffer>> {
	const unpacked = await pipe(packed, new DecompressionStream('deflate'));
	return new Uint8Array(await unpacked.arrayBuffer());
}

async function pipe(data: Blob, through: CompressionStream | DecompressionStream): Promise<Blob> {
	return new Response(data.stream().pipeThrough(through)).blob();
}

/** A number as PDFs write it, to a hundredth, without an exponent. */
export function number(value: number, digits = 2): string {
	return String(Number(value.toFixed(digits)));
}

/** The UTF-16 code units of a text in hexadecimal digits. */
export function utf16(text: string): string {
	return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

/** Two bytes in hexadecimal digits. */
export function hex(value: number): string {
	return value.toString(16).padStart(4, '0');
}

/** A string object. Source: ISO 32000-1, 7.3.4.2 @param bytes a letter a byte */
export function literal(bytes: string): string {
	return `(${bytes.replace(/[()\\]/g, '\\$&').replaceAll('\r', '\\r')})`;
}

/** The tag of a document's language. Our codes are BCP 47's but for `-x-vert` and the like. */
export function languageTag(code: string): string {
	return code.replace(/-x-.*/, '');
}

/** More arguments than this some browsers' calls do not take. */
const ARGUMENTS = 1 << 15;

/** Bytes as a string with a letter for each. */
export function toBinary(bytes: Uint8Array): string {
	const pieces = Array.from({ length: Math.ceil(bytes.length / ARGUMENTS) }, (_, index) =>
		String.fromCharCode(...bytes.subarray(index * ARGUMENTS, (index + 1) * ARGUMENTS))
	);
	return pieces.join('');
}

export function fromBinary(letters: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(letters.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
	return bytes;
}
