import type { Job, JobSummary } from '#contract/job.ts';
import { words } from '#i18n/words.ts';
import { nameHere } from './language-name.ts';

/** A list of picked pages is shown up to here. */
const SHOWN_RANGES = 5;
const SURE = 0.95;
const FAIRLY_SURE = 0.8;

/** How far a job is that has not ended, or what it waits for. */
export function runningWords(job: JobSummary): string {
	const { status, waiting_for } = job;
	if (waiting_for?.what === 'language')
		return words.list.fetching(
			nameHere({ code: waiting_for.language, name: waiting_for.name }),
			waiting_for.part
		);
	if (waiting_for) return words.list.noRoom;
	if (isTranslating(job))
		return words.list.translating(job.translation?.pages_done ?? 0, job.page_count ?? 1);
	return status === 'pending' ? words.list.waiting : progressWords(job);
}

/** All of its pages are read, and some not yet translated. */
export function isTranslating({ translation, pages_done, page_count }: JobSummary): boolean {
	return translation?.status === 'processing' && pages_done === page_count;
}

/** How much of what it is busy with is done, 0 to 1; null where that cannot be told. */
export function donePart(job: JobSummary): number | null {
	const { waiting_for, page_count } = job;
	if (waiting_for?.what === 'language') return waiting_for.part;
	const pages_done = isTranslating(job) ? (job.translation?.pages_done ?? 0) : job.pages_done;
	return pages_done > 0 && page_count !== null ? pages_done / page_count : null;
}

function progressWords({ pages_done, page_count, page_indexes }: JobSummary): string {
	return (page_indexes ? words.list.runningPicked : words.list.running)(pages_done, page_count ?? 1);
}

/** Which pages were picked, as numbers of the document; null where all are read. */
export function pickedWords({ page_indexes }: Pick<JobSummary, 'page_indexes'>): string | null {
	return page_indexes && words.pages.picked(shownRanges(page_indexes), page_indexes.length);
}

/** @param indexes ascending, from 0 */
function shownRanges(indexes: readonly number[]): string {
	const ranges: { first: number; last: number }[] = [];
	for (const index of indexes) {
		const range = ranges.at(-1);
		if (range?.last === index - 1) range.last = index;
		else ranges.push({ first: index, last: index });
	}
	const shown = ranges.slice(0, SHOWN_RANGES).map(({ first, last }) => {
		const number = words.number(first + 1);
		return first === last ? number : `${number}–${words.number(last + 1)}`;
	});
	return shown.join(', ') + (ranges.length > SHOWN_RANGES ? ' …' : '');
}

/** How far the words of a finished document can be trusted. */
export function trustWords({ pages, text, mean_confidence }: Job): string {
	if (text.trim() === '') return words.status.noWords;
	const own = pages.filter(({ source }) => source === 'text_layer').length;
	if (own === pages.length) return words.status.ownWords;
	const recognised = mean_confidence === null ? '' : sureWords(mean_confidence);
	return own === 0 ? recognised : `${words.status.someOwnWords(own)} ${recognised}`.trim();
}

function sureWords(mean: number): string {
	if (mean >= SURE) return words.status.sure(mean);
	return mean >= FAIRLY_SURE ? words.status.fairly(mean) : words.status.unsure(mean);
}
