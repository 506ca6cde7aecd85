/** What a page typeset in a language may cost, as CER. */
const USUAL = 0.1;

/** Languages that Tesseract's data cannot read so well, each with its figure and .02. docs/decisions/0009 says why. */
const WEAK: Record<string, number> = {
	dv: 0.846,
	eu: 0.246,
	'ko-x-vert': 0.265,
	my: 0.163,
	oge: 0.264,
	'tt-Latn': 0.147,
	yo: 0.137
};

export const boundOf = (code: string): number => WEAK[code] ?? USUAL;
