/** Tables whose lines are dots or dashes, as browsers draw them: recognisers take those for letters. */
import { drawBrokenTable } from './drawing.ts';
import { ended, expect, owned, test } from './site.ts';

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
		}) => {
			const data = (await drawBrokenTable(browser, ROWS, style, scale)).toString('base64');
			const uuid = await app.evaluate(
				async ({ data, address }) => {
					const form = new FormData();
					const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
					form.set('file', new File([bytes], 'table.png'));
					const response = await fetch(address, { method: 'POST', body: form });
					return ((await response.json()) as { uuid: string }).uuid;
				},
				{ data, address: owned('/api/v1/ocr/') }
			);
			expect((await ended(app, uuid)).tables).toEqual([ROWS]);
		});
	}
}
