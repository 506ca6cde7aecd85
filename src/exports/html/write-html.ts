import type { Block, Page } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import type { TableBlock } from '#document/table.ts';
import type { ExportOptions } from '#exports/exporter.ts';
import { figuresOf, type Figure } from '#exports/figure.ts';
import { attributes, escapeMarkup } from '#exports/markup.ts';
import { hyphenatedIn, reflow } from '#exports/reflow.ts';
import { gridRows } from '#exports/table-grid.ts';
import { listMarkup } from './list.ts';

/** Nothing is fetched and nothing runs, whatever a program makes of the text. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const STYLE = `body{max-inline-size:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif}
section+section{border-block-start:1px solid;margin-block-start:2rem;padding-block-start:1rem}
table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .5rem;text-align:start;vertical-align:top}
img{max-inline-size:100%}.running,figcaption{font-size:.85em}.marked{list-style:none}`;
const DEEPEST_HEADING = 6;

/** The document as one web page that needs no other file: a section a page, each with what a person would read in it. */
export async function writeHtml(document: OcrDocument, options: ExportOptions): Promise<Blob> {
	const { language, direction, title, pages } = document;
	const head = `<!DOCTYPE html>
<html${attributes({ lang: language, dir: direction })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`;
	const parts: BlobPart[] = [head];
	for (const page of pages) parts.push(await pageMarkup(page, options));
	return new Blob([...parts, '</body>\n</html>\n']);
}

async function pageMarkup(page: Page, options: ExportOptions): Promise<Blob> {
	const known = hyphenatedIn(page);
	const figures = await figuresOf(page, options);
	const blocks = await Promise.all(
		page.blocks.map((block, index) => blockMarkup(block, known, figures.get(index)))
	);
	return new Blob([`<section id="page-${page.index + 1}">\n`, ...blocks, '</section>\n']);
}

async function blockMarkup(block: Block, known: ReadonlySet<string>, figure?: Figure): Promise<string> {
	const text = () => escapeMarkup(reflow(block.lines, known));
	switch (block.kind) {
		case 'title':
		case 'heading': {
			const tag = `h${Math.min(Math.max(block.level, 1), DEEPEST_HEADING)}`;
			return `<${tag} dir="auto">${text()}</${tag}>\n`;
		}
		case 'list':
			return listMarkup(block, known);
		case 'table':
			return tableMarkup(block, known);
		case 'figure':
			return figureMarkup(text(), figure);
		case 'header':
		case 'footer':
			return `<p class="running" dir="auto">${text()}</p>\n`;
		case 'paragraph':
		case 'caption':
		case 'formula':
			return `<p dir="auto">${text()}</p>\n`;
	}
}

async function figureMarkup(text: string, figure?: Figure): Promise<string> {
	const image = figure ? `<img alt="${text}" src="${await dataUrl(figure.jpeg)}">` : '';
	const caption = !figure && text !== '' ? `<figcaption dir="auto">${text}</figcaption>` : '';
	return image + caption === '' ? '' : `<figure>${image}${caption}</figure>\n`;
}

async function dataUrl(jpeg: Blob): Promise<string> {
	let binary = '';
	for (const byte of new Uint8Array(await jpeg.arrayBuffer())) binary += String.fromCharCode(byte);
	return `data:image/jpeg;base64,${btoa(binary)}`;
}

function tableMarkup(table: TableBlock, known: ReadonlySet<string>): string {
	const { headerRows } = table.table;
	const rows = gridRows(table).map((cells, index) => {
		const tag = index < headerRows ? 'th' : 'td';
		const inRow = cells.map(({ rowSpan, columnSpan, lines }) => {
			const spans = attributes({
				rowspan: rowSpan > 1 ? rowSpan : null,
				colspan: columnSpan > 1 ? columnSpan : null
			});
			return `<${tag}${spans} dir="auto">${escapeMarkup(reflow(lines, known))}</${tag}>`;
		});
		return `<tr>${inRow.join('')}</tr>\n`;
	});
	const head = headerRows > 0 ? `<thead>\n${rows.slice(0, headerRows).join('')}</thead>\n` : '';
	return `<table>\n${head}<tbody>\n${rows.slice(headerRows).join('')}</tbody>\n</table>\n`;
}
