/**
 * Scripts of which a recogniser's languages are, by their Unicode name where that is not their ISO 15924 code. Chinese,
 * Japanese and Korean share characters and are told apart below.
 */
const SCRIPTS = [
	'Arab',
	'Armn',
	'Beng',
	'Cans',
	'Cher',
	'Cyrl',
	'Deva',
	'Ethi',
	'Geor',
	'Grek',
	'Gujr',
	'Guru',
	'Hang',
	'Hani',
	'Hebr',
	'Hira',
	'Kana',
	'Khmr',
	'Knda',
	'Laoo',
	'Latn',
	'Mlym',
	'Mymr',
	'Orya',
	'Sinh',
	'Syrc',
	'Taml',
	'Telu',
	'Thaa',
	'Thai',
	'Tibt'
] as const;
type UnicodeScript = (typeof SCRIPTS)[number];

const LETTERS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

/** Of Japanese text about half is kana; Chinese has none, but for a misread stroke. */
const JAPANESE_KANA = 0.1;
/** Koreans may write a noun in Chinese characters. */
const KOREAN_HANGUL = 0.1;

/** Characters that are frequent in one way of writing Chinese and absent from the other. Source: unicode.org, Unihan */
const SIMPLIFIED =
	'们这个来时说国为会过对发学还没动经关问现实见开间让无样题场两应报员头处东义从车门总听书话记长办业觉认进风电际务边战红请该';
const TRADITIONAL =
	'們這個來時說國為會過對發學還沒動經關問現實見開間讓無樣題場兩應報員頭處東義從車門總聽書話記長辦業覺認進風電際務邊戰紅請該';
const DISTINCT_SIMPLIFIED = new Set(Array.from(SIMPLIFIED).filter((sign) => !TRADITIONAL.includes(sign)));
const DISTINCT_TRADITIONAL = new Set(Array.from(TRADITIONAL).filter((sign) => !SIMPLIFIED.includes(sign)));

/** What a text is written in: ISO 15924 as in the registry, null where there is no letter. */
export type Writing = {
	script: string | null;
	/** of that script */
	letters: number;
	/** of all letters, 0…1 */
	share: number;
};

/** The script of most of a text's letters. */
export function writingOf(text: string): Writing {
	const counts = new Map(
		LETTERS.map(([script, letter]) => [script, text.match(letter)?.length ?? 0] as const)
	);
	const of = (...scripts: UnicodeScript[]) =>
		scripts.reduce((sum, script) => sum + (counts.get(script) ?? 0), 0);
	const all = of(...SCRIPTS);
	const eastAsian = of('Hani', 'Hira', 'Kana', 'Hang');
	const [top, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
	if (all === 0) return { script: null, letters: 0, share: 0 };
	if (eastAsian <= most && !['Hani', 'Hira', 'Kana', 'Hang'].includes(top))
		return { script: top, letters: most, share: most / all };
	const script =
		of('Hang') > KOREAN_HANGUL * eastAsian
			? 'Kore'
			: of('Hira', 'Kana') > JAPANESE_KANA * eastAsian
				? 'Jpan'
				: chinese(text);
	return { script, letters: eastAsian, share: eastAsian / all };
}

function chinese(text: string): 'Hans' | 'Hant' {
	const count = (signs: ReadonlySet<string>) => Array.from(text).filter((sign) => signs.has(sign)).length;
	return count(DISTINCT_TRADITIONAL) > count(DISTINCT_SIMPLIFIED) ? 'Hant' : 'Hans';
}
