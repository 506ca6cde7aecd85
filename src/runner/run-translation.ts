import { OcrError, toWire } from '#contract/error.ts';
import { ofPage } from '#contract/job-warning.ts';
import { warningText } from '#contract/warning.ts';
import { collect } from '#document/collect.ts';
import type { Page } from '#document/document.ts';
import { sourceTexts } from '#document/translation.ts';
import type { Pair, Translator } from '#engines/translator.ts';
import type { TranslationRow } from '#jobs/database.ts';
import { readPage } from '#jobs/exports.ts';
import {
	beginTranslation,
	claimTranslation,
	finishTranslation,
	saveTranslation,
	type BegunTranslation
} from '#jobs/translations.ts';
import { nameOf } from '#languages/names.ts';
import { translateTexts, type Translated } from '#translate/translate-texts.ts';
import type { Bench } from './bench.ts';
import { isOneLanguage, openTranslator, sourceOf, unknownSource } from './translators.ts';

/** A page that was lost with its tab this often stays as it is: the model may be too large for this device. */
const MAX_ATTEMPTS = 3;
/** A translator that fails on a page gets one more try: a model is loaded anew for it. */
const MAX_FAILURES = 2;
/** So far a page looks to the others for what runs through a document: `running-lines.ts`. */
const REACH = 2;

/**
 * Translates what is not translated yet of a document, page by page; each is kept as soon as it is done.
 * @throws {OcrError} `superseded` when the store already knows of a newer runner
 */
export async function runTranslation(bench: Bench, uuid: string, signal: AbortSignal): Promise<void> {
	const begun = signal.aborted ? null : await beginTranslation(bench.lease, uuid);
	if (!begun) return;
	const outcome = await translate(bench, begun, signal).then(
		(warning) => ({ error: null, warning }),
		(error: unknown) => ({ error: toWire(error), warning: null })
	);
	const { language } = begun;
	if (!signal.aborted) await finishTranslation(bench.lease, { uuid, language }, outcome, bench.now());
}

/** @returns what there is to say about the whole; null for nothing */
async function translate(bench: Bench, begun: BegunTranslation, signal: AbortSignal): Promise<string | null> {
	const { from, isKnown } = sourceOf(begun.job);
	const pair = { from: from.code, to: begun.language };
	const isSame = isOneLanguage(pair);
	if (isSame && !isKnown) throw unknownSource(); // it is a guess that it is this language
	const translator = isSame ? SAME : await openTranslator(bench, pair, signal);
	try {
		for (const index of begun.indexes) {
			if (signal.aborted) break;
			await translatePage(bench, { begun, index, pair, translator, signal });
		}
	} finally {
		translator.close();
	}
	return isSame ? warningText('translation_needless', { language: nameOf(pair.to) }) : null;
}

const SAME: Translator = { translate: (texts) => Promise.resolve([...texts]), close: () => undefined };

type PageWork = {
	begun: BegunTranslation;
	index: number;
	pair: Pair;
	translator: Translator;
	signal: AbortSignal;
};

async function translatePage(bench: Bench, work: PageWork): Promise<void> {
	const { begun, index, pair, translator, signal } = work;
	const place = { uuid: begun.job.uuid, index, language: begun.language };
	const page = await collectedPage(bench, begun, index);
	const texts = page ? sourceTexts(page) : [];
	const { attempts, texts: before } = await claimTranslation(bench.lease, place);
	const known = new Set(before.map(([text]) => text));
	const todo = texts.filter((text) => !known.has(text));
	const isLost = attempts > MAX_ATTEMPTS;
	const written: Translated[] =
		translator === SAME || isLost
			? todo.map((text) => [text, isLost ? null : text])
			: await twice(() => translateTexts(todo, translator, { to: pair.to, signal }), signal);
	if (signal.aborted) return;
	const all = [...before, ...written];
	await saveTranslation(bench.lease, place, all, warningOf(index, texts, all));
}

async function twice<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
	for (let failures = 1; ; failures++) {
		try {
			return await work();
		} catch (error) {
			const mayRetry = error instanceof OcrError && error.code === 'engine_failed' && failures < MAX_FAILURES;
			if (!mayRetry || signal.aborted) throw error;
		}
	}
}

/** A page as it is shown: what only the document tells of it, its neighbours do. */
async function collectedPage(
	{ lease }: Bench,
	{ job, indexes, changes }: BegunTranslation,
	index: number
): Promise<Page | undefined> {
	const at = indexes.indexOf(index);
	const near: Page[] = [];
	for (const one of indexes.slice(Math.max(0, at - REACH), at + REACH + 1)) {
		const page = await readPage(lease.db, { uuid: job.uuid, index: one }, changes);
		if (page) near.push(page);
	}
	return collect(near, changes).find((page) => page.index === index);
}

function warningOf(index: number, texts: readonly string[], all: TranslationRow['texts']): string | null {
	const kept = new Set(all.flatMap(([text, translation]) => (translation === null ? [text] : [])));
	const count = texts.filter((text) => kept.has(text)).length;
	if (count === 0) return null;
	return ofPage(index, warningText('translation_kept', { count }));
}
