import type { JobPage } from '#contract/job.ts';
import { DOUBTFUL, sureness } from '#ui/reader/doubts.ts';

/** A word by its places in the page as it is shown. */
type WordSpot = { block: number; line: number; /** in its line */ word: number };
export type Doubt = WordSpot & { /** of its page in the document */ index: number };

/** A word, or the beginning of a line, block or page. */
type From = { index: number; block?: number | null; line?: number | null; word?: number | null };

export function isDoubted(confidence: number | null): boolean {
	return confidence !== null && confidence < DOUBTFUL;
}

/** How many words of these pages should be looked at. */
export function countDoubts(pages: readonly JobPage[]): number {
	const countIn = (words: JobPage['blocks'][number]['words']) =>
		words.reduce((sum, word) => sum + (isDoubted(sureness(word)) ? 1 : 0), 0);
	let count = 0;
	for (const { blocks } of pages) for (const { words } of blocks) count += countIn(words);
	return count;
}

export function doubtsOf(page: JobPage): Doubt[] {
	return page.blocks.flatMap(({ words }, block) => {
		let [line, word] = [-1, 0];
		return words.flatMap((at) => {
			word = at.line === line ? word + 1 : 0;
			line = at.line;
			return isDoubted(sureness(at)) ? { index: page.index, block, line, word } : [];
		});
	});
}

/**
 * The doubtful word behind a place, or before it, round through all pages; null where there is none.
 * @param from a word that is looked at, or a page from its beginning
 */
export function nextDoubt(pages: readonly JobPage[], from: From, step: 1 | -1): Doubt | null {
	const at = pages.findIndex(({ index }) => index === from.index);
	const beyond = (pages[at] ? doubtsOf(pages[at]) : []).filter((doubt) => step * compare(doubt, from) > 0);
	const first = step > 0 ? beyond[0] : beyond.at(-1);
	if (first) return first;
	for (let turn = 1; turn <= pages.length; turn += 1) {
		const page = pages.at((at + step * turn) % pages.length);
		const doubts = page ? doubtsOf(page) : [];
		const found = step > 0 ? doubts[0] : doubts.at(-1);
		if (found) return found;
	}
	return null;
}

/** By their places on one page; a page's beginning stands before its first word. */
function compare(a: WordSpot, { block, line, word }: From): number {
	return a.block - (block ?? -1) || a.line - (line ?? -1) || a.word - (word ?? -1);
}
