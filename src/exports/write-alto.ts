import type { Bbox } from '#document/bbox.ts';
import type { Block, Line, Page, Word } from '#document/document.ts';
import type { OcrDocument } from '#document/ocr-document.ts';
import { cellsOf, type TableBlock } from '#document/table.ts';
import { attributes, escapeMarkup } from './markup.ts';

const NAMESPACE = 'http://www.loc.gov/standards/alto/ns-v4#';
const SCHEMA = 'http://www.loc.gov/standards/alto/v4/alto-4-4.xsd';

/** What a kind of block is called in ALTO's tags. */
const TAGGED = [
	'title',
	'heading',
	'paragraph',
	'list',
	'table',
	'figure',
	'caption',
	'formula',
	'header',
	'footer'
] as const satisfies Block['kind'][];

/**
 * The document as ALTO 4.4: a table is a composed block with a text block for each of its cells; the kinds of blocks are
 * tags. Source: www.loc.gov/standards/alto/v4/alto-4-4.xsd
 */
export function writeAlto(document: OcrDocument): Blob {
	const { language, pages, title, createdAt } = document;
	const tags = TAGGED.map((kind) => `<StructureTag${attributes({ ID: tagOf(kind), LABEL: kind })}/>`);
	const head = `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${SCHEMA}" SCHEMAVERSION="4.4">
<Description>
<MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation><fileName>${escapeMarkup(title)}</fileName></sourceImageInformation>
<Processing ID="OCR"><processingCategory>contentGeneration</processingCategory><processingDateTime>${escapeMarkup(createdAt)}</processingDateTime><processingSoftware><softwareName>Private OCR</softwareName></processingSoftware></Processing>
</Description>
<Tags>${tags.join('')}</Tags>
<Layout>
`;
	// A layout has a page at least.
	const content = pages.length > 0 ? pages.map((page) => pageMarkup(page, language)) : [EMPTY_PAGE];
	return new Blob([head, ...content, '</Layout>\n</alto>\n']);
}

const EMPTY_PAGE = '<Page ID="page_1" PHYSICAL_IMG_NR="1"/>\n';
const tagOf = (kind: Block['kind']): string => `kind_${kind}`;

function pageMarkup(page: Page, language: string | null): string {
	const { width, height, index, rotation } = page;
	const size = { WIDTH: width, HEIGHT: height };
	const start = attributes({
		ID: `page_${index + 1}`,
		PHYSICAL_IMG_NR: index + 1,
		...size,
		ROTATION: rotation === 0 ? null : rotation,
		LANG: language
	});
	const blocks = page.blocks.map((block, at) => blockMarkup(block, `${index + 1}_${at + 1}`));
	const space = attributes({ HPOS: 0, VPOS: 0, ...size });
	return `<Page${start}><PrintSpace${space}>\n${blocks.join('')}</PrintSpace></Page>\n`;
}

function blockMarkup(block: Block, id: string): string {
	const start = attributes({ ID: `block_${id}`, TAGREFS: tagOf(block.kind), ...place(block.bbox) });
	if (block.kind === 'table') return tableMarkup(block, id, start);
	if (block.kind === 'figure' && block.lines.length === 0) return `<Illustration${start}/>\n`;
	return `<TextBlock${start}>\n${linesMarkup(block.lines, id)}</TextBlock>\n`;
}

function tableMarkup(table: TableBlock, id: string, start: string): string {
	const cells = cellsOf(table).map(({ bbox, lines }, index) => {
		const cellId = `${id}_c${index + 1}`;
		return `<TextBlock${attributes({ ID: `block_${cellId}`, ...place(bbox) })}>\n${linesMarkup(lines, cellId)}</TextBlock>\n`;
	});
	return `<ComposedBlock${start} TYPE="table">\n${cells.join('')}</ComposedBlock>\n`;
}

function linesMarkup(lines: readonly Line[], id: string): string {
	return lines
		.filter(({ words }) => words.length > 0)
		.map(({ bbox, words }, index) => {
			const start = attributes({ ID: `line_${id}_${index + 1}`, ...place(bbox) });
			return `<TextLine${start}>${words.map(wordMarkup).join('')}</TextLine>\n`;
		})
		.join('');
}

function wordMarkup({ text, bbox, confidence, joined }: Word, index: number): string {
	const blank = joined || index === 0 ? '' : '<SP/>';
	return `${blank}<String${attributes({ CONTENT: text, ...place(bbox), WC: confidence })}/>`;
}

function place([x0, y0, x1, y1]: Bbox): Record<string, number> {
	return { HPOS: x0, VPOS: y0, WIDTH: x1 - x0, HEIGHT: y1 - y0 };
}
