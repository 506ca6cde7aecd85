/** A spreadsheet would reckon with these. Source: OWASP, CSV injection */
const FORMULA = /^\s*[=+\-@\t\r\n]/;
const NUMBER = /^\s*[+-]?[\d.,\s\u00a0\u202f]*\d[\d.,\s\u00a0\u202f]*\s*[%\p{Sc}]?\s*$/u;
/** It would lose its first or last digits as a number: article numbers, telephone numbers, accounts. */
const DIGITS = /^(0\d+|\d{16,})$/;

/** A text that a spreadsheet takes as a text. Recognised text is an attacker's text. */
function harmless(text: string): string {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Rows as spreadsheets paste them: tabs between cells, a row a line. */
export function toTsv(rows: readonly (readonly string[])[]): string {
	return rows
		.map((row) => row.map((text) => harmless(text).replace(/[\t\r\n]+/g, ' ')).join('\t'))
		.join('\n');
}

/** The same as a table of HTML, so that what is no number stays none. */
export function toHtml(rows: readonly (readonly string[])[], headerRows: number): string {
	const lines = rows.map((row, index) => {
		const tag = index < headerRows ? 'th' : 'td';
		const cells = row.map((text) => {
			const style = DIGITS.test(text) ? ` style="mso-number-format:'\\@'"` : '';
			return `<${tag}${style}>${escape(harmless(text))}</${tag}>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	return `<table>${lines.join('')}</table>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** What a spreadsheet puts on the clipboard as text: a cell in quotes may hold tabs and line feeds, and quotes twice. */
export function fromTsv(text: string): string[][] {
	const rows: string[][] = [[]];
	// A cell in quotes, or one without; then what parts it from the next.
	for (const [, quoted, plain = '', end = ''] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g
	)) {
		const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
		rows.at(-1)?.push(typedText(cell));
		if (end === '') break;
		if (end !== '\t') rows.push([]);
	}
	// The last row ends with a line feed, too.
	if (rows.length > 1 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
	return rows;
}

/** On one line, and without the sign that kept it from being a formula. */
function typedText(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return /^'[=+\-@]/.test(line) ? line.slice(1) : line;
}
