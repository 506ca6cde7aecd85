/** Latin letters that Unicode does not take for a letter with an accent, though they look like one. */
const LOOK_LIKE: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ə: 'a', ħ: 'h', ŋ: 'n' };

/** Latin letters as they are read without their accents; other scripts' marks are letters of their own, and stay. */
export function withoutAccents(text: string): string {
	return text
		.normalize('NFD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.replace(/[łøđðıəħŋ]/g, (letter) => LOOK_LIKE[letter] ?? letter)
		.normalize('NFC');
}

/** How often each three neighbouring letters come in a text, blanks between words among them; no figures, no signs. */
export function trigramsOf(text: string): [trigram: string, count: number][] {
	const words = withoutAccents(text.toLowerCase()).match(/[\p{L}\p{M}'’]+/gu) ?? [];
	const signs = Array.from(` ${words.join(' ')} `);
	const counts = new Map<string, number>();
	for (let at = 0; at + 2 < signs.length; at++) {
		const trigram = signs.slice(at, at + 3).join('');
		counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
	}
	return [...counts];
}
