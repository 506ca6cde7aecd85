import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block, Line } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { Exporter, ExportOptions } from './exporter.ts';
import { writeHtml } from './html/write-html.ts';

const line = (text: string): Line => ({
	bbox: [0, 0, 90, 9],
	fontSize: null,
	words: [{ text, bbox: [0, 0, 90, 9], confidence: null }]
});
const figure = (bbox: Line['bbox'], ...texts: string[]): Block => ({
	kind: 'figure',
	bbox,
	lines: texts.map(line)
});
const block = (kind: 'paragraph' | 'caption', text: string): Block => ({
	kind,
	bbox: [0, 0, 90, 9],
	lines: [line(text)]
});

/** Two figures, one with a caption and a text of its own; the second page begins with a tall one. */
const DOCUMENT: OcrDocument = {
	title: 'Figures',
	language: 'en',
	direction: 'ltr',
	createdAt: '',
	indexes: [0, 1],
	pages: [
		[block('paragraph', 'Before.'), figure([0, 0, 100, 50], 'Axis'), block('caption', '"Bread" & co')],
		[figure([0, 0, 10, 100]), block('paragraph', 'After.')]
	].map((blocks, index) => ({
		index,
		width: 100,
		height: 100,
		dpi: null,
		rotation: 0,
		source: 'ocr',
		remedies: [],
		blocks
	}))
};

async function optionsWith(isHeld: boolean): Promise<ExportOptions> {
	const canvas = new OffscreenCanvas(100, 100);
	canvas.getContext('2d');
	const blob = await canvas.convertToBlob();
	return {
		picture: () => Promise.resolve(isHeld ? { blob } : null),
		file: { blob: new Blob(), family: 'png' }
	};
}

async function write(writer: Exporter, isHeld: boolean): Promise<Blob> {
	return writer(DOCUMENT, await optionsWith(isHeld));
}

/** The texts between these tags, without the tags within. */
function textsIn(markup: string, tag: string): string[] {
	const found = markup.matchAll(new RegExp(`<(${tag})[ >].*?</\\1>`, 'gs'));
	return Array.from(found, ([element]) => element.replace(/<[^>]*>/g, ''));
}

/** The values of an attribute, wherever it stands. */
function valuesOf(markup: string, attribute: string): string[] {
	return Array.from(markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value);
}

const CAPTION = '&quot;Bread&quot; &amp; co';

test('a web page has each figure in its place, with what stands for it, and what was read in it', async () => {
	const html = await (await write(writeHtml, true)).text();
	expect(textsIn(html, 'p|figure')).toEqual(['Before.', 'Axis', CAPTION, '', 'After.']);
	expect(valuesOf(html, 'alt')).toEqual([CAPTION, 'Figure (p. 2)']);
	const sizes = valuesOf(html, 'src').map(async (address) => {
		const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
		return [width, height];
	});
	expect(await Promise.all(sizes)).toEqual([
		[100, 50],
		[10, 100]
	]);
});

test('without their pictures, what was read in them is left', async () => {
	const html = await (await write(writeHtml, false)).text();
	expect(textsIn(html, 'p|figure')).toEqual(['Before.', 'Axis', CAPTION, 'After.']);
	const { document, media } = await docx(false);
	expect(media).toEqual([]);
	expect(textsIn(document, 'w:p').filter((text) => text !== '')).toEqual([
		'Before.',
		'Axis',
		CAPTION,
		'After.'
	]);
});

async function docx(isHeld: boolean): Promise<{ document: string; media: string[] }> {
	const parts = unzipSync(await (await write(writeDocx, isHeld)).bytes());
	return {
		document: new TextDecoder().decode(parts['word/document.xml']),
		media: Object.keys(parts).filter((name) => name.startsWith('word/media/'))
	};
}

test('a Word file has them too, none of them larger than its page', async () => {
	const { document, media } = await docx(true);
	expect(media).toHaveLength(2);
	expect(textsIn(document, 'w:p')).toEqual(['Before.', '', 'Axis', CAPTION, '', 'After.']);
	expect(valuesOf(document, 'descr').filter((text) => text !== '')).toEqual([CAPTION, 'Figure (p. 2)']);
	const A4_EMU = 29.7 * 360_000;
	expect(Math.max(...valuesOf(document, 'cy').map(Number))).toBeLessThan(A4_EMU);
	expect(document.match(/<w:pageBreakBefore\/>(?:(?!<w:p>).)*<w:drawing>/s)).not.toBeNull();
});
