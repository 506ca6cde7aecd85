import { answerWords } from '#i18n/answers.ts';
import { answerFrom, type Answer } from './answer.ts';
import { findLanguageOf } from './question-language.ts';
import type { DocumentIndex } from './reading.ts';

/**
 * The answer of the document that supports it best, and which of them that is: -1 where none does.
 * @param isAll whether all documents were asked, though there may be only one
 */
export function answerFromAll(
	indexes: readonly DocumentIndex[],
	question: string,
	isAll: boolean
): Answer & { document: number } {
	const answers = indexes.map((index, document) => ({ ...answerFrom(index, question), document }));
	// Of equals the first, which is the newest.
	const [best] = answers.toSorted((a, b) => b.score - a.score);
	if (best && (best.score > 0 || !isAll)) return best;
	const { missingInAll } = answerWords(findLanguageOf(question));
	return { content: missingInAll, citations: [], score: 0, document: -1 };
}
