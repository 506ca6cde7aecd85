import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Block, Page } from '#document/document.ts';
import { itemsOf, type ListBlock } from '#document/table.ts';
import type { Figure } from '../figure.ts';
import { withoutMarker } from '../list-text.ts';
import { xmlText } from '../markup.ts';
import { reflow } from '../reflow.ts';
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
	const text = reflow(block.lines, context.known);
	const styled = (style: Style) => [paragraph(text, context, { ...context.lead, ...style })];
	switch (block.kind) {
		case 'title':
			return styled({ heading: HeadingLevel.TITLE });
		case 'heading':
			return styled({ heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_6, keepNext: true });
		case 'list':
			return listContent(block, context);
		case 'table':
			// Two tables without a paragraph between them would be one.
			return [tableOf(block, context), new Paragraph({})];
		case 'figure':
			if (figure) return [new Paragraph({ children: [await image(figure, text, context)] })];
			return text === '' ? [] : styled({});
		case 'header':
			return styled({ style: 'Header' });
		case 'footer':
			return styled({ style: 'Footer' });
		case 'caption':
			return styled({ style: 'Caption' });
		default:
			return styled({ spacing: { after: 120 } });
	}
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

async function image({ jpeg, part, ratio }: Figure, text: string, { textWidth }: Context): Promise<ImageRun> {
	const width = Math.max(1, Math.round((Math.min(1, part * 1.2) * textWidth) / TWIPS_PER_PIXEL));
	return new ImageRun({
		type: 'jpg',
		data: await jpeg.arrayBuffer(),
		transformation: { width, height: Math.max(1, Math.round(width * ratio)) },
		altText: { name: 'figure', description: xmlText(text) }
	});
}
