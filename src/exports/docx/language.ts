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
	const tag = code === null ? null : wordTag(code);
	const script = code === null ? '' : (new Intl.Locale(bare(code)).maximize().script ?? '');
	const eastAsia = EAST_ASIAN[script];
	const complex = COMPLEX[script];
	return {
		font: { ascii: LATIN, hAnsi: LATIN, eastAsia: eastAsia ?? 'SimSun', cs: complex ?? 'Arial' },
		...(tag === null
			? {}
			: {
					language: {
						...(eastAsia || complex ? {} : { value: tag }),
						...(eastAsia ? { eastAsia: tag } : {}),
						...(complex ? { bidirectional: tag } : {})
					}
				})
	};
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
