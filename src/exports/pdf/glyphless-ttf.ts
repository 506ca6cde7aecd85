/** Units of an em, and the one glyph's box in them: as wide as half of it is high. */
export const EM = 1000;
export const GLYPH_WIDTH = 500;

type Table = { tag: string; bytes: Uint8Array<ArrayBuffer> };

/**
 * A TrueType font of two glyphs: 0, which is empty, and 1, a box. Nothing of it is ever drawn, for its text is written
 * in render mode 3; but Chromium's viewer passes over text whose glyphs have no extent.
 * Source: OpenType 1.9, the tables that ISO 32000-1, 9.9 asks for
 */
export function glyphlessTtf(): Uint8Array<ArrayBuffer> {
	const glyf = box();
	const tables: Table[] = [
		{ tag: 'glyf', bytes: glyf },
		{ tag: 'head', bytes: head() },
		{ tag: 'hhea', bytes: hhea() },
		{ tag: 'hmtx', bytes: shorts(GLYPH_WIDTH, 0, GLYPH_WIDTH, 0) },
		// Offsets in halves of bytes: glyph 0 takes none, glyph 1 all.
		{ tag: 'loca', bytes: shorts(0, 0, glyf.length / 2) },
		{ tag: 'maxp', bytes: shorts(1, 0, 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0) }
	];
	return assemble(tables);
}

/** Its four corners are on the outline, and each is told by two bytes a coordinate. */
function box(): Uint8Array<ArrayBuffer> {
	const [on, contours, lastPoint, instructions] = [0x01, 1, 3, 0];
	const head = shorts(contours, 0, 0, GLYPH_WIDTH, EM, lastPoint, instructions);
	const xs = shorts(0, 0, GLYPH_WIDTH, 0);
	const ys = shorts(0, EM, 0, -EM);
	return join([head, Uint8Array.of(on, on, on, on), xs, ys]);
}

function head(): Uint8Array<ArrayBuffer> {
	const version = [1, 0, 1, 0];
	const [checksums, magic] = [
		[0, 0],
		[0x5f0f, 0x3cf5]
	];
	const [flags, smallestPpem, direction, shortLoca] = [0b11, 8, 2, 0];
	const dates = [0, 0, 0, 0, 0, 0, 0, 0];
	const bounds = [0, 0, GLYPH_WIDTH, EM];
	const rest = [0, smallestPpem, direction, shortLoca, 0];
	return shorts(...version, ...checksums, ...magic, flags, EM, ...dates, ...bounds, ...rest);
}

function hhea(): Uint8Array<ArrayBuffer> {
	const lines = [1, 0, /* ascender */ EM, /* descender */ 0, /* gap */ 0];
	const extremes = [GLYPH_WIDTH, 0, 0, GLYPH_WIDTH];
	const [caret, reserved, format, numberOfMetrics] = [[1, 0, 0], [0, 0, 0, 0], 0, 2];
	return shorts(...lines, ...extremes, ...caret, ...reserved, format, numberOfMetrics);
}

/** Header, directory and tables, each at a multiple of four bytes. */
function assemble(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
	const power = 2 ** Math.floor(Math.log2(tables.length));
	const search = [power * 16, Math.log2(power), (tables.length - power) * 16];
	const header = shorts(1, 0, tables.length, ...search);
	let offset = header.length + tables.length * 16;
	const directory = tables.map(({ tag, bytes }) => {
		const row = new Uint8Array(16);
		const view = new DataView(row.buffer);
		for (let index = 0; index < 4; index++) row[index] = tag.charCodeAt(index);
		view.setUint32(4, checksum(bytes));
		view.setUint32(8, offset);
		view.setUint32(12, bytes.length);
		offset += padded(bytes).length;
		return row;
	});
	return join([header, ...directory, ...tables.map(({ bytes }) => padded(bytes))]);
}

function checksum(bytes: Uint8Array): number {
	const whole = padded(bytes);
	const view = new DataView(whole.buffer);
	let sum = 0;
	for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
	whole.set(bytes);
	return whole;
}

/** Two bytes each, big-endian. */
function shorts(...values: number[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}
