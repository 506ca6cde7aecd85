import type { ListItem } from '#document/document.ts';
import { readTableMarkup, readTableRows } from './table-markup.ts';
import { linesOf, type Certainty, type Stretch, type WrittenBlock, type WrittenLine } from './written.ts';

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^(\s*)([-*+•]|\d{1,3}[.)])\s+(.*)$/;
const FENCE = /^\s*(```|~~~)/;
const RULE = /^\s*([-*_])(\s*\1){2,}\s*$/;
const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;
const MARKUP = /^\s*<table[\s>]/i;
const ROW = /^\s*\|.*\|\s*$/;
const DISPLAY = /^\s*(\$\$|\\\[)/;
const DISPLAY_END = /(\$\$|\\\])\s*$/;
/** Blanks before an item for each level. */
const INDENT = 2;

type Reading = { certainty: Certainty; blocks: WrittenBlock[] };

/** The blocks of a page that a model wrote as Markdown, with tables as rows or as HTML. It tells no boxes. */
export function fromMarkdown(text: string, certainty: Certainty): WrittenBlock[] {
	const lines = unwrapped(stretched(text));
	const reading: Reading = { certainty, blocks: [] };
	for (let at = 0; at < lines.length;) at += Math.max(1, take(lines.slice(at), reading));
	return reading.blocks;
}

const WRAP = /^\s*(?:```|~~~)\s*(?:markdown|md)\s*$/i;

/** Models that talk put all that they were asked for into a fence, as if it were code. One that is not closed is cut off. */
function unwrapped(lines: Stretch[]): Stretch[] {
	const begin = lines.findIndex(({ text }) => text.trim() !== '');
	if (!WRAP.test(lines[begin]?.text ?? '')) return lines;
	const end = lines.findLastIndex(({ text }, at) => at > begin && FENCE.test(text));
	return lines.slice(begin + 1, end < 0 ? undefined : end);
}

/** Takes one block from the beginning of the lines. @returns how many lines it is */
function take(lines: readonly Stretch[], reading: Reading): number {
	const [first] = lines;
	if (!first || first.text.trim() === '' || RULE.test(first.text)) return 1;
	const { text } = first;
	const taker = TAKERS.find(({ form }) => form.test(text));
	if (taker) return taker.take(lines, reading);
	const heading = HEADING.exec(text);
	if (heading) {
		add(reading, { kind: 'heading', level: heading[1]?.length ?? 1 }, [within(first, heading[2] ?? '')]);
		return 1;
	}
	const end = lines.findIndex((line, at) => at > 0 && begins(line.text));
	const own = end < 0 ? lines : lines.slice(0, end);
	add(reading, { kind: 'paragraph' }, own);
	return own.length;
}

type Taker = { form: RegExp; take: (lines: readonly Stretch[], reading: Reading) => number };

/** What begins a block that is no paragraph, and what takes it. */
const TAKERS: readonly Taker[] = [
	{ form: FENCE, take: takeFence },
	{ form: DISPLAY, take: takeFormula },
	{ form: MARKUP, take: takeMarkup },
	{ form: ROW, take: takeRows },
	{ form: ITEM, take: takeList },
	{ form: PICTURE, take: takePicture }
];

function takePicture(_: readonly Stretch[], { blocks }: Reading): number {
	blocks.push({ kind: 'figure', bbox: null, lines: [] });
	return 1;
}

/** Whether a line cannot go on with a paragraph. */
function begins(text: string): boolean {
	return (
		text.trim() === '' || [HEADING, RULE, ...TAKERS.map(({ form }) => form)].some((form) => form.test(text))
	);
}

type Kind = { kind: 'paragraph' } | { kind: 'formula' } | { kind: 'heading'; level: number };

function add({ blocks, certainty }: Reading, kind: Kind, stretches: readonly Stretch[]): void {
	const plain = kind.kind === 'formula' ? stretches : stretches.map(withoutMarks);
	const lines = linesOf(withBreaks(plain), certainty);
	if (lines.length > 0) blocks.push({ ...kind, bbox: null, lines });
}

function takeFence(lines: readonly Stretch[], reading: Reading): number {
	const end = lines.findIndex(({ text }, at) => at > 0 && FENCE.test(text));
	const inner = lines.slice(1, end < 0 ? undefined : end);
	const own = linesOf(withBreaks(inner), reading.certainty);
	if (own.length > 0) reading.blocks.push({ kind: 'paragraph', bbox: null, lines: own });
	return end < 0 ? lines.length : end + 1;
}

function takeFormula(lines: readonly Stretch[], reading: Reading): number {
	const isWhole = (text: string) => DISPLAY_END.test(text.replace(DISPLAY, ''));
	const end = lines.findIndex(({ text }, at) => (at === 0 ? isWhole(text) : DISPLAY_END.test(text)));
	const own = lines.slice(0, end < 0 ? undefined : end + 1);
	// On one line: it is one formula however it is broken.
	const bare = own.map(({ text, begin }) => ({
		text: text.replace(/\$\$|\\\[|\\\]/g, (sign) => ' '.repeat(sign.length)),
		begin
	}));
	const words = linesOf(withBreaks(bare), reading.certainty).flat();
	if (words.length > 0) reading.blocks.push({ kind: 'formula', bbox: null, lines: [words] });
	return own.length;
}

function takeMarkup(lines: readonly Stretch[], reading: Reading): number {
	const end = lines.findIndex(({ text }) => /<\/table>/i.test(text));
	const own = lines.slice(0, end < 0 ? undefined : end + 1);
	const [first] = own;
	const text = own.map((line) => line.text).join('\n');
	const table = readTableMarkup({ text, begin: first?.begin ?? 0 }, reading.certainty);
	if (table) reading.blocks.push(table);
	return own.length;
}

function takeRows(lines: readonly Stretch[], reading: Reading): number {
	const end = lines.findIndex(({ text }) => !ROW.test(text));
	const own = end < 0 ? lines : lines.slice(0, end);
	const table = readTableRows(own, reading.certainty);
	if (table) reading.blocks.push(table);
	return own.length;
}

function takeList(lines: readonly Stretch[], reading: Reading): number {
	const items: ListItem[] = [];
	const written: WrittenLine[] = [];
	let at = 0;
	for (; at < lines.length; at++) {
		const line = lines[at];
		const [, blanks = '', sign = '', rest = ''] = ITEM.exec(line?.text ?? '') ?? [];
		if (!line || sign === '') break;
		const own = linesOf([withoutMarks(within(line, rest))], reading.certainty);
		const marker = /\d/.test(sign) ? sign : '•';
		items.push({ marker, level: Math.floor(blanks.length / INDENT), lineCount: Math.max(1, own.length) });
		const [first = [], ...others] = own;
		written.push([{ text: marker, confidence: null }, ...first], ...others);
	}
	reading.blocks.push({ kind: 'list', bbox: null, lines: written, items });
	return at;
}

function stretched(text: string): Stretch[] {
	let begin = 0;
	return text.split('\n').map((line) => {
		const stretch = { text: line, begin };
		begin += line.length + 1;
		return stretch;
	});
}

function within({ text, begin }: Stretch, part: string): Stretch {
	return { text: part, begin: begin + Math.max(0, text.indexOf(part)) };
}

/** Marks of bold, italic and code go. */
function withoutMarks({ text, begin }: Stretch): Stretch {
	const plain = text
		.replace(/(\*\*|__|`)(?=\S)|(?<=\S)(\*\*|__|`)/g, '')
		.replace(/(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, '')
		.replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1');
	return { text: plain, begin };
}

function withBreaks(stretches: readonly Stretch[]): Stretch[] {
	return stretches.flatMap(({ text, begin }, index) => [
		...(index > 0 ? [{ text: '\n', begin }] : []),
		{ text: text.replace(/<br\s*\/?>/gi, '\n'), begin }
	]);
}
