import { answerWords } from '#i18n/answers.ts';
import { answerFrom, type Answer } from './answer.ts';
import { findLanguageOf } from './question-language.ts';
import type { DocumentIndex } from './reading.ts';

/** The answer of the document that supports it best, and which of them that is. */
export function answerFromAll(
	indexes: readonly DocumentIndex[],
	question: string
): Answer & { /** its place among them */ document: number } {
	let best: (Answer & { document: number }) | null = null;
	indexes.forEach((index, document) => {
		const answer = answerFrom(index, question);
		// Of equals the first, which is the newest.
		if (answer.score > (best?.score ?? 0)) best = { ...answer, document };
	});
	return (
		best ?? {
			content: answerWords(findLanguageOf(question)).missingInAll,
			citations: [],
			score: 0,
			document: -1
		}
	);
}
