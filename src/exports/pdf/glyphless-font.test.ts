import { expect, test } from 'vitest';
import { GlyphlessFont } from './glyphless-font.ts';
import { glyphlessTtf } from './glyphless-ttf.ts';
import { inflate } from './pdf-objects.ts';

test('each sign has a code that says what it means, beyond the BMP too', async () => {
	const font = new GlyphlessFont();
	expect(font.encode(['a', '𝒳', 'e\u0301', 'a'])).toBe('<0001000200030001>');
	const { toUnicode, toGlyph } = await font.pack();
	const map = new TextDecoder().decode(await inflate(toUnicode));
	expect(map).toContain('3 beginbfchar\n<0001><0061>\n<0002><d835dcb3>\n<0003><00650301>\nendbfchar');
	expect([...(await inflate(toGlyph))]).toEqual([0, 0, 0, 1, 0, 1, 0, 1]);
});

test('a map has no more than a hundred rows in a block', async () => {
	const font = new GlyphlessFont();
	font.encode(Array.from({ length: 250 }, (_, index) => String.fromCodePoint(0x4e00 + index)));
	const map = new TextDecoder().decode(await inflate((await font.pack()).toUnicode));
	expect(map.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar']);
});

test('a font that has nearly all of its codes says so', () => {
	const font = new GlyphlessFont();
	expect(font.isFull).toBe(false);
	font.encode(Array.from({ length: 0xf001 }, (_, index) => String.fromCodePoint(0x10000 + index)));
	expect(font.isFull).toBe(true);
});

test('the sum over the tables of the font file is right', () => {
	const ttf = glyphlessTtf();
	const view = new DataView(ttf.buffer);
	const tables = view.getUint16(4);
	for (let index = 0; index < tables; index++) {
		const row = 12 + index * 16;
		const [sum, offset, length] = [
			view.getUint32(row + 4),
			view.getUint32(row + 8),
			view.getUint32(row + 12)
		];
		let found = 0;
		for (let at = offset; at < offset + length; at += 4) found = (found + view.getUint32(at)) >>> 0;
		expect(found).toBe(sum);
		expect(offset % 4).toBe(0);
	}
});
