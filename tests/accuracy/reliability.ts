import type { Job } from '#contract/job.ts';
import { findLanguage } from '#languages/registry.ts';
import { findRight } from './align.ts';
import { figureOf, foldingOf, truthPages, type Item } from './corpus.ts';
import { fold, type Folding } from './score.ts';

/** A word that was recognised: how sure the app was, 0…1, and whether it stands in the truth. */
export type Judged = { confidence: number; isRight: boolean };

/** Words given about one confidence: how many there are, their mean confidence, and the part that is right. */
export type Bin = { count: number; confidence: number; right: number };

type Word = { text: string; confidence: number };

/** Judges the recognised words of an item whose truth is in the order of reading; others have none to judge. */
export function judge(item: Item, pages: Job['pages']): Judged[] {
	if (figureOf(item) !== 'cer') return [];
	const words = pages.map(recognised);
	const truths = truthPages(item);
	const folding = { ...foldingOf(item), ignoreSpace: hasSyllables(item) };
	return truths.length > 1
		? truths.flatMap((truth, at) => judgeWords(truth, words[at] ?? [], folding))
		: judgeWords(truths.join('\n'), words.flat(), folding);
}

/** Whether what the recogniser calls words are but parts of them. */
function hasSyllables({ language }: Item): boolean {
	const { joins, script } = findLanguage(language) ?? {};
	return joins === 'none' || script === 'Kore';
}

function recognised({ blocks }: Job['pages'][number]): Word[] {
	return blocks.flatMap(({ words }) =>
		words.flatMap(({ text, confidence }) => (confidence === null ? [] : [{ text, confidence }]))
	);
}

/** Where a word is but a part of one, it is right if each of its characters is. */
function judgeWords(truth: string, words: readonly Word[], folding: Folding): Judged[] {
	const parts = (text: string) => (folding.ignoreSpace ? Array.from(text) : text.split(' '));
	const read = words.map(({ text }) => parts(fold(text, folding)));
	const right = findRight(parts(fold(truth, folding)), read.flat());
	let at = 0;
	return words.map(({ confidence }, index) => {
		const { length } = read[index] ?? [];
		const isRight = right.slice(at, at + length).every(Boolean);
		at += length;
		return { confidence, isRight };
	});
}

const BINS = 10;

/** Ten bins of the same width, without those that are empty. */
export function toBins(judged: readonly Judged[]): Bin[] {
	const groups = Map.groupBy(judged, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
	return [...groups]
		.toSorted(([a], [b]) => a - b)
		.map(([, of]) => ({
			count: of.length,
			confidence: of.reduce((sum, { confidence }) => sum + confidence, 0) / of.length,
			right: of.filter(({ isRight }) => isRight).length / of.length
		}));
}

/**
 * The expected calibration error: how far confidence is from what is right, on average over the words.
 * Source: Naeini, Cooper & Hauskrecht 2015
 */
export function calibrationError(bins: readonly Bin[]): number {
	const all = bins.reduce((sum, { count }) => sum + count, 0);
	const off = bins.reduce(
		(sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right),
		0
	);
	return off / Math.max(1, all);
}
