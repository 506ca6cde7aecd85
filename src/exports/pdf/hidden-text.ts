/** An operand or operator of a content stream, and where it is. */
type Token = { text: string; start: number; end: number };

/**
 * A stream's tokens: the start of a string, digits in hexadecimal, ends of dictionaries and arrays, names, comments,
 * and whatever else stands between blanks. Source: ISO 32000-1, 7.2 and 7.8.2
 */
const TOKEN = /\(|<<|>>|<[^<>]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;
/** The data of a picture within the stream: any bytes. */
const PICTURE_END = /\sEI(?=[\s]|$)/g;
const SHOW_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const INVISIBLE = '3';

/** A content stream without its invisible text. */
export type Cleared = {
	/** a letter a byte */
	content: string;
	/** it had some */
	isChanged: boolean;
	/** it has text that is seen */
	showsText: boolean;
};

/**
 * Takes out of a content stream what it writes in invisible ink: an older recognition, which the page was read anew for.
 * @param content a letter a byte
 */
export function withoutHiddenText(content: string): Cleared {
	const kept: string[] = [];
	let last = 0;
	let mode = '0';
	let showsText = false;
	const modes: string[] = [];
	for (const { operator, operands, start, end } of instructions(content)) {
		if (operator === 'q') modes.push(mode);
		else if (operator === 'Q') mode = modes.pop() ?? '0';
		else if (operator === 'Tr') mode = operands.at(-1) ?? '0';
		else if (!SHOW_TEXT.has(operator)) continue;
		else if (mode === INVISIBLE) {
			kept.push(content.slice(last, start));
			last = end;
		} else showsText = true;
	}
	return { content: kept.join('') + content.slice(last), isChanged: last > 0, showsText };
}

type Instruction = { operator: string; operands: string[]; start: number; end: number };

function* instructions(content: string): Generator<Instruction> {
	let operands: Token[] = [];
	for (const token of tokens(content)) {
		if (!isOperator(token.text)) {
			operands.push(token);
			continue;
		}
		const start = operands[0]?.start ?? token.start;
		yield { operator: token.text, operands: operands.map(({ text }) => text), start, end: token.end };
		operands = [];
	}
}

function* tokens(content: string): Generator<Token> {
	for (let at = 0; ;) {
		TOKEN.lastIndex = at;
		const found = TOKEN.exec(content);
		if (!found) return;
		at = TOKEN.lastIndex;
		if (found[0].startsWith('%')) continue;
		if (found[0] === '(') at = stringEnd(content, at);
		if (found[0] === 'ID') {
			PICTURE_END.lastIndex = at;
			if (!PICTURE_END.exec(content)) return;
			at = PICTURE_END.lastIndex;
		}
		yield { text: found[0], start: found.index, end: at };
	}
}

/** Brackets within a string come in pairs, or behind a backslash. @param at behind the first of it */
function stringEnd(content: string, at: number): number {
	for (let depth = 1, index = at; index < content.length; index++) {
		const sign = content[index];
		if (sign === '\\') index++;
		else if (sign === '(') depth++;
		else if (sign === ')' && --depth === 0) return index + 1;
	}
	return content.length;
}

function isOperator(text: string): boolean {
	return /^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(text) && !['true', 'false', 'null'].includes(text);
}
