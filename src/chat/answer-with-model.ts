import { generateInTime, type LanguageModel } from '#engines/language-model.ts';
import { answerWords } from '#i18n/answers.ts';
import type { Answer, Citation } from './answer.ts';
import { ANSWER_SCHEMA, ANSWER_TOKENS, promptOf, textOf, type Earlier, type Source } from './model-prompt.ts';
import { boxesOf } from './page-text.ts';
import { findLanguageOf } from './question-language.ts';
import type { DocumentIndex } from './reading.ts';
import { sentencesOf, supportedPart } from './supported.ts';

/** Passages that a model is offered; as many as its context holds are given. */
const MOST_SOURCES = 24;

type Asking = {
	model: LanguageModel;
	indexes: readonly DocumentIndex[];
	earlier: readonly Earlier[];
	signal: AbortSignal;
	/** with what of the answer is written and supported, each time when there is more */
	onText: (text: string) => void;
};

/**
 * The answer that a model writes from passages of the documents, as far as those passages support it.
 * @returns null where the model fails in whatever way, or is stopped: its caller answers without one
 */
export async function answerWithModel(
	question: string,
	{ model, indexes, earlier, signal, onText }: Asking
): Promise<(Answer & { document: number }) | null> {
	const asked = [...earlier.slice(-1).map((one) => one.question), question].join(' ');
	const found = indexes.flatMap((index, document) =>
		index.passagesAbout(asked, MOST_SOURCES).map((one) => ({ ...one, document }))
	);
	const likeliest = found.sort((a, b) => b.score - a.score).slice(0, MOST_SOURCES);
	const { prompt, sources } = promptOf(question, {
		sources: likeliest,
		earlier,
		contextTokens: model.contextTokens
	});
	let written = '';
	let shown = '';
	try {
		const whole = await generateInTime(model, prompt, {
			schema: ANSWER_SCHEMA,
			maxTokens: ANSWER_TOKENS,
			signal,
			onText(text) {
				written += text;
				// Which passages it cites is only known at its end: until then all that were given.
				const part = supportedPart(
					sentencesOf(writtenAnswer(written), { whole: false }).join(' '),
					sources.map(textOf)
				);
				if (part.length > shown.length) onText((shown = part));
			}
		});
		return checked(question, readReply(whole), sources);
	} catch {
		return null; // a string, an object without a message, a hang: told by the answer without a model
	}
}

/** A model's answer with what its passages do not support taken out; with nothing left it is none. */
function checked(
	question: string,
	{ answer, cites }: Reply,
	sources: readonly Source[]
): (Answer & { document: number }) | null {
	const cited = [...new Set(cites)].map((cite) => sources[cite - 1]).filter((source) => source !== undefined);
	const content = supportedPart(answer, cited.map(textOf));
	const first = cited[0];
	if (content === '' || !first)
		return { content: answerWords(findLanguageOf(question)).missing, citations: [], score: 0, document: -1 };
	return {
		content,
		citations: cited.filter(({ document }) => document === first.document).map(toCitation),
		score: 1,
		document: first.document
	};
}

function toCitation({ page, start, end }: Source): Citation {
	return { index: page.index, snippet: page.text.slice(start, end), bboxes: boxesOf(page, { start, end }) };
}

type Reply = { answer: string; cites: number[] };

/** @throws where it is not what the schema says: models are held to it, and some are not */
function readReply(text: string): Reply {
	const data: unknown = JSON.parse(/\{[^]*\}/.exec(text)?.[0] ?? '');
	if (typeof data !== 'object' || data === null || !('answer' in data) || !('cites' in data))
		throw new Error('The model has not answered as it was asked to.');
	const { answer, cites } = data;
	if (typeof answer !== 'string' || !Array.isArray(cites))
		throw new Error('The model has answered in another form.');
	return { answer, cites: cites.filter((cite): cite is number => Number.isInteger(cite)) };
}

/** What there is of the answer in the beginning of a reply. */
function writtenAnswer(reply: string): string {
	const text = /"answer"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(reply)?.[1] ?? '';
	try {
		return JSON.parse(`"${text}"`) as string;
	} catch {
		return ''; // in the middle of an escaped letter: it comes with the next piece
	}
}
