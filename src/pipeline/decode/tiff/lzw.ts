import { corruptTiff } from './page.ts';

const CLEAR = 256;
const END = 257;
const FIRST_FREE = 258;
const MIN_WIDTH = 9;
const MAX_WIDTH = 12;

/**
 * Unpacks LZW. Every string of the table has been written before, so the table says only where.
 * @param length at most so many bytes come out
 * @throws {OcrError} `corrupt`
 * Source: TIFF 6.0, section 13: codes of 9 to 12 bits, the most significant first, which widen one code early
 */
export function unpackLzw(packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
	const out = new Uint8Array(length);
	const starts = new Uint32Array(1 << MAX_WIDTH);
	const lengths = new Uint32Array(1 << MAX_WIDTH);
	const read = codeReader(packed);
	let [written, free] = [0, FIRST_FREE];
	let last = { start: 0, length: 0 };
	while (written < length) {
		const code = read(widthBefore(free));
		if (code === END) break;
		if (code === CLEAR) {
			[free, last] = [FIRST_FREE, { start: 0, length: 0 }];
			continue;
		}
		if (last.length > 0 && free < starts.length) {
			// The last string and the byte after it, which may only come now.
			[starts[free], lengths[free]] = [last.start, last.length + 1];
			free++;
		}
		if (code >= free) throw corruptTiff();
		last = { start: written, length: code < CLEAR ? 1 : (lengths[code] ?? 0) };
		if (code < CLEAR) out[written++] = code;
		else written = repeat(out, starts[code] ?? 0, written, last.length);
	}
	return out.subarray(0, written);
}

/** How many bits a code has, by the table's next free place: the width changes one code before it has to. */
function widthBefore(free: number): number {
	return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, 32 - Math.clz32(free + 1)));
}

/** Copies byte by byte, since a string may overlap its copy. @returns the end of the copy */
function repeat(out: Uint8Array, from: number, to: number, length: number): number {
	const end = Math.min(to + length, out.length);
	while (to < end) out[to++] = out[from++] ?? 0;
	return end;
}

/** Reads codes of so many bits; at the end of the data, its end code. */
function codeReader(packed: Uint8Array): (width: number) => number {
	let [at, bits, count] = [0, 0, 0];
	return (width) => {
		for (; count < width; count += 8) {
			if (at >= packed.length) return END;
			bits = ((bits << 8) | (packed[at++] ?? 0)) & 0xffffff;
		}
		count -= width;
		return (bits >> count) & ((1 << width) - 1);
	};
}
