import { expect, test } from 'vitest';
import { answerFrom } from '#chat/answer.ts';
import { DocumentIndex } from '#chat/reading.ts';
import type { Page } from '#document/document.ts';
import { fold } from '#search/fold.ts';
import { DOCUMENTS, toPages } from './documents.ts';
import { LATER, LATER_DOCUMENTS } from './later-questions.ts';
import { CORPUS, OWN, type Asked } from './questions.ts';
import { CORPUS_MISSING, hasCorpus, truthDocument } from './truth-pages.ts';

/** What part of the answers must be right: a value, its page, a snippet that is verbatim, and that there is none. */
const BARS = { value: 0.8, page: 0.9, snippet: 1, refused: 0.9 };

type Mark = { of: keyof typeof BARS; right: boolean; about: string };

function mark(index: DocumentIndex, { ask, value, page }: Asked): Mark[] {
	const { content, citations } = answerFrom(index, ask);
	const about = `${ask} → ${content}`;
	const marks: Mark[] = citations.map((cited) => ({
		of: 'snippet',
		right: index.pages.some((own) => own.index === cited.index && own.text.includes(cited.snippet)),
		about
	}));
	if (value === null) return [...marks, { of: 'refused', right: citations.length === 0, about }];
	const only = index.pages.length === 1 ? (index.pages[0]?.index ?? 0) + 1 : undefined;
	const wanted = page ?? only;
	marks.push({ of: 'value', right: squeeze(content).includes(squeeze(value)), about });
	if (wanted !== undefined)
		marks.push({ of: 'page', right: citations.some((cited) => cited.index + 1 === wanted), about });
	return marks;
}

function squeeze(text: string): string {
	return fold(text).replace(/\s+/g, ' ');
}

/** Those of the bars that are missed, each with what was wrong. */
function missed(marks: readonly Mark[]): string[] {
	return Object.entries(BARS).flatMap(([of, bar]) => {
		const own = marks.filter((one) => one.of === of);
		const right = own.filter((one) => one.right).length;
		const wrong = own.filter((one) => !one.right).map(({ about }) => about);
		return right >= own.length * bar ? [] : [`${of}: ${right} of ${own.length}`, ...wrong];
	});
}

function ask(
	sets: Readonly<Record<string, readonly Asked[]>>,
	open: (name: string) => { pages: Page[]; language: string }
): Mark[] {
	return Object.entries(sets).flatMap(([name, questions]) => {
		const { pages, language } = open(name);
		const index = new DocumentIndex(pages, language);
		return questions.flatMap((question) => mark(index, question));
	});
}

test('questions about documents in ten languages are answered from their text, or not at all', () => {
	const marks = ask({ ...OWN, ...LATER }, (name) => {
		const document = DOCUMENTS[name] ?? LATER_DOCUMENTS[name];
		if (!document) throw new Error(`There is no document ${name}.`);
		return { pages: toPages(document), language: document.language };
	});
	expect(missed(marks)).toEqual([]);
}, 60_000);

test('so are those about receipts, letters, reports and tables of the recognition corpus', ({ skip }) => {
	skip(!hasCorpus(), CORPUS_MISSING);
	const marks = ask(CORPUS, (name) => ({ pages: truthDocument(name), language: 'en' }));
	expect(missed(marks)).toEqual([]);
}, 60_000);
