import { OcrError } from '#contract/error.ts';
import { UNCOMPRESSED } from './compression.ts';
import { unpackLzw } from './lzw.ts';

type Unpacker = (
	packed: Uint8Array<ArrayBuffer>,
	length: number
) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/** What is unpacked without libtiff. */
const UNPACKERS: Record<number, Unpacker> = {
	[UNCOMPRESSED]: (packed, length) => packed.slice(0, length),
	5: unpackLzw,
	8: inflate,
	32773: unpackBits,
	32946: inflate
};

export function isUnpackable(compression: number): boolean {
	return compression in UNPACKERS;
}

/**
 * Unpacks a strip or tile.
 * @param length at most so many bytes come out; fewer, where the data end or break off before
 * @returns bytes of their own
 * @throws {OcrError} `corrupt`
 */
export async function unpack(
	compression: number,
	packed: Uint8Array<ArrayBuffer>,
	length: number
): Promise<Uint8Array<ArrayBuffer>> {
	const unpacker = UNPACKERS[compression];
	if (!unpacker) throw new OcrError('internal', `Compression ${compression} is not unpacked here.`);
	return unpacker(packed, length);
}

/** Source: RFC 1950 */
async function inflate(packed: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array<ArrayBuffer>> {
	const out = new Uint8Array(length);
	const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
	let written = 0;
	try {
		while (written < length) {
			const { done, value } = await reader.read();
			if (done) break;
			out.set(value.subarray(0, length - written), written);
			written += Math.min(value.length, length - written);
		}
		await reader.cancel();
	} catch {
		// Damaged from here on: the caller sees by the length whether anything is missing.
	}
	return out.subarray(0, written);
}

/** Source: TIFF 6.0, section 9: a count, then so many bytes, or one that is repeated */
function unpackBits(packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
	const out = new Uint8Array(length);
	let written = 0;
	for (let at = 0; at + 1 < packed.length && written < length;) {
		const count = packed[at++] ?? 0;
		if (count === 128) continue;
		const isRun = count > 128;
		const end = Math.min(length, written + (isRun ? 257 - count : count + 1));
		if (isRun) {
			out.fill(packed[at++] ?? 0, written, end);
		} else {
			out.set(packed.subarray(at, at + end - written), written);
			at += count + 1;
		}
		written = end;
	}
	return out.subarray(0, written);
}
