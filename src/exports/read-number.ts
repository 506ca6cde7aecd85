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
	const isGrouped = separators !== null && separators.group !== '' && text.includes(separators.group);
	const whole = isGrouped ? `[1-9]\\d{0,2}(?:\\${separators.group}\\d{3})+` : '0|[1-9]\\d*';
	const fraction = separators ? `(?:\\${separators.decimal}(\\d+))?` : '';
	const found = new RegExp(`^(-?(?:${whole}))${fraction}$`).exec(text);
	if (!found) return null;
	const [, integer = '', decimals = ''] = found;
	const digits = integer.replace(/[^\d-]/g, '');
	const value = Number(`${digits}.${decimals}`);
	if (digits.length + decimals.length > MAX_DIGITS || Object.is(value, -0)) return null;
	const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
	return { value, format: (isGrouped ? '#,##0' : '0') + places };
}
