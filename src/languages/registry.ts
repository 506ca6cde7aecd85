import { TABLE } from './table.ts';

/** A language that can be recognised. */
export type Language = {
	/** ours: a BCP 47 tag, ISO 639-1 where there is one */
	code: string;
	iso1: string | null;
	iso3: string;
	/** Tesseract's name for its data */
	tesseract: string;
	/** ISO 15924 */
	script: string;
	direction: 'ltr' | 'rtl';
	/** what stands between two words */
	joins: 'space' | 'none';
	/** what callers may write besides, lower case */
	aliases: readonly string[];
};

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);
const WITHOUT_BLANKS = new Set(['Hans', 'Hant', 'Jpan', 'Khmr', 'Laoo', 'Mymr', 'Thai', 'Tibt']);

export const LANGUAGES: readonly Language[] = TABLE.trim().split('\n').map(toLanguage);

/** The language that comes with the app: it can be read with on every device. */
export const BUILT_IN_LANGUAGE = 'en';

/** The value of the `language` field that leaves it to us. */
const AUTO = 'auto';
export const isAuto = (field: string): boolean => field.toLowerCase() === AUTO;

/** Values of the `language` field that can be named in an answer. */
export const LANGUAGE_CODES: readonly string[] = [AUTO, ...LANGUAGES.map(({ code }) => code)];

const BY_NAME = namesOf(LANGUAGES);

/**
 * The language of that code: ours, ISO 639-1 or -3, BCP 47, Tesseract's or an alias, whatever its case and whether
 * written with `_` or `-`. A region or the language's usual script may follow: `pt-BR`, `sr-Cyrl-RS`.
 */
export function findLanguage(code: string): Language | undefined {
	const name = fold(code);
	const found = BY_NAME.get(name);
	if (found) return found;
	const cut = name.lastIndexOf('-');
	if (cut < 0) return undefined;
	const last = name.slice(cut + 1);
	const language = findLanguage(name.slice(0, cut));
	return /^([a-z]{2}|\d{3})$/.test(last) || last === language?.script.toLowerCase() ? language : undefined;
}

/** The languages that a `language` field names, like `en+de`, each once: none for `auto`; null where one is unknown. */
export function parseLanguages(field: string): Language[] | null {
	if (isAuto(field)) return [];
	const found = field.split('+').map((code) => findLanguage(code.trim()));
	const known = found.filter((language) => language !== undefined);
	return known.length === found.length ? [...new Set(known)] : null;
}

function toLanguage(row: string): Language {
	const [code = '', iso1 = '', iso3 = '', tesseract = '', script = '', aliases = ''] = row.split(' ');
	return {
		code,
		iso1: iso1 === '.' ? null : iso1,
		iso3,
		tesseract: tesseract === '.' ? iso3 : tesseract,
		script,
		direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
		joins: WITHOUT_BLANKS.has(script) ? 'none' : 'space',
		aliases: aliases === '.' ? [] : aliases.split(',')
	};
}

/** Variants share the ISO codes of their language: those mean the first, which is the usual one. */
function namesOf(languages: readonly Language[]): ReadonlyMap<string, Language> {
	const names = new Map<string, Language>();
	for (const language of languages) {
		const { code, iso1, iso3, tesseract, aliases } = language;
		for (const name of [code, tesseract, ...aliases]) names.set(fold(name), language);
		for (const iso of [iso1, iso3]) if (iso !== null && !names.has(iso)) names.set(iso, language);
	}
	return names;
}

function fold(code: string): string {
	return code.toLowerCase().replaceAll('_', '-');
}
