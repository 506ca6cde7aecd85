/** What a page typeset in a language may cost, as CER. */
const USUAL = 0.1;

/** Languages that Tesseract cannot read so well, each with a little more than its figure. docs/decisions/0009 */
const WEAK: Record<string, number> = {};

export const boundOf = (code: string): number => WEAK[code] ?? USUAL;
