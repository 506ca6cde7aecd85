/**
 * One demand and what was measured of it.
 * @typedef {object} Row
 * @property {string} row
 * @property {number | null} measured null where it was left out
 * @property {string} unit
 * @property {number} demand
 * @property {boolean} [least] what is measured must not be smaller; else not larger
 * @property {string} [why] it was left out
 */

/** @param {Row} row */
export function holds({ measured, demand, least }) {
	return measured !== null && (least ? measured >= demand : measured <= demand);
}

/** @param {readonly Row[]} rows */
export function print(rows) {
	const name = Math.max(...rows.map(({ row }) => row.length)) + 2;
	console.log(`\n${'what'.padEnd(name)}${'measured'.padStart(9)}${'demand'.padStart(10)}`);
	for (const row of rows) {
		const { measured, unit, demand, least, why = '' } = row;
		const verdict = measured === null ? `left out: ${why}` : holds(row) ? 'holds' : 'MISSED';
		const shown = measured === null ? '–' : measured.toFixed(demand < 0.1 ? 4 : 2);
		const bar = `${least ? '≥' : '≤'} ${demand}`;
		console.log(
			`${row.row.padEnd(name)}${shown.padStart(9)}${bar.padStart(10)}  ${unit.padEnd(14)} ${verdict}`
		);
	}
	const missed = rows.filter((row) => row.measured !== null && !holds(row)).length;
	const out = rows.filter(({ measured }) => measured === null).length;
	console.log(`\n${rows.length - missed - out} hold, ${missed} missed, ${out} left out`);
}
