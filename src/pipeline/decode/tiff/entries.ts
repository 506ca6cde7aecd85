/** How the numbers of a TIFF are written, which is also how those of Exif are. */
export type TiffFormat = {
	view: DataView;
	littleEndian: boolean;
	/** BigTIFF: offsets and counts have 8 bytes */
	big: boolean;
};

/** A tag of a directory. Its values lie within the file: entries whose values do not are left out. */
export type Entry = {
	type: number;
	count: number;
	/** offset of the entry itself */
	at: number;
	/** offset of its first value */
	valuesAt: number;
};

export type Directory = {
	at: number;
	entries: Map<number, Entry>;
	/** offset of the next directory, 0 for none */
	next: number;
};

/** libtiff's limit too: more are damage, or meant to keep us busy. */
const MAX_ENTRIES = 4096;

/** Bytes of a value by its type; 0 for types that do not exist. Source: TIFF 6.0, section 2; BigTIFF (types 16 to 18) */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

/** The format and the first directory's offset, null where this is no TIFF header. */
export function readHeader(view: DataView): { format: TiffFormat; first: number } | null {
	if (view.byteLength < 8) return null;
	const order = view.getUint16(0);
	if (order !== 0x4949 && order !== 0x4d4d) return null;
	const littleEndian = order === 0x4949;
	const version = view.getUint16(2, littleEndian);
	if (version === 42) {
		return { format: { view, littleEndian, big: false }, first: view.getUint32(4, littleEndian) };
	}
	if (version !== 43 || view.byteLength < 16) return null;
	return {
		format: { view, littleEndian, big: true },
		first: Number(view.getBigUint64(8, littleEndian))
	};
}

/** The directory at an offset, null where there can be none: it has no entries, too many, or does not fit in the file. */
export function readDirectory(format: TiffFormat, at: number): Directory | null {
	const { view, littleEndian, big } = format;
	const [countBytes, entryBytes, offsetBytes] = big ? [8, 20, 8] : [2, 12, 4];
	if (at < 8 || at + countBytes > view.byteLength) return null;
	const count = big ? Number(view.getBigUint64(at, littleEndian)) : view.getUint16(at, littleEndian);
	const end = at + countBytes + count * entryBytes;
	if (count === 0 || count > MAX_ENTRIES || end > view.byteLength) return null;
	const entries = new Map<number, Entry>();
	for (let offset = at + countBytes; offset < end; offset += entryBytes) {
		const tag = view.getUint16(offset, littleEndian);
		const entry = readEntry(format, offset);
		if (entry && !entries.has(tag)) entries.set(tag, entry);
	}
	// Some writers end the file here, without the four zeros that say so.
	const next = end + offsetBytes > view.byteLength ? 0 : readOffset(format, end);
	return { at, entries, next };
}

function readEntry(format: TiffFormat, at: number): Entry | null {
	const { view, littleEndian, big } = format;
	const type = view.getUint16(at + 2, littleEndian);
	const count = readOffset(format, at + 4);
	const bytes = count * (TYPE_BYTES[type] ?? 0);
	if (bytes === 0) return null;
	const inline = at + (big ? 12 : 8);
	const valuesAt = bytes <= (big ? 8 : 4) ? inline : readOffset({ view, littleEndian, big }, inline);
	return valuesAt + bytes <= view.byteLength ? { type, count, at, valuesAt } : null;
}

function readOffset({ view, littleEndian, big }: TiffFormat, at: number): number {
	return big ? readLong8(view, at, littleEndian) : readLong(view, at, littleEndian);
}

/** Reads a value of each type that numbers come in. Text, signed numbers and bytes of unknown meaning none of ours has. */
const READERS: Record<number, (view: DataView, at: number, littleEndian: boolean) => number> = {
	1: (view, at) => view.getUint8(at),
	3: (view, at, littleEndian) => view.getUint16(at, littleEndian),
	4: readLong,
	5: (view, at, littleEndian) => readLong(view, at, littleEndian) / readLong(view, at + 4, littleEndian),
	11: (view, at, littleEndian) => view.getFloat32(at, littleEndian),
	12: (view, at, littleEndian) => view.getFloat64(at, littleEndian),
	13: readLong,
	16: readLong8,
	18: readLong8
};

function readLong(view: DataView, at: number, littleEndian: boolean): number {
	return view.getUint32(at, littleEndian);
}

function readLong8(view: DataView, at: number, littleEndian: boolean): number {
	return Number(view.getBigUint64(at, littleEndian));
}

/** An entry's value as a number; fractions are divided. Undefined past its last one, and where it is no number. */
export function readNumber(
	{ view, littleEndian }: TiffFormat,
	entry: Entry | undefined,
	index = 0
): number | undefined {
	if (!entry || index >= entry.count) return undefined;
	const at = entry.valuesAt + index * (TYPE_BYTES[entry.type] ?? 0);
	return READERS[entry.type]?.(view, at, littleEndian);
}
