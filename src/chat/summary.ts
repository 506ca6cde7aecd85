import type { DocumentIndex } from './reading.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** How many sentences stand for a document. */
const MOST = 3;
const SHORTEST = 40;
const LONGEST = 400;
/** Longer documents are judged by their first pages: the rest goes on from there. */
const MOST_PAGES = 40;

/** The sentences that say most of what the others say, in the order of the document. */
export function centralSentences(index: DocumentIndex): Sentence[] {
	const lines = index.pages
		.slice(0, MOST_PAGES)
		.flatMap((page) => page.lines.map((_, at) => index.read(page, at)));
	const sentences = sentencesOf(
		index,
		lines.filter((one) => one !== null)
	);
	const full = sentences.filter(
		({ start, end, lines }) =>
			end - start >= SHORTEST && end - start <= LONGEST && !lines.some(({ line }) => line.cells)
	);
	const candidates = full.length > 0 ? full : sentences.slice(0, MOST);
	const counts = new Map<string, number>();
	const stems = candidates.map((sentence) => stemsOf(sentence));
	for (const own of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return candidates
		.map((sentence, at) => {
			const own = [...(stems[at] ?? [])].filter((stem) => stem.length > 3);
			const sum = own.reduce((total, stem) => total + ((counts.get(stem) ?? 1) - 1) * index.rarity(stem), 0);
			const early = 1 + 0.3 / (1 + at / 3);
			return { sentence, at, score: (sum / Math.sqrt(own.length + 4)) * early };
		})
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST)
		.sort((a, b) => a.at - b.at)
		.map(({ sentence }) => sentence);
}

function stemsOf({ lines, start, end }: Sentence): ReadonlySet<string> {
	return new Set(
		lines.flatMap(({ terms }) =>
			terms.filter((term) => term.start >= start && term.end <= end).map(({ stem }) => stem)
		)
	);
}
