/** A table as rows of texts; a cell that spans several places has its text in the upper left one. */
export type Rows = readonly (readonly string[])[];

/** How well the cells of a document's tables were found. */
export type CellCounts = {
	/** cells of the truth that have a text */
	truth: number;
	read: number;
	/** those with the right text in the right row and column */
	right: number;
};

/**
 * Compares tables cell by cell: rows are aligned with rows and columns with columns, each so that most cells agree, and a
 * cell is right where its text is the same after both. A row that is missing or too many costs its own cells only; a
 * cell in the wrong row or column is wrong. Empty cells do not count.
 * Source: the factored alignment of GriTS, Smock et al. 2022, arXiv:2203.12555; texts must be equal, not alike
 * @param isPart the truth is of one area of the document: what else was read beside it does not count
 */
export function compareCells(truths: readonly Rows[], reads: readonly Rows[], isPart = false): CellCounts {
	const [wanted, found] = [truths.map(folded), reads.map(folded)];
	const pairs = wanted
		.flatMap((truth) => found.map((read) => ({ truth, read, ...compareTables(truth, read) })))
		.filter(({ right }) => right > 0)
		.toSorted((a, b) => b.right - a.right);
	const used = new Set<Rows>();
	const counts = { truth: countFilled(wanted.flat()), read: 0, right: 0 };
	for (const { truth, read, right, rows } of pairs) {
		if (used.has(truth) || used.has(read)) continue;
		used.add(truth).add(read);
		counts.right += right;
		if (isPart) counts.read += countFilled(read.slice(rows.first, rows.last + 1));
	}
	if (!isPart) counts.read = countFilled(found.flat());
	return counts;
}

/** 2 · right / (truth + read), 0…1. */
export function cellF1({ truth, read, right }: CellCounts): number {
	return (2 * right) / Math.max(1, truth + read);
}

/** Blanks, case and the kind of a dash or a quote are none of a table's business. */
function folded(rows: Rows): string[][] {
	return rows.map((row) =>
		row.map((text) =>
			text
				.normalize('NFC')
				.replace(/\s+/gu, '')
				.replace(/[‐‑‒–—―−]/gu, '-')
				.replace(/[‘’´`]/gu, "'")
				.replace(/[“”]/gu, '"')
				.toLowerCase()
		)
	);
}

function countFilled(rows: Rows): number {
	return rows.flat().filter((text) => text !== '').length;
}

function compareTables(truth: Rows, read: Rows): { right: number; rows: { first: number; last: number } } {
	const rows = alignLists(truth, read);
	const columns = alignLists(transpose(truth), transpose(read));
	let right = 0;
	for (const [row, readRow] of rows)
		for (const [column, readColumn] of columns) {
			const text = truth[row]?.[column] ?? '';
			if (text !== '' && text === read[readRow]?.[readColumn]) right++;
		}
	return { right, rows: { first: rows[0]?.[1] ?? 0, last: rows.at(-1)?.[1] ?? -1 } };
}

function transpose(rows: Rows): string[][] {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	return Array.from({ length: columns }, (_, at) => rows.map((row) => row[at] ?? ''));
}

/** Which list goes with which, in order, so that most of their texts agree. Source: Needleman & Wunsch 1970 */
function alignLists(a: Rows, b: Rows): [number, number][] {
	const alike = a.map((left) => b.map((right) => longestCommon(left, right)));
	const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
	const at = (row: number, column: number) => best[row]?.[column] ?? 0;
	for (let row = a.length - 1; row >= 0; row--)
		for (let column = b.length - 1; column >= 0; column--) {
			const both = at(row + 1, column + 1) + (alike[row]?.[column] ?? 0);
			best[row]?.fill(Math.max(both, at(row + 1, column), at(row, column + 1)), column, column + 1);
		}
	const pairs: [number, number][] = [];
	for (let [row, column] = [0, 0]; row < a.length && column < b.length;) {
		const score = at(row, column);
		if (score === at(row + 1, column)) row++;
		else if (score === at(row, column + 1)) column++;
		else pairs.push([row++, column++]);
	}
	return pairs;
}

/** How many texts two lists have in common, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
	const row = new Uint16Array(b.length + 1);
	for (const text of a) {
		let diagonal = 0;
		b.forEach((other, index) => {
			const above = row[index + 1] ?? 0;
			row[index + 1] = text !== '' && text === other ? diagonal + 1 : Math.max(above, row[index] ?? 0);
			diagonal = above;
		});
	}
	return row[b.length] ?? 0;
}
