/** `7`, `- 7 -`, `Page 7 of 12`, `Seite 7`, `vii`, `第7页` */
const PAGE_NUMBER =
	/^(?:(?:page|pg|p|seite|s|página|pagina|pág|pag|стр|страница|strona|str|sida|side|sivu|σελίδα|sayfa|第|صفحة|עמוד|पृष्ठ)\.?\s*)?[-–—[(|·•]*\s*(\p{Nd}{1,4}|[ivxl]{1,7})\s*[-–—\])|·•]*(?:\s*(?:of|von|de|di|van|из|z|av|\/|of)\s*\p{Nd}{1,4})?\s*(?:页|頁|ページ)?\.?$/iu;
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** The number of a page, where a text says that and nothing else; null otherwise. */
export function printedNumber(text: string): number | null {
	const number = text.length > 40 ? undefined : PAGE_NUMBER.exec(text.trim())?.[1];
	if (number === undefined) return null;
	return /\p{Nd}/u.test(number) ? fromDigits(number) : fromRoman(number.toLowerCase());
}

/** Digits of any script: those of each stand in a row, from a nought at a place that ends in 0 or 6. */
function fromDigits(digits: string): number {
	return Array.from(digits).reduce((sum, digit) => sum * 10 + valueOf(digit), 0);
}

function valueOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	for (let value = 0; value < 10; value++)
		if (!/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - value - 1)))) return value;
	return 0;
}

function fromRoman(number: string): number {
	const values = Array.from(number, (sign) => ROMAN[sign] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
