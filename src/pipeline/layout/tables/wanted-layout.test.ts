import { expect, test } from 'vitest';
import type { Layout } from '#contract/values.ts';
import { tableRows } from '#document/table.ts';
import { findTables } from './find-tables.ts';
import { printRows } from './print-lines.ts';

test('what may be a table is one where tables are wanted and none is sure', () => {
	// Two rows of two columns: as likely a form's fields.
	const lines = printRows(
		[
			['Coffee', '2.50'],
			['Cake', '3.80']
		],
		{ xs: [100, 400] }
	);
	const find = (layout: Layout) => findTables({ lines, rules: [], width: 1000, layout });
	expect(find('auto').tables).toEqual([]);
	expect(find('tables').tables.map((table) => tableRows(table))).toEqual([
		[
			['Coffee', '2.50'],
			['Cake', '3.80']
		]
	]);
	expect(find('tables').rest).toEqual([]);
});

test('a page that is wanted as one block has no tables', () => {
	const rows = [
		['Item', 'Pieces', 'Price'],
		['Rye bread', '2', '1.234,50'],
		['Butter', '', '2,75']
	];
	const lines = printRows(rows, { xs: [100, 350, 500] });
	expect(findTables({ lines, rules: [], width: 1000, layout: 'block' })).toEqual({ tables: [], rest: lines });
});
