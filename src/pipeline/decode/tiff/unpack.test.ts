import { expect, test } from 'vitest';
import { unpackLzw } from './lzw.ts';
import { isUnpackable, unpack } from './unpack.ts';

/** Codes of 9 bits and more, each with its width. */
function pack(...codes: [number, number][]): Uint8Array<ArrayBuffer> {
	const bits = codes.map(([code, width]) => code.toString(2).padStart(width, '0')).join('');
	return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => parseInt(byte.padEnd(8, '0'), 2));
}

/** LZW that never looks for a string: single bytes, with a table that fills up all the same. */
function packSingly(bytes: number[]): Uint8Array<ArrayBuffer> {
	const codes: [number, number][] = [[256, 9]];
	let [free, width] = [257, 9];
	for (const byte of bytes) {
		codes.push([byte, width]);
		free++;
		if (free === (1 << width) - 1) width++;
		if (free < 4094) continue;
		codes.push([256, width]);
		[free, width] = [257, 9];
	}
	return pack(...codes, [257, width]);
}

test("LZW: the specification's example", () => {
	const codes = [256, 7, 258, 8, 8, 258, 6, 6, 257];
	const packed = pack(...codes.map((code): [number, number] => [code, 9]));
	expect([...unpackLzw(packed, 100)]).toEqual([7, 7, 7, 8, 8, 7, 7, 6, 6]);
});

test('LZW: a string that is only being made, and codes that widen', () => {
	const run = pack([256, 9], [1, 9], [258, 9], [259, 9], [257, 9]);
	expect([...unpackLzw(run, 100)]).toEqual([1, 1, 1, 1, 1, 1]);
	expect([...unpackLzw(run, 4)]).toEqual([1, 1, 1, 1]);
	const bytes = Array.from({ length: 9000 }, (_, index) => (index * 7919) % 256);
	expect([...unpackLzw(packSingly(bytes), 10_000)]).toEqual(bytes);
});

test('LZW: damaged data end, or are corrupt', () => {
	expect(unpackLzw(new Uint8Array(), 10)).toHaveLength(0);
	expect(unpackLzw(new Uint8Array(100), 10)).toHaveLength(10);
	expect(() => unpackLzw(pack([256, 9], [1, 9], [300, 9]), 10)).toThrow(/broken/);
	expect(() => unpackLzw(pack([256, 9], [258, 9]), 10)).toThrow(/broken/);
});

test('Deflate, as far as it is whole and wanted', async () => {
	const bytes = Array.from({ length: 1000 }, (_, index) => index % 251);
	const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
	const packed = new Uint8Array(await new Response(stream).arrayBuffer());
	expect([...(await unpack(8, packed, 1000))]).toEqual(bytes);
	expect([...(await unpack(32_946, packed, 10))]).toEqual(bytes.slice(0, 10));
	expect((await unpack(8, packed.slice(0, 40), 1000)).length).toBeLessThan(1000);
	expect(await unpack(8, Uint8Array.of(1, 2, 3), 1000)).toHaveLength(0);
});

test('PackBits and plain bytes', async () => {
	const packed = Uint8Array.of(2, 1, 2, 3, 128, 254, 9, 5, 7);
	expect([...(await unpack(32_773, packed, 6))]).toEqual([1, 2, 3, 9, 9, 9]);
	expect([...(await unpack(32_773, packed, 4))]).toEqual([1, 2, 3, 9]);
	expect([...(await unpack(1, packed, 2))]).toEqual([2, 1]);
	expect(isUnpackable(7)).toBe(false);
});
