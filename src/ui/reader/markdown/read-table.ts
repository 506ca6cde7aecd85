type Read = {
	headerRows: number;
	rows: { rowSpan: number; columnSpan: number; text: string }[][];
};

const TABLE = /^<table>\n([\s\S]*)\n<\/table>$/;
const ROW = /^<tr>(.*)<\/tr>$/;
const CELL = /<(th|td)((?: (?:rowspan|colspan)="\d{1,4}")*)>([^<>]*)<\/\1>/g;
const MOST_SPAN = 1000;

/** Reads a table in the very form in which this app writes those with cells that span; null for all other HTML. */
export function readTable(html: string): Read | null {
	const lines = TABLE.exec(html)?.[1]?.split('\n');
	const inner = lines?.map((line) => ROW.exec(line)?.[1]);
	if (!inner?.every((row) => row !== undefined)) return null;
	const rows: Read['rows'] = [];
	let headerRows = 0;
	for (const row of inner) {
		if (row.replace(CELL, '') !== '') return null;
		const cells = [...row.matchAll(CELL)];
		if (cells.length > 0 && cells.every(([, tag]) => tag === 'th') && headerRows === rows.length)
			headerRows += 1;
		rows.push(
			cells.map(([, , spans = '', text = '']) => ({
				rowSpan: span(spans, 'rowspan'),
				columnSpan: span(spans, 'colspan'),
				text: unescape(text)
			}))
		);
	}
	return { headerRows, rows };
}

function span(spans: string, name: string): number {
	const count = Number(new RegExp(` ${name}="(\\d+)"`).exec(spans)?.[1] ?? 1);
	return Math.max(1, Math.min(count, MOST_SPAN));
}

function unescape(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&gt;', '>')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
}
