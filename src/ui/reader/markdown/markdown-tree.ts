import { Lexer, type Token, type Tokens } from 'marked';
import { readTable } from './read-table.ts';

/** What stands in a line of Markdown: a closed list, whatever the source holds. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'break' }
	| { kind: 'strong'; children: Inline[] }
	| { kind: 'em'; children: Inline[] }
	| { kind: 'del'; children: Inline[] }
	/** href: of http, https or mailto */
	| { kind: 'link'; href: string; children: Inline[]; /** its text is its address */ isPlain: boolean };

type TableCell = { rowSpan: number; columnSpan: number; children: Inline[] };

/** What Markdown is made of. */
export type Part =
	| { kind: 'heading'; level: number; children: Inline[] }
	| { kind: 'paragraph'; children: Inline[] }
	| { kind: 'list'; start: number | null; items: Part[][] }
	| { kind: 'quote'; parts: Part[] }
	| { kind: 'code' | 'formula'; text: string }
	| { kind: 'table'; headerRows: number; rows: TableCell[][] }
	| { kind: 'rule' };

const LINK = /^(?:https?|mailto):/i;
const FORMULA = /^\s*\$\$([\s\S]+)\$\$\s*$/;
/** What parts two lists, and is not to be seen. */
const NOTHING = /^\s*<!--\s*-->\s*$/;

/**
 * Markdown as data to draw from. Recognised text is an attacker's text: markup of HTML stays text, pictures are words,
 * and only addresses that a person can look at become links.
 */
export function markdownTree(source: string): Part[] {
	try {
		return new Lexer({ gfm: true }).lex(source).flatMap(part);
	} catch (error) {
		// Thousands of quotes in one another: nothing that a page holds, and more than the parser can hold.
		if (error instanceof RangeError) return [{ kind: 'code', text: source }];
		throw error;
	}
}

const PARTS: Record<string, ((token: Token) => Part[]) | undefined> = {
	space: () => [],
	def: () => [],
	hr: () => [{ kind: 'rule' }],
	heading: (token) => [
		{ kind: 'heading', level: (token as Tokens.Heading).depth, children: inlineOf(token) }
	],
	code: (token) => [{ kind: 'code', text: (token as Tokens.Code).text }],
	blockquote: (token) => [{ kind: 'quote', parts: (token as Tokens.Blockquote).tokens.flatMap(part) }],
	list: (token) => [listPart(token as Tokens.List)],
	table: (token) => [tablePart(token as Tokens.Table)],
	html: ({ raw }) => htmlPart(raw)
};

function part(token: Token): Part[] {
	const formula = token.type === 'paragraph' ? FORMULA.exec(token.raw)?.[1] : undefined;
	if (formula !== undefined) return [{ kind: 'formula', text: formula.trim() }];
	return PARTS[token.type]?.(token) ?? [{ kind: 'paragraph', children: inlineOf(token) }];
}

function listPart({ ordered, start, items }: Tokens.List): Part {
	return {
		kind: 'list',
		start: ordered ? Number(start) || 1 : null,
		items: items.map(({ tokens }) => tokens.flatMap(part))
	};
}

function tablePart({ header, rows }: Tokens.Table): Part {
	const cells = (row: Tokens.TableCell[]) =>
		row.map(({ tokens }): TableCell => ({ rowSpan: 1, columnSpan: 1, children: tokens.flatMap(inline) }));
	const isNamed = header.some(({ text }) => text !== '');
	return {
		kind: 'table',
		headerRows: isNamed ? 1 : 0,
		rows: [...(isNamed ? [header] : []), ...rows].map(cells)
	};
}

/** A table as `document/markdown-table.ts` writes those that GitHub's form cannot hold; all else of HTML is text. */
function htmlPart(raw: string): Part[] {
	if (NOTHING.test(raw)) return [];
	const table = readTable(raw.trim());
	if (!table) return [{ kind: 'paragraph', children: [{ kind: 'text', text: raw.trim() }] }];
	const rows = table.rows.map((row) =>
		row.map(({ text, ...cell }): TableCell => ({ ...cell, children: [{ kind: 'text', text }] }))
	);
	return [{ kind: 'table', headerRows: table.headerRows, rows }];
}

function inlineOf(token: Token): Inline[] {
	const tokens = 'tokens' in token ? token.tokens : undefined;
	return tokens
		? tokens.flatMap(inline)
		: [{ kind: 'text', text: 'text' in token ? String(token.text) : token.raw }];
}

function inline(token: Token): Inline[] {
	switch (token.type) {
		case 'strong':
		case 'em':
		case 'del':
			return [{ kind: token.type, children: inlineOf(token) }];
		case 'codespan':
			return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
		case 'br':
			return [{ kind: 'break' }];
		case 'link':
			return linkPart(token as Tokens.Link);
		case 'text':
			return 'tokens' in token && token.tokens ? inlineOf(token) : textPart((token as Tokens.Text).text);
		case 'escape':
			return [{ kind: 'text', text: (token as Tokens.Escape).text }];
		// Pictures and markup of HTML among them: as they are written.
		default:
			return [{ kind: 'text', text: token.raw }];
	}
}

/** The lines of a page are lines here, too. */
function textPart(text: string): Inline[] {
	return text
		.split('\n')
		.flatMap((line, at): Inline[] => [
			...(at > 0 ? [{ kind: 'break' } as const] : []),
			...(line === '' ? [] : [{ kind: 'text', text: line } as const])
		]);
}

function linkPart(token: Tokens.Link): Inline[] {
	const { href, text } = token;
	if (!LINK.test(href) || !URL.canParse(href)) return [{ kind: 'text', text: token.raw }];
	const isPlain = href === text || href.replace(/^(?:https?:\/\/|mailto:)/i, '') === text;
	return [{ kind: 'link', href, children: inlineOf(token), isPlain }];
}
