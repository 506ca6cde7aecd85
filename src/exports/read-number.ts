/** How a language writes `1,234.5`. */
export type Separators = { group: string; decimal: string };

/** Where these stand, nobody means another one of them. */
const KNOWN = ['.', ','];
/** More digits than that a spreadsheet forgets. */
const MAX_DIGITS = 15;

/** @param language BCP 47; null, or one of other separators than these two, says nothing about them */
export function separatorsOf(language: string | null): Separators | null {
	if (language === null) return null;
	const parts = new Intl.NumberFormat(language.replace(/-x-.*/, ''), {
		numberingSystem: 'latn'
	}).formatToParts(12345.6);
	const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const [group, decimal] = [sign('group'), sign('decimal')];
	return KNOWN.includes(decimal) ? { group: KNOWN.includes(group) ? group : '', decimal } : null;
}

/**
 * A text as a number that a spreadsheet shows in the same form: without leading zeros or a plus, with its decimals and
 * its groups. Null for every other text, for a code or a telephone number is none.
 * @param separators null where nobody knows them: then only whole numbers are read
 */
export function readNumber(
	text: string,
	separators: Separators | null
): { value: number; format: string } | null {
	const { group, decimal } = separators ?? { group: '', decimal: '' };
	const grouped = group !== '' && text.includes(group);
	const whole = grouped ? `[1-9]\\d{0,2}(?:\\${group}\\d{3})+` : '(?:0|[1-9]\\d*)';
	const fraction = decimal === '' ? '()' : `(?:\\${decimal}(\\d+))?`;
	const match = new RegExp(`^(-?)(${whole})${fraction}$`).exec(text);
	if (!match) return null;
	const [, minus = '', integer = '', decimals = ''] = match;
	const digits = grouped ? integer.replaceAll(group, '') : integer;
	if (digits.length + decimals.length > MAX_DIGITS) return null;
	const value = Number(`${minus}${digits}${decimals === '' ? '' : `.${decimals}`}`);
	if (Object.is(value, -0)) return null;
	return {
		value,
		format: (grouped ? '#,##0' : '0') + (decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`)
	};
}
