import { enclose, type Bbox } from '#document/bbox.ts';
import type { ListItem } from '#document/document.ts';
import { childrenOf, headingLevel, readDocTags, stretchesOf, type Element } from './doctags-tree.ts';
import { readOtsl } from './otsl.ts';
import { linesOf, type Certainty, type WrittenBlock, type WrittenLine } from './written.ts';

/** The grid over the page, whatever its shape. */
const GRID = 500;

type Size = { width: number; height: number };
type Reading = { size: Size; certainty: Certainty };

/**
 * The blocks of a page that a model wrote as DocTags.
 * @param size of the page, in pixels
 */
export function fromDocTags(text: string, size: Size, certainty: Certainty): WrittenBlock[] {
	return within(readDocTags(text), { size, certainty });
}

function within(element: Element, reading: Reading): WrittenBlock[] {
	return childrenOf(element).flatMap((child) => blocksOf(child, reading));
}

function blocksOf(element: Element, reading: Reading): WrittenBlock[] {
	const { tag } = element;
	if (tag === 'otsl' || tag === 'document_index')
		return [...tableOf(element, reading), ...within(element, reading)];
	if (tag === 'ordered_list' || tag === 'unordered_list') return listOf(element, reading);
	if (tag === 'list_item') return listOf({ tag: 'unordered_list', places: [], content: [element] }, reading);
	const bbox = boxOf(element, reading.size);
	const lines = linesOf(stretchesOf(element), reading.certainty);
	const inner = within(element, reading);
	if (tag === 'picture' || tag === 'chart') return [{ kind: 'figure', bbox, lines: [] }, ...inner];
	if (lines.length === 0) return inner;
	return [{ ...kindOf(tag), bbox, lines: withSign(tag, lines) }, ...inner];
}

type Kind =
	| { kind: 'paragraph' | 'caption' | 'formula' | 'header' | 'footer'; note?: true }
	| { kind: 'title' | 'heading'; level: number };

function kindOf(tag: string): Kind {
	const level = headingLevel(tag);
	// A page's title is above its sections.
	if (level !== null) return { kind: 'heading', level: level + 1 };
	switch (tag) {
		case 'title':
			return { kind: 'title', level: 1 };
		case 'caption':
		case 'formula':
			return { kind: tag };
		case 'page_header':
			return { kind: 'header' };
		case 'page_footer':
			return { kind: 'footer' };
		case 'footnote':
			return { kind: 'paragraph', note: true };
		default:
			return { kind: 'paragraph' };
	}
}

/** A box that is ticked or not stands before its text. */
function withSign(tag: string, lines: WrittenLine[]): WrittenLine[] {
	const sign = tag === 'checkbox_selected' ? '☒' : tag === 'checkbox_unselected' ? '☐' : null;
	const [first = [], ...rest] = lines;
	return sign === null ? lines : [[{ text: sign, confidence: null }, ...first], ...rest];
}

function tableOf(element: Element, { size, certainty }: Reading): WrittenBlock[] {
	const { table, lines } = readOtsl(element, certainty);
	if (table.rows === 0 || table.columns === 0) return [];
	return [{ kind: 'table', bbox: boxOf(element, size), lines, table }];
}

/** Lists within lists are items of the outer one, deeper by one level each. */
function listOf(list: Element, reading: Reading): WrittenBlock[] {
	const items: ListItem[] = [];
	const lines: WrittenLine[] = [];
	const boxes: Bbox[] = [];
	const add = ({ tag, content }: Element, level: number) => {
		let number = 0;
		for (const child of content) {
			if (!('tag' in child)) continue;
			if (child.tag === 'ordered_list' || child.tag === 'unordered_list') add(child, level + 1);
			if (child.tag !== 'list_item') continue;
			number++;
			const own = marked(
				linesOf(stretchesOf(child), reading.certainty),
				tag === 'ordered_list' ? number : null
			);
			if (own.lines.length === 0) continue;
			items.push({ marker: own.marker, level, lineCount: own.lines.length });
			lines.push(...own.lines);
			const box = boxOf(child, reading.size);
			if (box) boxes.push(box);
			for (const inner of childrenOf(child)) if (inner.tag.endsWith('_list')) add(inner, level + 1);
		}
	};
	add(list, 0);
	if (items.length === 0) return [];
	return [
		{
			kind: 'list',
			bbox: boxOf(list, reading.size) ?? (boxes.length > 0 ? enclose(boxes) : null),
			lines,
			items
		}
	];
}

const BULLET = /^[•·◦▪‣*–—-]$/u;
const NUMBER = /^\(?[\p{L}\d]{1,3}[.)]$/u;

/** An item's marker is the first word of its text: the model's own, or one of ours where it left it out. */
function marked(lines: WrittenLine[], number: number | null): { marker: string; lines: WrittenLine[] } {
	const [first = [], ...rest] = lines;
	const own = first[0]?.text ?? '';
	if (lines.length === 0 || BULLET.test(own) || NUMBER.test(own)) return { marker: own, lines };
	const marker = number === null ? '•' : `${number}.`;
	return { marker, lines: [[{ text: marker, confidence: null }, ...first], ...rest] };
}

function boxOf({ places }: Element, { width, height }: Size): Bbox | null {
	const [x0, y0, x1, y1] = places;
	if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
	const x = (place: number) => Math.round((Math.min(place, GRID) / GRID) * width);
	const y = (place: number) => Math.round((Math.min(place, GRID) / GRID) * height);
	const box: Bbox = [x(Math.min(x0, x1)), y(Math.min(y0, y1)), x(Math.max(x0, x1)), y(Math.max(y0, y1))];
	return box[2] > box[0] && box[3] > box[1] ? box : null;
}
