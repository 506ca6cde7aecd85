import type { Span } from './page-text.ts';
import type { Reading } from './reading.ts';
import type { Near } from './surroundings.ts';

/** A longer one is no snippet. */
const LONGEST = 240;

/** The piece of the page's text that shows a value with its label: verbatim, so it may hold the ends of lines. */
export function snippetOf({ page, line }: Reading, value: Span, label: Near | null): Span {
	const own = { start: Math.min(line.start, value.start), end: Math.max(line.end, value.end) };
	const whole = own.end - own.start <= LONGEST ? own : around(page.text, own, value);
	if (!label || label.reading.page !== page || line.cells) return whole;
	const both = { start: Math.min(whole.start, label.start), end: Math.max(whole.end, label.end) };
	return both.end - both.start <= LONGEST ? both : whole;
}

/** As much of a long line as there is room for, from blank to blank. */
function around(text: string, line: Span, value: Span): Span {
	const room = Math.max(0, LONGEST - (value.end - value.start)) / 2;
	const from = Math.max(line.start, Math.floor(value.start - room));
	const to = Math.min(line.end, Math.ceil(value.end + room));
	const start =
		from === line.start ? from : from + (/\s/u.exec(text.slice(from, value.start))?.index ?? -1) + 1;
	const last = text.slice(value.end, to).search(/\s\S*$/u);
	return { start, end: to === line.end || last < 0 ? to : value.end + last };
}
