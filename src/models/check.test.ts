import { expect, test } from 'vitest';
import { BadPack, checkPack, sha256Of } from './check.ts';

const PARTS = 24;
const BEGIN = 4 + 8 * PARTS;

/** Data in Tesseract's form: some parts behind their table, each of 1000 bytes. */
function writeData(parts: number[]): Uint8Array<ArrayBuffer> {
	const data = new Uint8Array(BEGIN + parts.length * 1000);
	const view = new DataView(data.buffer);
	view.setInt32(0, PARTS, true);
	for (let part = 0; part < PARTS; part++) {
		const place = parts.indexOf(part);
		view.setBigInt64(4 + 8 * part, BigInt(place < 0 ? -1 : BEGIN + place * 1000), true);
	}
	return data;
}

async function gzip(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

const data = writeData([0, 17, 18, 21, 22, 23]);
const pack = await gzip(data);

test('a whole pack is taken, compressed or not', async () => {
	await checkPack(pack, null);
	await checkPack(data, null);
	await checkPack(pack, await sha256Of(data));
});

test('another one than was promised is not', async () => {
	await expect(checkPack(pack, '0'.repeat(64))).rejects.toThrow(BadPack);
});

test.each([
	['cut off', pack.slice(0, pack.length - 10)],
	['with a byte changed', pack.with(pack.length - 8, (pack.at(-8) ?? 0) ^ 1)],
	['not compressed and cut off', data.slice(0, data.length - 1200)],
	['for the old recogniser alone', writeData([0, 1, 2, 3])],
	['empty', new Uint8Array()],
	['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(20))]
])('one that is %s is not', async (_, bytes) => {
	await expect(checkPack(bytes, null)).rejects.toThrow(BadPack);
});
