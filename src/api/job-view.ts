import { jobPage } from '#contract/job-page.ts';
import type { Job, JobPage, JobSummary } from '#contract/job.ts';
import { collect } from '#document/collect.ts';
import { documentTables } from '#document/continued-tables.ts';
import { meanConfidence } from '#document/confidence.ts';
import type { Page } from '#document/document.ts';
import { pagesMarkdown } from '#document/markdown.ts';
import { joinPages, pageText } from '#document/text.ts';
import { sourceTexts, translatedPage, type Translations } from '#document/translation.ts';
import type { JobRow, PageRow, TranslationState } from '#jobs/database.ts';
import type { FoundJob } from '#jobs/library.ts';
import { isActive } from '#jobs/transitions.ts';

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
		translation: job.translation ? translationSummary(job.translation) : null,
		warnings: [...job.warnings, ...(job.translation?.warnings ?? [])],
		files_deleted: job.filesDeleted,
		error: job.error
	};
}

function translationSummary({ language, status, pagesDone, error }: TranslationState) {
	return { language, status, pages_done: pagesDone, error };
}

function waitingFor(job: JobRow, isFull: boolean): JobSummary['waiting_for'] {
	if (!isActive(job)) return null;
	if (!job.fetching) return isFull ? { what: 'room' } : null;
	// A row of an older version has no name.
	return { what: 'language', ...job.fetching, name: job.fetching.name ?? job.fetching.language };
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
	{ job, pages: rows, changes, undone, translations }: FoundJob,
	{ tree = 'corrected', isFull = false }: View = {}
): LongJob {
	const read = rows.flatMap(({ page }) => page ?? []);
	const collected = collect(read, tree === 'corrected' ? changes : []);
	const texts = new Map(translations.map((row) => [row.index, new Map(row.texts)]));
	return {
		...toSummary(job, isFull),
		text: textOf(rows, collected),
		markdown: pagesMarkdown(collected),
		changes,
		undone,
		tables: documentTables(collected),
		translation: job.translation ? translationOf(job.translation, rows, { collected, texts }) : null,
		pages: toJobPages(rows, collected, job.translation ? texts : null)
	};
}

type Texts = ReadonlyMap<number, Translations>;
const NOTHING: Translations = new Map();

function translationOf(
	state: TranslationState,
	rows: readonly PageRow[],
	{ collected, texts }: { collected: readonly Page[]; texts: Texts }
): Job['translation'] {
	const translated = collected.map((page) => translatedPage(page, texts.get(page.index) ?? NOTHING));
	return {
		...translationSummary(state),
		text: textOf(rows, translated),
		markdown: pagesMarkdown(translated)
	};
}

/** The pages' texts; one that could not be read has none. */
function textOf(rows: readonly PageRow[], pages: readonly Page[]): string {
	const found = byIndex(pages);
	const texts = rows.map(({ index }) => {
		const page = found.get(index);
		return page ? pageText(page) : '';
	});
	return joinPages(texts);
}

function byIndex(pages: readonly Page[]): ReadonlyMap<number, Page> {
	return new Map(pages.map((page) => [page.index, page]));
}

function* toJobPages(
	rows: readonly PageRow[],
	pages: readonly Page[],
	translations: Texts | null
): Iterable<JobPage> {
	const found = byIndex(pages);
	for (const row of rows) {
		const page = found.get(row.index);
		const texts = page && translations && (translations.get(row.index) ?? NOTHING);
		yield {
			...toJobPage(row, page),
			...(texts && { translated: sourceTexts(page).map((text) => [text, texts.get(text) ?? null]) })
		};
	}
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
