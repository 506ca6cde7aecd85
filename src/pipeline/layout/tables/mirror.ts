import type { Bbox } from '#document/bbox.ts';
import type { Line } from '#document/document.ts';
import type { TableBlock } from '#document/table.ts';
import type { PrintAndRules } from './print-and-rules.ts';

/** Of a pixel: places are known to a tenth of one. */
const TENTH = 10;

/** A page as in a mirror: what is written from right to left begins at the left, as rows and their names do elsewhere. */
export function mirrorPage({ lines, rules, width, ...rest }: PrintAndRules): PrintAndRules {
	const flip = flipIn(width);
	return {
		...rest,
		lines: lines.map((line) => mirrorLine(line, width)),
		rules: rules.map((rule) => ({ ...rule, x0: flip(rule.x1), x1: flip(rule.x0) })),
		width
	};
}

/** A table that was found in the mirror, where it stands; its first column is the one at the right. */
export function mirrorTable(block: TableBlock, width: number): TableBlock {
	const cells = block.table.cells.map((cell) => ({ ...cell, bbox: mirrorBox(cell.bbox, width) }));
	return {
		...block,
		bbox: mirrorBox(block.bbox, width),
		lines: block.lines.map((line) => mirrorLine(line, width)),
		table: { ...block.table, cells }
	};
}

export function mirrorLine(line: Line, width: number): Line {
	const words = line.words.map((word) => ({ ...word, bbox: mirrorBox(word.bbox, width) }));
	return { ...line, bbox: mirrorBox(line.bbox, width), words };
}

function mirrorBox([x0, y0, x1, y1]: Bbox, width: number): Bbox {
	const flip = flipIn(width);
	return [flip(x1), y0, flip(x0), y1];
}

const flipIn = (width: number) => (x: number) => Math.round((width - x) * TENTH) / TENTH;
