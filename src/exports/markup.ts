/** What is no Char of XML 1.0 (section 2.2), halves of surrogate pairs among them, and what Unicode keeps from being one. */
const NO_CHAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/gu;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text without what XML 1.0 cannot say. */
export function xmlText(text: string): string {
	return text.replace(NO_CHAR, '');
}

/** For the text of an element of HTML or XML, and for an attribute in quotes of either kind. */
export function escapeMarkup(text: string): string {
	return xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A start tag's attributes, each with a blank before it; those that are null are left out. */
export function attributes(values: Record<string, string | number | null>): string {
	return Object.entries(values)
		.map(([name, value]) => (value === null ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
		.join('');
}
