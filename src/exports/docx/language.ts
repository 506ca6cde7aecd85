/** Fonts that come with Word, and whose names other programs replace by their own of the same script. */
const EAST_ASIAN: Record<string, string> = {
	Hans: 'SimSun',
	Hant: 'PMingLiU',
	Jpan: 'MS Mincho',
	Kore: 'Batang'
};
const COMPLEX: Record<string, string> = {
	Arab: 'Arial',
	Hebr: 'Arial',
	Syrc: 'Estrangelo Edessa',
	Thaa: 'MV Boli',
	Deva: 'Nirmala UI',
	Beng: 'Nirmala UI',
	Guru: 'Nirmala UI',
	Gujr: 'Nirmala UI',
	Orya: 'Nirmala UI',
	Taml: 'Nirmala UI',
	Telu: 'Nirmala UI',
	Knda: 'Nirmala UI',
	Mlym: 'Nirmala UI',
	Sinh: 'Nirmala UI',
	Thai: 'Leelawadee UI',
	Laoo: 'Leelawadee UI',
	Khmr: 'Leelawadee UI',
	Mymr: 'Myanmar Text',
	Tibt: 'Microsoft Himalaya'
};
const LATIN = 'Times New Roman';

/** What a document of this language declares for all of its text. */
export function languageDefaults(code: string | null) {
	const script = scriptOf(code);
	const font = {
		ascii: LATIN,
		hAnsi: LATIN,
		eastAsia: EAST_ASIAN[script] ?? 'SimSun',
		cs: COMPLEX[script] ?? 'Arial'
	};
	return { font, ...(code === null ? {} : { language: languageOf(wordTag(code), script) }) };
}

/** What runs declare that are in another script than their document: its likeliest language, and a font that has it. */
export type ForeignScripts = (script: string, paragraph: string) => RunLanguage | null;
export type RunLanguage = {
	language: ReturnType<typeof languageOf>;
	font?: { eastAsia: string } | { cs: string };
};

/**
 * @param code the document's language
 * Source: the likeliest language of a script is that of CLDR (likely subtags)
 */
export function foreignScripts(code: string | null): ForeignScripts {
	const own = scriptOf(code);
	const known = new Map<string, RunLanguage>();
	return (signs, paragraph) => {
		// Latin letters stand in texts of all languages: they tell none.
		if (signs === 'Latn' || own === signs || JOINT[signs]?.includes(own)) return null;
		const script = eastAsian(signs, paragraph);
		const found = known.get(script) ?? declared(script);
		known.set(script, found);
		return found;
	};
}

/** The scripts of languages (ISO 15924) that write these signs together with others. */
const JOINT: Record<string, string[]> = {
	Hani: ['Hans', 'Hant', 'Jpan', 'Kore'],
	Bopo: ['Hant', 'Hans'],
	Hira: ['Jpan'],
	Kana: ['Jpan'],
	Hang: ['Kore']
};

/** Chinese characters tell their language by what stands beside them. */
function eastAsian(signs: string, paragraph: string): string {
	if (signs !== 'Hani') return JOINT[signs]?.[0] ?? signs;
	if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(paragraph)) return 'Jpan';
	return /\p{sc=Hang}/u.test(paragraph) ? 'Kore' : 'Hans';
}

function declared(script: string): RunLanguage {
	const language = languageOf(wordTag(`und-${script}`), script);
	const [eastAsia, cs] = [EAST_ASIAN[script], COMPLEX[script]];
	if (eastAsia !== undefined) return { language, font: { eastAsia } };
	return cs === undefined ? { language } : { language, font: { cs } };
}

/** Word has a language for each of three kinds of scripts. */
function languageOf(tag: string, script: string) {
	if (EAST_ASIAN[script] !== undefined) return { eastAsia: tag };
	return COMPLEX[script] === undefined ? { value: tag } : { bidirectional: tag };
}

function scriptOf(code: string | null): string {
	return code === null ? '' : (new Intl.Locale(bare(code)).maximize().script ?? '');
}

/** Word knows languages with their region: `nl-NL`, `zh-CN`, `sr-Latn-RS`. */
function wordTag(code: string): string {
	const plain = bare(code);
	const { language, region } = new Intl.Locale(plain).maximize();
	const script = /^(?:sr|az|uz)-(Latn|Cyrl)/.exec(plain)?.[1];
	return [language, script, region].filter(Boolean).join('-');
}

/** Without what only we know: columns from right to left, an old spelling. */
function bare(code: string): string {
	return code.replace(/-x-.*/, '');
}
