import { CREDITS_A_PAGE } from '#accounts/plan.ts';
import type { WireError } from '#contract/error.ts';
import { fill, JOB_WARNINGS, ofPage } from '#contract/job-warning.ts';
import { addSums, pageWords, sumConfidence } from '#document/confidence.ts';
import type { JobRow, PageRow, TranslationState } from './database.ts';

/**
 * The life of a job: `pending → processing → done | failed`. Pure: a row in, the next row out.
 * A step that does not fit the row's state returns null, and nothing is to be written.
 */
export type Transition = JobRow | null;

export type NewJob = Pick<
	JobRow,
	| 'uuid'
	| 'account'
	| 'plan'
	| 'filename'
	| 'family'
	| 'sizeBytes'
	| 'tier'
	| 'engine'
	| 'tool'
	| 'language'
	| 'pages'
	| 'textLayer'
	| 'password'
	| 'againOf'
	| 'rotation'
	| 'translation'
>;

export function createJob(job: NewJob, now: Date): Omit<JobRow, 'seq'> {
	return {
		...job,
		status: 'pending',
		createdAt: now.toISOString(),
		finishedAt: null,
		pageCount: null,
		pageIndexes: null,
		pagesDone: 0,
		pagesFailed: 0,
		confidence: { characters: 0, weighted: 0 },
		warnings: [],
		error: null,
		charged: 0,
		chargedOn: null,
		filesDeleted: false,
		refused: false,
		readWith: null,
		detectedLanguages: []
	};
}

export function isActive(job: JobRow): boolean {
	return job.status === 'pending' || job.status === 'processing';
}

/** All of its pages were read, or given up: what is left to do is to translate them. */
export function isRead({ pagesDone, pageCount }: JobRow): boolean {
	return pagesDone === pageCount;
}

export type CountedPages = {
	pageCount: number;
	/** the pages that were picked; null for all */
	pageIndexes: number[] | null;
};

/**
 * The file was opened and its pages counted; what they cost is reserved.
 * @param day on which that is
 */
export function admit(job: JobRow, pages: CountedPages, day: string): Transition {
	if (job.status !== 'pending') return null;
	const charged = pages.pageCount * CREDITS_A_PAGE[job.tier];
	return { ...job, ...pages, status: 'processing', charged, chargedOn: day };
}

/** `readWith` stays null where the language is known but no page has needed a recogniser yet. */
export type SettledLanguages = Pick<JobRow, 'readWith' | 'detectedLanguages' | 'warnings'>;

/** What the job's pages are read with, once and for all: found again it might be another. */
export function settleLanguages(job: JobRow, settled: SettledLanguages): Transition {
	if (job.status !== 'processing' || job.readWith !== null) return null;
	return { ...job, ...settled, warnings: [...job.warnings, ...settled.warnings] };
}

/** A language has to be fetched first. */
export function fetchLanguage(job: JobRow, fetching: NonNullable<JobRow['fetching']>): Transition {
	return isActive(job) ? { ...job, fetching } : null;
}

/** Nothing has to be fetched any more. */
export function endFetching(job: JobRow): Transition {
	if (!isActive(job)) return null;
	const { fetching: _, ...rest } = job;
	return rest;
}

/** Something that concerns the whole job is said once. */
export function warn(job: JobRow, warning: string): Transition {
	if (!isActive(job) || job.warnings.includes(warning)) return null;
	return { ...job, warnings: [warning, ...job.warnings] };
}

/** One more page needs no work; the last one ends the job. */
export function addPage(job: JobRow, row: PageRow, now: Date): Transition {
	if (job.status !== 'processing') return null;
	const next: JobRow = {
		...job,
		pagesDone: job.pagesDone + 1,
		pagesFailed: job.pagesFailed + (row.error ? 1 : 0),
		charged: Math.max(0, job.charged - givenBack(job, row)),
		confidence: row.page ? addSums(job.confidence, sumConfidence(pageWords(row.page))) : job.confidence,
		warnings: [...job.warnings, ...pageWarnings(job, row)]
	};
	if (next.pagesDone !== next.pageCount) return next;
	if (next.pagesFailed === next.pageCount)
		return fail(next, row.error ?? { code: 'internal', message: 'No page could be read.' }, now);
	const read = { ...next, password: null };
	return next.translation?.status === 'processing' ? read : done(read, now);
}

function done(job: JobRow, now: Date): JobRow {
	return { ...job, status: 'done', finishedAt: now.toISOString() };
}

/** A translation that begins. @param language our code */
export function translating(language: string): TranslationState {
	return { language, status: 'processing', pagesDone: 0, warnings: [], error: null };
}

/** A translation comes to its end, or to none; a job that was only waiting for that is done. */
export function endTranslation(
	job: JobRow,
	{ error, warning }: { error: WireError | null; warning: string | null },
	now: Date
): Transition {
	if (job.translation?.status !== 'processing') return null;
	const said = error ? fill(JOB_WARNINGS.translation_failed, { message: error.message }) : warning;
	const translation: TranslationState = {
		...job.translation,
		status: error ? 'failed' : 'done',
		pagesDone: error ? job.translation.pagesDone : (job.pageCount ?? 0),
		warnings: said === null ? job.translation.warnings : [...job.translation.warnings, said],
		error
	};
	const next = { ...job, translation };
	return job.status === 'processing' && isRead(job) ? done(next, now) : next;
}

export function cancelTranslation(job: JobRow, now: Date): Transition {
	const error: WireError = { code: 'cancelled', message: 'Cancelled. What was translated is kept.' };
	return endTranslation(job, { error, warning: null }, now);
}

/** A page that failed costs nothing, one that the model of its tier could not read no more than print. */
function givenBack({ tier }: JobRow, { error, page }: PageRow): number {
	if (error) return CREDITS_A_PAGE[tier];
	return page?.source === 'vlm' ? 0 : CREDITS_A_PAGE[tier] - CREDITS_A_PAGE.cpu;
}

function pageWarnings(job: JobRow, row: PageRow): string[] {
	if (row.error) return [fill(JOB_WARNINGS.page_failed, { page: row.index + 1, message: row.error.message })];
	return row.warnings.map((said) => (job.pageCount === 1 ? said : ofPage(row.index, said)));
}

/**
 * The job ends without a result, and only the pages that were read are paid for. `corrupt` and its like are the file's
 * fault and refuse a POST that still waits.
 */
export function fail(job: JobRow, error: WireError, now: Date): Transition {
	if (!isActive(job)) return null;
	const read = (job.pagesDone - job.pagesFailed) * CREDITS_A_PAGE[job.tier];
	return {
		...job,
		...(job.translation && { translation: { ...job.translation, status: 'failed' as const, error } }),
		status: 'failed',
		error,
		charged: Math.min(job.charged, read),
		refused: refuses(job, error),
		password: null,
		finishedAt: now.toISOString()
	};
}

/** A document whose model has gone stays: it can be read as print. */
function refuses({ engine }: JobRow, { code }: WireError): boolean {
	return REFUSALS.has(code) || (code === 'model_missing' && engine === undefined);
}

const REFUSALS = new Set<WireError['code']>([
	'unsupported_type',
	'too_many_pages',
	'too_many_pixels',
	'corrupt',
	'password_needed',
	'password_wrong',
	'unknown_value',
	'language_unavailable',
	'out_of_credits',
	'storage_full'
]);

/** What was read stays: of a job that is being translated all of it. */
export function cancel(job: JobRow, now: Date): Transition {
	if (isActive(job) && isRead(job)) return cancelTranslation(job, now);
	return fail(job, { code: 'cancelled', message: 'Cancelled. The pages that were finished are kept.' }, now);
}
