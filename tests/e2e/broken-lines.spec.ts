/** Tables whose lines are dots or dashes, as browsers draw them: recognisers take those for letters. */
import { drawBrokenTable } from './drawing.ts';
import { read } from './reading.ts';
import { expect, test } from './site.ts';

const ROWS = [
	['Item', 'Quantity', 'Price', 'Note'],
	['Bread', '40', '80.00', 'delivered on Monday'],
	['Rolls', '120', '60.00', 'paid'],
	['Cakes', '16', '90.00', 'for the harbour fair'],
	['Total', '', '230.00', '']
];

for (const style of ['dashed', 'dotted'] as const) {
	for (const scale of [1, 2]) {
		test(`a ${style} table is read cell by cell, ${scale} pixel${scale === 1 ? '' : 's'} a line`, async ({
			app,
			browser
		}, info) => {
			const path = info.outputPath('table.png');
			await drawBrokenTable(browser, ROWS, { style, scale, path });
			expect((await read(app, path)).tables).toEqual([ROWS]);
		});
	}
}
