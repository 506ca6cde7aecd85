import { jobPage } from '#contract/job-page.ts';
import type { Job, JobPage, JobSummary } from '#contract/job.ts';
import { collect } from '#document/collect.ts';
import { documentTables } from '#document/continued-tables.ts';
import { meanConfidence } from '#document/confidence.ts';
import type { Page } from '#document/document.ts';
import { pagesMarkdown } from '#document/markdown.ts';
import { joinPages, pageText } from '#document/text.ts';
import type { JobRow, PageRow } from '#jobs/database.ts';
import type { FoundJob } from '#jobs/library.ts';
import { isActive } from '#jobs/transitions.ts';
import { LANGUAGE_NAMES } from '#languages/names.ts';

/** What reads a job for which no model was chosen. */
const TESSERACT = 'tesseract';

/** A job's row in the words of the contract. @param isFull whether this device has no room left */
export function toSummary(job: JobRow, isFull = false): JobSummary {
	return {
		uuid: job.uuid,
		status: job.status,
		tier: job.tier,
		engine: job.engine ?? TESSERACT,
		tool: job.tool ?? null,
		language: job.language,
		page_count: job.pageCount,
		page_indexes: job.pageIndexes,
		pages_done: job.pagesDone,
		waiting_for: waitingFor(job, isFull),
		mean_confidence: meanConfidence(job.confidence),
		filename: job.filename,
		size_bytes: job.sizeBytes,
		family: job.family,
		detected_languages: job.detectedLanguages,
		corrected: job.corrected ?? false,
		again_of: job.againOf ?? null,
		turned: job.rotation ?? null,
		created_at: job.createdAt,
		finished_at: job.finishedAt,
		warnings: job.warnings,
		files_deleted: job.filesDeleted,
		error: job.error
	};
}

function waitingFor(job: JobRow, isFull: boolean): JobSummary['waiting_for'] {
	if (!isActive(job)) return null;
	if (!job.fetching) return isFull ? { what: 'room' } : null;
	const { language, part } = job.fetching;
	return { what: 'language', language, name: LANGUAGE_NAMES.get(language)?.name ?? language, part };
}

/** Which tree a caller asks for: as a person has corrected it, or as it was before. */
export const TREES = ['corrected', 'recognised'] as const;
export type Tree = (typeof TREES)[number];

type View = { tree?: Tree; /** whether this device has no room left */ isFull?: boolean };

/** @param found with the pages that are finished, in order */
export function toJob(found: FoundJob, view: View = {}): Job {
	const { pages, ...rest } = toLongJob(found, view);
	return { ...rest, pages: Array.from(pages) };
}

/** A job whose pages are made one by one, as somebody asks for them: those of a long one would fill the memory. */
export type LongJob = Omit<Job, 'pages'> & { pages: Iterable<JobPage> };

export function toLongJob(
	{ job, pages: rows, changes, undone }: FoundJob,
	{ tree = 'corrected', isFull = false }: View = {}
): LongJob {
	const read = rows.flatMap(({ page }) => page ?? []);
	const collected = collect(read, tree === 'corrected' ? changes : []);
	const byIndex = new Map(collected.map((page) => [page.index, page]));
	const texts = rows.map(({ index }) => {
		const page = byIndex.get(index);
		return page ? pageText(page) : '';
	});
	return {
		...toSummary(job, isFull),
		text: joinPages(texts),
		markdown: pagesMarkdown(collected),
		changes,
		undone,
		tables: documentTables(collected),
		pages: toJobPages(rows, byIndex)
	};
}

function* toJobPages(rows: readonly PageRow[], byIndex: ReadonlyMap<number, Page>): Iterable<JobPage> {
	for (const row of rows) yield toJobPage(row, byIndex.get(row.index));
}

function toJobPage({ index, error }: PageRow, page: Page | undefined): JobPage {
	if (!page)
		return {
			index,
			width: 0,
			height: 0,
			dpi: null,
			rotation: 0,
			source: 'ocr',
			remedies: [],
			text: '',
			markdown: '',
			blocks: [],
			...(error && { error })
		};
	return jobPage(page);
}
