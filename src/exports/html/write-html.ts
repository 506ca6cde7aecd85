import type { Block } from '#document/document.ts';
import { tongueAt, type OcrDocument } from '#document/ocr-document.ts';
import type { TableBlock } from '#document/table.ts';
import { alternativeText } from '#exports/alternative-text.ts';
import type { ExportOptions } from '#exports/exporter.ts';
import { figurePixels, figuresOf, type Figure } from '#exports/figure.ts';
import { flowingPages, type FlowingPage } from '#exports/flowing.ts';
import { attributes, escapeMarkup } from '#exports/markup.ts';
import { hyphenatedIn, reflow } from '#document/reflow.ts';
import { gridRows } from '#exports/table-grid.ts';
import { directionOf, type Context } from './context.ts';
import { listMarkup } from './list.ts';

/** Nothing is fetched and nothing runs, whatever a program makes of the text. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const STYLE = `body{max-inline-size:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif}
section+section:not(.goes-on){border-block-start:1px solid;margin-block-start:2rem;padding-block-start:1rem}
table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .5rem;text-align:start;vertical-align:top}
img{max-inline-size:100%}figure{margin-inline:0}.caption,figcaption{font-size:.85em}.marked{list-style:none}`;
const DEEPEST_HEADING = 6;

/**
 * The document as one web page that needs no other file: a section a page, each with what begins on it. Paragraphs and
 * tables are whole, and what runs through the document as headers and footers is left out.
 */
export async function writeHtml(document: OcrDocument, options: ExportOptions): Promise<Blob> {
	const { title, pages, translation } = document;
	const { language, direction } = tongueAt(document, 0);
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
	const known = hyphenatedIn(pages);
	const mostPixels = figurePixels(pages);
	const parts: BlobPart[] = [head];
	for (const [place, flowing] of flowingPages(pages).entries()) {
		// Behind its document a translation has no pictures of its own.
		const isBehind = translation !== undefined && translation.from > 0 && place >= translation.from;
		const figures = isBehind ? new Map() : await figuresOf(flowing.page, options, mostPixels);
		const tongue = tongueAt(document, place);
		const context = { known, isRtl: tongue.direction === 'rtl' };
		const start = isBehind
			? { id: `translation-${flowing.page.index + 1}`, lang: tongue.language, dir: tongue.direction }
			: { id: `page-${flowing.page.index + 1}` };
		parts.push(await pageMarkup(flowing, { figures, start, context }));
	}
	return new Blob([...parts, '</body>\n</html>\n']);
}

async function pageMarkup(
	{ page, blocks, goesOn }: FlowingPage,
	{
		figures,
		start,
		context
	}: {
		figures: ReadonlyMap<Block, Figure>;
		/** of its section */
		start: Record<string, string | null>;
		context: Context;
	}
): Promise<Blob> {
	const parts = blocks.map(async (block, at) => {
		const figure = figures.get(block);
		if (!figure) return blockMarkup(block, context);
		const { known } = context;
		const alt = alternativeText(blocks, at, { page: page.index, known });
		return figureMarkup(figure, { alt, text: reflow(block.lines, known) });
	});
	const tag = `section${attributes({ ...start, class: goesOn ? 'goes-on' : null })}`;
	return new Blob([`<${tag}>\n`, ...(await Promise.all(parts)), '</section>\n']);
}

function blockMarkup(block: Block, context: Context): string {
	const { known } = context;
	const text = () => escapeMarkup(reflow(block.lines, known));
	switch (block.kind) {
		case 'title':
		case 'heading': {
			const tag = `h${Math.min(Math.max(block.level, 1), DEEPEST_HEADING)}`;
			return `<${tag} dir="auto">${text()}</${tag}>\n`;
		}
		case 'list':
			return listMarkup(block, context);
		case 'table':
			return tableMarkup(block, context);
		case 'caption':
			return `<p class="caption" dir="auto">${text()}</p>\n`;
		case 'paragraph':
		case 'figure': // its picture is gone
		case 'formula':
		case 'header':
		case 'footer':
			return block.lines.length === 0 ? '' : `<p dir="auto">${text()}</p>\n`;
	}
}

/** What was read in a figure stands below it: else it could be neither found nor copied. */
async function figureMarkup({ jpeg }: Figure, { alt, text }: { alt: string; text: string }): Promise<string> {
	const image = `<img${attributes({ alt })} src="${await dataUrl(jpeg)}">`;
	const within = text === '' ? '' : `<figcaption dir="auto">${escapeMarkup(text)}</figcaption>`;
	return `<figure>${image}${within}</figure>\n`;
}

async function dataUrl(jpeg: Blob): Promise<string> {
	let binary = '';
	for (const byte of new Uint8Array(await jpeg.arrayBuffer())) binary += String.fromCharCode(byte);
	return `data:image/jpeg;base64,${btoa(binary)}`;
}

function tableMarkup(table: TableBlock, { known, isRtl }: Context): string {
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
	return `<table dir="${directionOf(table, isRtl)}">\n${head}<tbody>\n${rows.slice(headerRows).join('')}</tbody>\n</table>\n`;
}
