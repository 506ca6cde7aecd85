import { expect, test } from 'vitest';
import { GlyphlessFont } from './glyphless-font.ts';
import { glyphlessTtf } from './glyphless-ttf.ts';
import { inflate } from './pdf-objects.ts';

test('a sign of one code point is its own code; others have codes that say what they mean', async () => {
	const font = new GlyphlessFont();
	expect(font.encode(['a', 'z', '𝒳', 'e\u0301', 'a', '漢'])).toBe('(\0a\0z\xd8\x00\xd8\x01\0a\x6f\x22)');
	const { toUnicode, toGlyph } = await font.pack();
	const map = new TextDecoder().decode(await inflate(toUnicode));
	expect(map).toContain(
		'3 beginbfrange\n<0061><007a><0061>\n<6f22><6f22><6f22>\n<d800><d801>[<d835dcb3><00650301>]\nendbfrange'
	);
	const glyphs = await inflate(toGlyph);
	expect(glyphs.length).toBe(2 * 0xd802);
	expect(glyphs.slice(0, 6)).toEqual(Uint8Array.of(0, 0, 0, 1, 0, 1));
});

test('what a string may not hold as it is, is escaped', () => {
	expect(new GlyphlessFont().encode(['(', ')', '\\', 'ഈ'])).toBe('(\0\\(\0\\)\0\\\\\\r\x08)');
});

test('a map has no more than a hundred rows in a block, and no row with codes of two upper bytes', async () => {
	const font = new GlyphlessFont();
	font.encode(Array.from({ length: 150 }, (_, index) => String.fromCodePoint(0x3000 + index * 0x100)));
	font.encode(Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x10000 + index)));
	const map = new TextDecoder().decode(await inflate((await font.pack()).toUnicode));
	expect(map.match(/\d+ beginbfrange/g)).toEqual(['100 beginbfrange', '52 beginbfrange']);
	expect(map).toMatch(/<d800><d8ff>\[.*\]\n<d900><d92b>\[/);
});

test('a font that has many of its own codes says so', () => {
	const font = new GlyphlessFont();
	font.encode(Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x3000 + index)));
	expect(font.isFull).toBe(false);
	font.encode(Array.from({ length: 0x1001 }, (_, index) => String.fromCodePoint(0x10000 + index)));
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
