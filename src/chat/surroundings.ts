import type { Bbox } from '#document/bbox.ts';
import type { Span, TextLine } from './page-text.ts';
import type { DocumentIndex, Reading } from './reading.ts';

/** A piece of text near a value, and how much it tells of it: 1 is its own label. */
export type Near = Span & {
	reading: Reading;
	weight: number;
	/** it names this value and no other */ isLabel?: true;
};

/** How far above a value the line stands that names its column. */
const COLUMN_LINES = 14;
/** Words; a longer line is no label. */
const LABEL_WORDS = 7;
/** Of a line of a bill, numbers among them. */
const ITEM_WORDS = 9;

/** What stands around a value, the nearest first. */
export function surroundingsOf(index: DocumentIndex, reading: Reading, value: Span): Near[] {
	const { line } = reading;
	const near: Near[] = line.cells ? inRow(index, reading, value) : inLine(reading, value);
	const label = labelAbove(index, reading, value);
	if (label) near.push(label);
	const goesOn = line.cells ? null : tailAbove(index, reading, value);
	if (goesOn) near.push(goesOn);
	if (!line.cells) near.push(...besides(index, reading), ...columnOf(index, reading, value));
	near.push({ reading, start: line.start, end: line.end, weight: 0.7 }, ...inBlock(index, reading));
	return near;
}

function inLine(reading: Reading, value: Span): Near[] {
	const { line, values } = reading;
	// `GST 6%: 2.86` is about the 2.86 too.
	const before = values.findLast(({ end, kind }) => end <= value.start && kind !== 'percent');
	const after = values.find(({ start }) => start >= value.end);
	const near: Near[] = [];
	const start = before?.end ?? line.start;
	// Of two values behind one label the second has it too, though less surely.
	if (value.start > line.start) {
		const isOwn = hasLetters(reading, start, value.start);
		if (isOwn) near.push({ reading, start, end: value.start, weight: 1, isLabel: true });
		else {
			const own = labelStart(reading, value);
			near.push({ reading, start: own, end: value.start, weight: 0.9, isLabel: true });
		}
		// Of an article in a bill every number of its line is.
		const isItem = reading.terms.length <= ITEM_WORDS && !/[.!?]\s/u.test(reading.text);
		near.push({ reading, start: line.start, end: value.start, weight: isItem ? 0.95 : 0.75 });
	}
	const end = after?.start ?? line.end;
	if (end > value.end) near.push({ reading, start: value.end, end, weight: 0.8 });
	return near;
}

/** What of a sentence stands in the line before, where the value begins its line. */
function tailAbove(index: DocumentIndex, { page, at, line }: Reading, value: Span): Near | null {
	const above = index.read(page, at - 1);
	if (!above || above.line.block !== line.block || above.terms.length < LABEL_WORDS) return null;
	if (/\p{L}{2}|\p{Lo}/u.test(page.text.slice(line.start, value.start))) return null;
	const ends = [...above.text.matchAll(/[.!?。]\s/gu)];
	const start = above.line.start + (ends.at(-1)?.index ?? 0);
	return { reading: above, start, end: above.line.end, weight: 0.95 };
}

/** Where the words begin that stand before a row of values. */
function labelStart({ line, values, page }: Reading, value: Span): number {
	let start = value.start;
	for (const one of values.filter(({ end }) => end <= value.start).reverse()) {
		if (/\p{L}/u.test(page.text.slice(one.end, start))) return one.end;
		start = one.start;
	}
	return line.start;
}

function hasLetters({ page }: Reading, start: number, end: number): boolean {
	return /\p{L}{2}|\p{Lo}/u.test(page.text.slice(start, end));
}

/** The other cells of its row, and those that name its column. */
function inRow(index: DocumentIndex, reading: Reading, value: Span): Near[] {
	const { line, page, at } = reading;
	const cells = line.cells ?? [];
	const own = cells.find(({ start, end }) => start <= value.start && end >= value.end);
	if (!own) return [];
	const near: Near[] = inLine({ ...reading, line: { ...line, start: own.start, end: own.end } }, value);
	const first = cells[0];
	for (const cell of cells)
		if (cell !== own && cell.end <= value.start)
			near.push({
				reading,
				start: cell.start,
				end: cell.end,
				weight: cell === first ? 1 : 0.85,
				...(cells.length === 2 && { isLabel: true as const })
			});
	const firstColumn = Math.min(
		...page.lines
			.filter(({ block }) => block === line.block)
			.flatMap(({ cells: all = [] }) => all.map(({ columns: [a] }) => a))
	);
	const heads = headsOf(index, page.lines, { line, at }, own.columns);
	for (const { reading: head, cell } of heads)
		near.push({
			reading: head,
			start: cell.start,
			end: cell.end,
			weight: 1,
			...(cells.length > 2 && { isLabel: true as const })
		});
	return near;

	function headsOf(
		index: DocumentIndex,
		lines: readonly TextLine[],
		{ line, at }: { line: TextLine; at: number },
		[from, to]: readonly [number, number]
	) {
		const block = lines.filter((other) => other.block === line.block);
		const body = block.findIndex(
			({ isHeader, cells }) => !isHeader && (cells?.[0]?.columns[0] ?? 0) <= firstColumn
		);
		const above = block.slice(0, Math.max(1, body)).filter((other) => other.start < line.start);
		return above.flatMap((other) => {
			const head = index.read(page, at - (block.indexOf(line) - block.indexOf(other)));
			const over = other.cells?.filter(({ columns: [a, b] }) => a <= to && b >= from) ?? [];
			// A head over several columns stands in the first of them.
			const left = other.cells?.filter(({ columns: [a] }) => a <= from && a > firstColumn).slice(-1) ?? [];
			const cells = over.length > 0 ? over : left;
			return head ? cells.map((cell) => ({ reading: head, cell })) : [];
		});
	}
}

/** The line above where it is short and says nothing else, as in forms. */
function labelAbove(index: DocumentIndex, { page, at, line, values }: Reading, value: Span): Near | null {
	const above = index.read(page, at - 1);
	if (!above || line.cells || above.values.length > 0 || above.terms.length > LABEL_WORDS) return null;
	const isFirst = values[0]?.start === value.start;
	const isNear =
		above.line.bbox[3] - line.bbox[1] < height(line.bbox) * 2 && overlaps(above.line.bbox, line.bbox);
	const begins = !/\p{L}/u.test(page.text.slice(line.start, value.start));
	if (!isNear || !begins || (!isFirst && values.length > 2)) return null;
	const weight = /[:：]$/u.test(above.text) ? 1 : 0.85;
	return { reading: above, start: above.line.start, end: above.line.end, weight, isLabel: true };
}

/** What stands beside the line on the page, in another block: a label on the left of a column of sums. */
function besides(index: DocumentIndex, { page, line }: Reading): Near[] {
	const middle = (line.bbox[1] + line.bbox[3]) / 2;
	const found: Near[] = [];
	page.lines.forEach((other, at) => {
		if (other === line || other.cells) return;
		const [x0, y0, x1, y1] = other.bbox;
		if (y0 > middle || y1 < middle || (x1 > line.bbox[0] && x0 < line.bbox[2])) return;
		if (Math.abs((y0 + y1) / 2 - middle) > height(line.bbox) * 0.6) return;
		const reading = index.read(page, at);
		if (!reading || reading.terms.length > LABEL_WORDS * 2) return;
		const isLeft = x1 <= line.bbox[0];
		found.push({
			reading,
			start: other.start,
			end: other.end,
			weight: isLeft ? 1 : 0.7,
			...(isLeft && { isLabel: true as const })
		});
	});
	return found;
}

/** The words above a number that head its column, where no table was found. */
function columnOf(index: DocumentIndex, reading: Reading, value: Span): Near[] {
	const { page, at, line } = reading;
	const box = line.words
		.filter((word) => word.start < value.end && word.end > value.start)
		.map(({ bbox }) => bbox)[0];
	if (!box || line.words.length > LABEL_WORDS * 2) return [];
	for (let up = at - 1; up >= Math.max(0, at - COLUMN_LINES); up--) {
		const above = index.read(page, up);
		if (!above || above.line.bbox[3] > box[3]) continue;
		const words = above.line.words.filter(({ bbox }) => bbox[0] < box[2] && bbox[2] > box[0]);
		const [first, last] = [words[0], words.at(-1)];
		if (!first || !last) continue;
		if (!/\p{L}{2}|\p{Lo}/u.test(page.text.slice(first.start, last.end))) continue;
		// A head of columns names several of them and holds hardly a number.
		if (above.line.words.length < 2 || above.values.length > 1) return [];
		return [{ reading: above, start: first.start, end: last.end, weight: 0.9, isLabel: true }];
	}
	return [];
}

/** The lines before and behind in its paragraph, and what heads it. */
function inBlock(index: DocumentIndex, { page, at, line }: Reading): Near[] {
	const near: Near[] = [];
	for (const [step, weight] of [
		[-1, 0.55],
		[1, 0.5],
		[-2, 0.35],
		[2, 0.35]
	] as const) {
		const other = index.read(page, at + step);
		if (other?.line.block === line.block)
			near.push({ reading: other, start: other.line.start, end: other.line.end, weight });
	}
	for (let up = at - 1; up >= 0; up--) {
		const above = page.lines[up];
		if (above?.kind !== 'heading' && above?.kind !== 'title' && above?.kind !== 'caption') continue;
		const reading = index.read(page, up);
		if (reading) near.push({ reading, start: above.start, end: above.end, weight: 0.4 });
		break;
	}
	return near;
}

function height([, y0, , y1]: Bbox): number {
	return y1 - y0;
}

function overlaps(a: Bbox, b: Bbox): boolean {
	return a[0] < b[2] && a[2] > b[0];
}
