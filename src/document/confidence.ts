import type { Page, Word } from './document.ts';

/** A sum of word confidences that can grow page by page. */
export type ConfidenceSum = { characters: number; weighted: number };

/** Adds words up, each weighted by its characters; words without a confidence do not count. */
export function sumConfidence(words: Iterable<Word>): ConfidenceSum {
	const sum = { characters: 0, weighted: 0 };
	for (const { text, confidence } of words) {
		if (confidence === null) continue;
		sum.characters += text.length;
		sum.weighted += text.length * confidence;
	}
	return sum;
}

export function addSums(a: ConfidenceSum, b: ConfidenceSum): ConfidenceSum {
	return { characters: a.characters + b.characters, weighted: a.weighted + b.weighted };
}

/** 0…1 with four decimals, null where nothing was recognised. */
export function meanConfidence({ characters, weighted }: ConfidenceSum): number | null {
	return characters === 0 ? null : Math.round((weighted / characters) * 1e4) / 1e4;
}

/** Mean over the words that have letters: figures are alike in most scripts. 0 where there are none. */
export function letterConfidence(words: readonly Word[]): number {
	return meanConfidence(sumConfidence(words.filter(({ text }) => /\p{L}/u.test(text)))) ?? 0;
}

export function pageWords(page: Page): Word[] {
	return page.blocks.flatMap((block) => block.lines.flatMap((line) => line.words));
}
