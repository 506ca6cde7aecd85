import type { Rows } from './cells.ts';

/** The rows of a CSV. Source: RFC 4180 */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/gu)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end !== ',') rows.push([]);
	}
	return rows.filter((row) => row.some((cell) => cell !== ''));
}

/**
 * The rows of a table that is written from right to left with the right column first, as it is read; those of others as
 * they are. The CSVs of the corpus count columns from the left edge of the page.
 */
export function fromRightToLeft(rows: readonly string[][]): string[][] {
	const letters = rows.flat().join('');
	const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
	const isRtl = count(/[\u0590-\u08ff]/gu) > count(/\p{L}/gu) / 2;
	return rows.map((row) => (isRtl ? row.toReversed() : [...row]));
}

/** The rows of a table in HTML, whose texts have no markup but sub- and superscripts. */
export function readHtmlTable(html: string): Rows {
	const rows: string[][] = [];
	[...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].forEach(([, inner = ''], row) => {
		const places = (rows[row] ??= []);
		for (const [, attributes = '', text = ''] of inner.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gsu)) {
			let column = 0;
			while (places[column] !== undefined) column++;
			const [down, across] = ['rowspan', 'colspan'].map((name) => spanOf(attributes, name));
			for (let y = row; y < row + (down ?? 1); y++)
				for (let x = column; x < column + (across ?? 1); x++) (rows[y] ??= [])[x] = '';
			places[column] = text.replace(/<[^>]*>/gu, '');
		}
	});
	return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

function spanOf(attributes: string, name: string): number {
	return Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(attributes)?.[1] ?? 1);
}
