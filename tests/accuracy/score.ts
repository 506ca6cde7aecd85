/** How well a text was read. All of 0…1; `cer` and `wer` may be larger where much was invented. */
export type Score = { cer: number; wer: number; f1: number; recall: number };

export type Reading = {
	/** of the truth */
	characters: number;
	/** edits between truth and reading */
	characterEdits: number;
	words: number;
	wordEdits: number;
	wordsRead: number;
	/** words of the truth that were read, each as often as it stands there */
	wordsFound: number;
};

export type Folding = { foldCase?: boolean; ignoreSpace?: boolean };

/** A text as it is compared: NFC, white space folded. */
export function fold(text: string, { foldCase = false, ignoreSpace = false }: Folding = {}): string {
	const folded = text
		.normalize('NFC')
		.replace(/\s+/gu, ignoreSpace ? '' : ' ')
		.trim();
	return foldCase ? folded.toLowerCase() : folded;
}

/** Compares a reading with the truth. */
export function compare(truth: string, read: string, folding: Folding = {}): Reading {
	const [a, b] = [fold(truth, folding), fold(read, folding)];
	// Code points, as is usual for CER, not graphemes.
	const [charactersA, charactersB] = [Array.from(a), Array.from(b)];
	// Where blanks say nothing, each character is a word.
	const [wordsA, wordsB] = folding.ignoreSpace ? [charactersA, charactersB] : [toWords(a), toWords(b)];
	return {
		characters: charactersA.length,
		characterEdits: levenshtein(charactersA, charactersB),
		words: wordsA.length,
		wordEdits: levenshtein(wordsA, wordsB),
		wordsRead: wordsB.length,
		wordsFound: shared(wordsA, wordsB)
	};
}

/** The pages of a document, taken together. */
export function addReadings(readings: readonly Reading[]): Reading {
	const sum = (key: keyof Reading) => readings.reduce((all, reading) => all + reading[key], 0);
	return {
		characters: sum('characters'),
		characterEdits: sum('characterEdits'),
		words: sum('words'),
		wordEdits: sum('wordEdits'),
		wordsRead: sum('wordsRead'),
		wordsFound: sum('wordsFound')
	};
}

export function toScore(reading: Reading): Score {
	const { characters, characterEdits, words, wordEdits, wordsRead, wordsFound } = reading;
	return {
		cer: characterEdits / Math.max(1, characters),
		wer: wordEdits / Math.max(1, words),
		f1: (2 * wordsFound) / Math.max(1, words + wordsRead),
		recall: wordsFound / Math.max(1, words)
	};
}

/**
 * The least number of insertions, deletions and replacements that turn one into the other.
 * Source: Wagner & Fischer 1974, one row at a time
 */
export function levenshtein<T>(a: readonly T[], b: readonly T[]): number {
	const row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
	a.forEach((left, index) => {
		let diagonal = index;
		row[0] = index + 1;
		for (let at = 1; at <= b.length; at++) {
			const above = row[at] ?? 0;
			row[at] = left === b[at - 1] ? diagonal : 1 + Math.min(diagonal, above, row[at - 1] ?? 0);
			diagonal = above;
		}
	});
	return row[b.length] ?? 0;
}

function toWords(text: string): string[] {
	return text.split(' ').filter((word) => word !== '');
}

/** Words that both have, as multisets. */
function shared(a: readonly string[], b: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	return b.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count > 0;
	}).length;
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const [below = 0, above = 0] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
