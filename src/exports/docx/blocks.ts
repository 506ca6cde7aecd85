import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Block, Page } from '#document/document.ts';
import { itemsOf, type ListBlock } from '#document/table.ts';
import type { Figure } from '#exports/figure.ts';
import { withoutMarker } from '#exports/list-text.ts';
import { xmlText } from '#exports/markup.ts';
import { reflow } from '#exports/reflow.ts';
import type { Context } from './context.ts';
import { indentOf, numberingOf } from './numbering.ts';
import { paragraph, type Style } from './paragraph.ts';
import { tableOf } from './table.ts';

type Content = (Paragraph | Table)[];

const HEADINGS = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6
];

/** What stands on a page, on a new one of Word's. */
export async function pageContent(page: Page, context: Context): Promise<Content> {
	const [first] = page.blocks;
	// A table or a picture cannot begin a page by itself.
	const ownBreak = !context.isFirst && (!first || first.kind === 'table' || first.kind === 'figure');
	const contents: Content[] = ownBreak ? [[new Paragraph(NEW_PAGE)]] : [];
	for (const [index, block] of page.blocks.entries()) {
		const lead = index === 0 && !context.isFirst && !ownBreak ? NEW_PAGE : {};
		contents.push(await blockContent(block, { ...context, lead }, context.figures.get(index)));
	}
	return contents.flat();
}

const NEW_PAGE: Style = { pageBreakBefore: true };

/** @param context `lead` goes with the block's first paragraph */
async function blockContent(
	block: Block,
	context: Context & { lead: Style },
	figure?: Figure
): Promise<Content> {
	if (block.kind === 'list') return listContent(block, context);
	// Two tables without a paragraph between them would be one.
	if (block.kind === 'table') return [tableOf(block, context), new Paragraph({})];
	const text = reflow(block.lines, context.known);
	if (figure) return [new Paragraph({ children: [await image(figure, text, context)] })];
	if (block.kind === 'figure' && text === '') return [];
	return [paragraph(text, context, { ...context.lead, ...styleOf(block) })];
}

function styleOf(block: Block): Style {
	if (block.kind === 'heading')
		return { heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_6, keepNext: true };
	if (block.kind === 'title') return { heading: HeadingLevel.TITLE };
	const style = NAMED[block.kind];
	return style === undefined ? { spacing: { after: 120 } } : { style };
}

const NAMED: Partial<Record<Block['kind'], string>> = {
	header: 'Header',
	footer: 'Footer',
	caption: 'Caption'
};

function listContent(list: ListBlock, context: Context & { lead: Style }): Content {
	const items = itemsOf(list);
	const numbering = numberingOf(items, `list-${context.numberings.length + 1}`);
	if (numbering.levels.length > 0) context.numberings.push(numbering);
	return items.map(({ marker, level, lines }, index) => {
		const lead = index === 0 ? context.lead : {};
		const text = reflow(lines, context.known);
		const wordLevel = numbering.itemLevels[index] ?? null;
		if (wordLevel === null)
			return paragraph(text, context, { ...lead, style: 'ListParagraph', indent: indentOf(level) });
		return paragraph(withoutMarker(text, marker), context, {
			...lead,
			numbering: { reference: numbering.reference, level: wordLevel }
		});
	});
}

/** A pixel of Word's is a 96th of an inch. */
const TWIPS_PER_PIXEL = 15;
/** How much wider a page usually is than its lines. */
const PAGE_TO_LINES = 1.2;

async function image({ jpeg, part, ratio }: Figure, text: string, { textWidth }: Context): Promise<ImageRun> {
	const width = Math.max(1, Math.round((Math.min(1, part * PAGE_TO_LINES) * textWidth) / TWIPS_PER_PIXEL));
	return new ImageRun({
		type: 'jpg',
		data: await jpeg.arrayBuffer(),
		transformation: { width, height: Math.max(1, Math.round(width * ratio)) },
		altText: { name: 'figure', description: xmlText(text) }
	});
}
