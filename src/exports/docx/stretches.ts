import { RIGHT_TO_LEFT, signsOf } from '#exports/direction.ts';

/** The others that Word has to be told of, in East Asia and elsewhere. */
const OTHERS =
	'Latn Cyrl Grek Hani Hira Kana Hang Bopo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt Geor Armn Ethi';
const SCRIPTS = [...OTHERS.split(' '), ...RIGHT_TO_LEFT];

/** What has no letters but Latin ones: most paragraphs of most documents. */
const PLAIN = /^[\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]*$/u;
/** Signs of one script, one group for each, and letters of any other; marks go with what they stand on. */
const LETTERS = new RegExp(
	[...SCRIPTS.map((script) => `(${signsOf(script)}[${signsOf(script)}\\p{M}]*)`), '\\p{L}\\p{M}*'].join('|'),
	'gu'
);

/** A part of a text in one direction; its script is null where no letter tells it. */
export type Stretch = { text: string; isRtl: boolean; script: string | null };

/**
 * A text by its scripts. What has no direction of its own (blanks, digits, signs) goes with its neighbours where they
 * agree, else with the paragraph, and with the script before it as far as that has its direction.
 * Source: Unicode Standard Annex 9, rules N1 and N2
 */
export function splitByScript(text: string, isRtl: boolean): Stretch[] {
	if (!isRtl && text !== '' && PLAIN.test(text)) return [{ text, isRtl, script: null }];
	const parts: Stretch[] = [];
	const add = (piece: string, direction: boolean, script: string | null) => {
		const last = parts.at(-1);
		if (piece === '') return;
		const goesOn =
			last?.isRtl === direction && (script === null || last.script === null || last.script === script);
		if (!last || !goesOn) parts.push({ text: piece, isRtl: direction, script });
		else {
			last.text += piece;
			last.script ??= script;
		}
	};
	let end = 0;
	let before = isRtl;
	for (const match of text.matchAll(LETTERS)) {
		const [letters, ...groups] = match;
		const script = SCRIPTS[groups.findIndex((group) => group !== undefined)] ?? null;
		const direction = script !== null && RIGHT_TO_LEFT.includes(script);
		add(text.slice(end, match.index), before === direction ? direction : isRtl, null);
		add(letters, direction, script);
		end = match.index + letters.length;
		before = direction;
	}
	add(text.slice(end), before === isRtl ? before : isRtl, null);
	return parts;
}
