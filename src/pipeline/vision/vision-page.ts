import { enclose, type Bbox } from '#document/bbox.ts';
import type { Block, Cell, Line, Page } from '#document/document.ts';
import { align } from './align.ts';
import { placeWords, unmatched, type Matched } from './place.ts';
import { isFact, isSpaced, keyOf, supportOf, type Support, type SupportWord } from './support.ts';
import type { WrittenBlock, WrittenLine, WrittenTable } from './written.ts';

/** How far outside a block's box its words may begin, in pixels over the height of the page: the model's grid is coarse. */
const SLACK = 0.01;

/**
 * A page as a vision model wrote it, held against what the recogniser read on the same page: from there words have
 * their places, and numbers and names that it has nowhere are marked.
 * @param read the recogniser's page
 */
export function visionPage(written: readonly WrittenBlock[], read: Page): Page {
	const support = supportOf(read);
	const matched = matchBlocks(written, read, support);
	const blocks = written.map((block, index) => placeBlock(block, matched[index] ?? [], read));
	const agreement = agreementOf(matched.flat(2), support);
	return { ...read, source: 'vlm', blocks, ...(agreement !== null && { agreement }) };
}

/** Blocks with a box are compared with what stands there, the others with all of the page in its order. */
function matchBlocks(written: readonly WrittenBlock[], read: Page, support: Support): Matched[][][] {
	const taken = new Set<SupportWord>();
	const boxed = written.map((block) => {
		if (!block.bbox || block.kind === 'formula') return null;
		const slack = SLACK * read.height;
		const near = support.words.filter((word) => !taken.has(word) && isWithin(word.bbox, block.bbox, slack));
		const lines = matchLines(block.lines, near, support);
		for (const { partner } of lines.flat()) if (partner) taken.add(partner);
		return lines;
	});
	const open = written.flatMap((block, index) =>
		boxed[index] === null && block.kind !== 'formula' ? block.lines : []
	);
	const rest = matchLines(
		open,
		support.words.filter((word) => !taken.has(word)),
		support
	);
	let at = 0;
	return written.map((block, index) => {
		const own = boxed[index];
		if (own) return own;
		if (block.kind === 'formula') return unmatched(block.lines);
		return rest.slice(at, (at += block.lines.length));
	});
}

function isWithin(box: Bbox, area: Bbox | null, slack: number): boolean {
	if (!area) return true;
	const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
	return x >= area[0] - slack && x < area[2] + slack && y >= area[1] - slack && y < area[3] + slack;
}

function matchLines(
	lines: readonly WrittenLine[],
	words: readonly SupportWord[],
	support: Support
): Matched[][] {
	const partners = align(
		lines.flat().map(({ text }) => keyOf(text)),
		words.map(({ key }) => key)
	);
	let at = 0;
	return lines.map((line) => {
		let isFirst = true;
		return line.map(({ text, confidence }) => {
			const partner = words[partners[at++] ?? -1] ?? null;
			const isSame = partner !== null && partner.key === keyOf(text);
			const isMadeUp =
				support.isComparable && isFact(text, isFirst) && !isSame && !support.keys.has(keyOf(text));
			isFirst = /[.!?:]$/u.test(text);
			return {
				word: {
					text,
					bbox: [0, 0, 0, 0] as Bbox,
					// What a model does not tell, the recogniser may: it read the same.
					confidence: confidence ?? (isSame ? partner.confidence : null),
					...(isMadeUp && { unsupported: true as const })
				},
				partner
			};
		});
	});
}

/** The part of the letters that both readings have; null where they cannot be compared. */
function agreementOf(matched: readonly Matched[], support: Support): number | null {
	const text = matched.map(({ word }) => word.text).join('');
	if (!support.isComparable || !isSpaced(text) || support.words.length === 0) return null;
	let [same, all] = [0, 0];
	for (const { word, partner } of matched) {
		const key = keyOf(word.text);
		all += key.length;
		if (partner?.key === key) same += key.length;
	}
	return all === 0 ? null : Math.round((same / all) * 1e4) / 1e4;
}

function placeBlock(written: WrittenBlock, matched: readonly Matched[][], page: Page): Block {
	const found = matched.flat().flatMap(({ partner }) => (partner ? [partner.bbox] : []));
	const whole: Bbox = [0, 0, page.width, page.height];
	const bbox = written.bbox ?? (found.length > 0 ? enclose(found) : whole);
	if (written.kind === 'table') return placeTable(written, matched, bbox);
	if (written.kind === 'list') return placeList(written, matched, bbox);
	return placePrint(written, matched, bbox);
}

type Written<Kind extends WrittenBlock['kind']> = Extract<WrittenBlock, { kind: Kind }>;

function placeList({ items }: Written<'list'>, matched: readonly Matched[][], bbox: Bbox): Block {
	const placed = placeParts(matched, items, bbox);
	return {
		kind: 'list',
		bbox,
		lines: placed.lines,
		items: items.map((item, index) => ({ ...item, lineCount: placed.counts[index] ?? 0 }))
	};
}

function placePrint(
	written: Exclude<WrittenBlock, Written<'list'> | Written<'table'>>,
	matched: readonly Matched[][],
	bbox: Bbox
): Block {
	const note = written.note && { note: true as const };
	const wraps = written.bbox !== null && written.kind !== 'formula';
	const lines = placeWords(matched, bbox, wraps);
	switch (written.kind) {
		case 'title':
		case 'heading':
			return { kind: written.kind, level: written.level, bbox, lines };
		case 'figure':
			return { kind: 'figure', bbox, lines: [] };
		case 'paragraph':
		case 'caption':
		case 'formula':
		case 'header':
		case 'footer':
			return { kind: written.kind, bbox, lines, ...note };
	}
}

/** Each part's lines on their own, for they must not run into one another. */
function placeParts(
	matched: readonly Matched[][],
	parts: readonly { lineCount: number }[],
	bbox: Bbox
): { lines: Line[]; counts: number[] } {
	const step = (bbox[3] - bbox[1]) / Math.max(1, parts.length);
	let at = 0;
	const placed = parts.map(({ lineCount }, index) => {
		const own = matched.slice(at, (at += lineCount));
		return placeWords(own, [bbox[0], bbox[1] + index * step, bbox[2], bbox[1] + (index + 1) * step]);
	});
	return { lines: placed.flat(), counts: placed.map(({ length }) => length) };
}

function placeTable({ table }: { table: WrittenTable }, matched: readonly Matched[][], bbox: Bbox): Block {
	const lines: Line[] = [];
	let at = 0;
	const cells = table.cells.map((cell): Cell => {
		const box = gridBox(table, cell, bbox);
		const own = matched.slice(at, (at += cell.lineCount));
		const placed = own.length > 0 ? placeWords(own, box) : [];
		lines.push(...placed);
		return { ...cell, bbox: box, lineCount: placed.length };
	});
	return { kind: 'table', bbox, lines, table: { ...table, cells } };
}

/** The model tells no boxes of cells: all rows are taken for as high, and all columns for as wide. */
function gridBox(
	{ rows, columns }: WrittenTable,
	{ row, column, rowSpan, columnSpan }: Omit<Cell, 'bbox'>,
	[x0, y0, x1, y1]: Bbox
): Bbox {
	const x = (at: number) => Math.round(x0 + ((x1 - x0) * at) / columns);
	const y = (at: number) => Math.round(y0 + ((y1 - y0) * at) / rows);
	return [x(column), y(row), x(column + columnSpan), y(row + rowSpan)];
}
