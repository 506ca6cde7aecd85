import type { Bbox } from '#document/bbox.ts';
import type { Block, Line, Page, Word } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { attributes, escapeMarkup } from './markup.ts';

const CAPABILITIES = 'ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_lang ocrp_dir';

/**
 * The document as hOCR, which is also well-formed XML. Lines and words are written as Tesseract does, so that programs
 * that read its files, ours among them, read these.
 * Source: hOCR 1.2 (kba.github.io/hocr-spec/1.2); Tesseract's hocrrenderer.cpp for quotes and order of properties
 */
export function writeHocr(document: OcrDocument): Blob {
	const { language, direction, pages, title } = document;
	const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"${attributes({ 'xml:lang': language, lang: language, dir: direction })}>
<head>
<title>${escapeMarkup(title)}</title>
<meta charset="utf-8"/>
<meta name="ocr-system" content="Private OCR"/>
<meta name="ocr-capabilities" content="${CAPABILITIES}"/>
<meta name="ocr-number-of-pages" content="${pages.length}"/>
</head>
<body>
`;
	return new Blob([head, ...pages.map((page) => pageMarkup(page, language)), '</body>\n</html>\n']);
}

function pageMarkup(page: Page, language: string | null): string {
	const number = page.index + 1;
	const resolution = page.dpi === null ? '' : `; scan_res ${Math.round(page.dpi)} ${Math.round(page.dpi)}`;
	const title = `${box([0, 0, page.width, page.height])}; ppageno ${page.index}${resolution}`;
	const blocks = page.blocks.map((block, index) => blockMarkup(block, `${number}_${index + 1}`, language));
	return `<div class='ocr_page' id='page_${number}' title='${title}'>\n${blocks.join('')}</div>\n`;
}

function blockMarkup(block: Block, id: string, language: string | null): string {
	const title = `title="${box(block.bbox)}"`;
	if (block.lines.length === 0)
		return block.kind === 'figure' ? `<div class='ocr_photo' id='block_${id}' ${title}></div>\n` : '';
	const lines = block.lines.map((line, index) => lineMarkup(line, `${id}_${index + 1}`));
	const paragraph = `<p class='ocr_par' id='par_${id}'${attributes({ lang: language, dir: 'auto' })} ${title}>`;
	return `<div class='ocr_carea' id='block_${id}' ${title}>\n${paragraph}\n${lines.join('')}</p>\n</div>\n`;
}

function lineMarkup({ bbox, fontSize, words }: Line, id: string): string {
	const size = fontSize === null ? '' : `; x_size ${fontSize}`;
	const spans = words.map((word, index) => wordMarkup(word, `${id}_${index + 1}`));
	return `<span class='ocr_line' id='line_${id}' title="${box(bbox)}${size}">${spans.join('')}</span>\n`;
}

/** A blank between words is a blank of the text. */
function wordMarkup({ text, bbox, confidence, joined }: Word, id: string): string {
	const sure = confidence === null ? '' : `; x_wconf ${Math.round(confidence * 100)}`;
	const blank = joined || id.endsWith('_1') ? '' : ' ';
	return `${blank}<span class='ocrx_word' id='word_${id}' title='${box(bbox)}${sure}'>${escapeMarkup(text)}</span>`;
}

/** hOCR's boxes are whole pixels. */
function box(bbox: Bbox): string {
	return `bbox ${bbox.map((value) => Math.max(0, Math.round(value))).join(' ')}`;
}
