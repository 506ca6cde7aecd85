/** A page to be written: its tags by number, and its strips. Fractions (282, 283) are whole numbers here. */
export type PageToBuild = { tags: Record<number, number[]>; strips: ArrayLike<number>[] };

type Layout = {
	littleEndian?: boolean;
	big?: boolean;
	/** offset of the directory after the last */ next?: number;
};

const RATIONAL = 5;
const RATIONAL_TAGS = [282, 283];
const SHORT = 3;
const LONG = 4;

/** Writes small TIFFs for tests: header, then for each page its strips, its long values and its directory. */
export function buildTiff(pages: PageToBuild[], layout: Layout = {}): Uint8Array<ArrayBuffer> {
	const { littleEndian, big, next } = { littleEndian: true, big: false, next: 0, ...layout };
	const file = createFile(littleEndian);
	const offsetBytes = big ? 8 : 4;
	file.add(2, littleEndian ? [0x4949] : [0x4d4d]);
	file.add(2, big ? [43, 8, 0] : [42]);
	let link = file.add(offsetBytes, [0]); // where the offset of the next directory is to be written
	for (const { tags, strips } of pages) {
		const offsets = strips.map((strip) => file.add(1, Array.from(strip)));
		const counts = strips.map(({ length }) => length);
		const entries = Object.entries(strips.length ? { ...tags, 273: offsets, 279: counts } : tags).map(
			([tag, values]) => toEntry(file, Number(tag), values, offsetBytes)
		);
		file.put(link, offsetBytes, file.add(big ? 8 : 2, [entries.length]));
		for (const { tag, type, count, inline } of entries) {
			file.add(2, [tag, type]);
			file.add(offsetBytes, [count]);
			const at = file.add(offsetBytes, [0]);
			for (const [index, value] of inline.values.entries()) {
				file.put(at + index * inline.bytes, inline.bytes, value);
			}
		}
		link = file.add(offsetBytes, [0]);
	}
	file.put(link, offsetBytes, next);
	return file.bytes();
}

type File = ReturnType<typeof createFile>;

function createFile(littleEndian: boolean) {
	const view = new DataView(new ArrayBuffer(1 << 16));
	let end = 0;
	const put = (at: number, bytes: number, value: number) => {
		if (bytes === 8) view.setBigUint64(at, BigInt(value), littleEndian);
		else if (bytes === 4) view.setUint32(at, value, littleEndian);
		else if (bytes === 2) view.setUint16(at, value, littleEndian);
		else view.setUint8(at, value);
	};
	return {
		put,
		/** @returns where the first of the values went */
		add(bytes: number, values: number[]): number {
			const start = end;
			for (const value of values) {
				put(end, bytes, value);
				end += bytes;
			}
			return start;
		},
		bytes: () => new Uint8Array(view.buffer.slice(0, end))
	};
}

/** Values that do not fit into the entry are written before it, which then has their offset. */
function toEntry(file: File, tag: number, values: number[], offsetBytes: number) {
	const isRational = RATIONAL_TAGS.includes(tag);
	const type = isRational ? RATIONAL : Math.max(...values) > 65_535 ? LONG : SHORT;
	const numbers = isRational ? values.flatMap((value) => [value * 10, 10]) : values;
	const bytes = type === SHORT ? 2 : 4;
	const fits = numbers.length * bytes <= offsetBytes;
	const inline = fits
		? { bytes, values: numbers }
		: { bytes: offsetBytes, values: [file.add(bytes, numbers)] };
	return { tag, type, count: values.length, inline };
}

/** The tags of a picture of 8-bit grey, to be changed as a test needs. */
export function greyTags(width: number, height: number): Record<number, number[]> {
	return { 256: [width], 257: [height], 258: [8], 259: [1], 262: [1], 277: [1], 278: [height] };
}
