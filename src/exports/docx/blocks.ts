import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Block } from '#document/document.ts';
import { itemsOf, type ListBlock } from '#document/table.ts';
import { alternativeText } from '#exports/alternative-text.ts';
import type { Figure } from '#exports/figure.ts';
import type { FlowingPage } from '#exports/flowing.ts';
import { withoutMarker } from '#exports/list-text.ts';
import { xmlText } from '#exports/markup.ts';
import { reflow } from '#document/reflow.ts';
import type { Context, PageContext } from './context.ts';
import { formulaParagraph } from './formula.ts';
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

/** What begins on a page. */
export async function pageContent({ page, blocks }: FlowingPage, context: PageContext): Promise<Content> {
	const pictures = new Map<Block, Paragraph>();
	const [first] = blocks;
	const ownBreak = context.isNew && !canBeginPage(first, context.figures);
	const leadOf = (block: Block) => (block === first && context.isNew && !ownBreak ? NEW_PAGE : {});
	for (const [at, block] of blocks.entries()) {
		const figure = context.figures.get(block);
		if (!figure) continue;
		const alt = alternativeText(blocks, at, { page: page.index, known: context.known });
		const keepNext = blocks[at + 1]?.kind === 'caption';
		const children = [await image(figure, alt, context)];
		pictures.set(block, new Paragraph({ ...leadOf(block), keepNext, children }));
	}
	const contents = blocks.flatMap((block): Content => {
		const picture = pictures.get(block);
		const text = blockContent(block, { ...context, lead: picture ? {} : leadOf(block) });
		return picture ? [picture, ...text] : text;
	});
	return ownBreak ? [new Paragraph(NEW_PAGE), ...contents] : contents;
}

/** A table cannot by itself, and of a figure whose picture is gone there may be nothing left. */
function canBeginPage(block: Block | undefined, figures: PageContext['figures']): boolean {
	if (!block || block.kind === 'table') return false;
	return block.kind !== 'figure' || figures.has(block);
}

const NEW_PAGE: Style = { pageBreakBefore: true };

/**
 * A block's text: that of a figure stands below its picture, where there is one.
 * @param context `lead` goes with the block's first paragraph
 */
function blockContent(block: Block, context: Context & { lead: Style }): Content {
	if (block.kind === 'list') return listContent(block, context);
	// Two tables without a paragraph between them would be one.
	if (block.kind === 'table') return [tableOf(block, context), new Paragraph({})];
	const text = reflow(block.lines, context.known);
	if (block.kind === 'figure' && text === '') return [];
	if (block.kind === 'formula') return [formulaParagraph(text, { ...context.lead, ...styleOf(block) })];
	return [paragraph(text, context, { ...context.lead, ...styleOf(block) })];
}

function styleOf(block: Block): Style {
	if (block.kind === 'heading')
		return { heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_6, keepNext: true };
	if (block.kind === 'title') return { heading: HeadingLevel.TITLE };
	return block.kind === 'caption' ? { style: 'Caption' } : { spacing: { after: 120 } };
}

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

async function image({ jpeg, part, ratio }: Figure, alt: string, { text }: Context): Promise<ImageRun> {
	const width = Math.min(text.width, part * PAGE_TO_LINES * text.width, text.height / ratio);
	const [shownWidth, shownHeight] = [width, width * ratio].map((twips) =>
		Math.max(1, Math.round(twips / TWIPS_PER_PIXEL))
	);
	return new ImageRun({
		type: 'jpg',
		data: await jpeg.arrayBuffer(),
		transformation: { width: shownWidth ?? 1, height: shownHeight ?? 1 },
		altText: { name: 'figure', description: xmlText(alt) }
	});
}
