import type { Job, JobBlock, JobPage, JobSummary } from '#contract/job.ts';
import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import { continueTables, documentTables } from '#document/continued-tables.ts';
import type { Block } from '#document/document.ts';
import { joinPagesMarkdown, pageMarkdown } from '#document/markdown.ts';
import { blockText, joinPages, lineText, pageText } from '#document/text.ts';
import type { JobRow, PageRow } from '#jobs/database.ts';
import { isActive } from '#jobs/transitions.ts';
import { LANGUAGE_NAMES } from '#languages/names.ts';

/** A job's row in the words of the contract. @param isFull whether this device has no room left */
export function toSummary(job: JobRow, isFull = false): JobSummary {
	return {
		uuid: job.uuid,
		status: job.status,
		tier: job.tier,
		language: job.language,
		page_count: job.pageCount,
		page_indexes: job.pageIndexes,
		pages_done: job.pagesDone,
		waiting_for: waitingFor(job, isFull),
		mean_confidence: meanConfidence(job.confidence),
		filename: job.filename,
		created_at: job.createdAt,
		finished_at: job.finishedAt,
		warnings: job.warnings,
		error: job.error
	};
}

function waitingFor(job: JobRow, isFull: boolean): JobSummary['waiting_for'] {
	if (!isActive(job)) return null;
	if (!job.fetching) return isFull ? { what: 'room' } : null;
	const { language, part } = job.fetching;
	return { what: 'language', language, name: LANGUAGE_NAMES.get(language)?.name ?? language, part };
}

/** @param rows the pages that are finished, in order */
export function toJob(job: JobRow, rows: PageRow[], isFull = false): Job {
	const pages = rows.map(toJobPage);
	return {
		...toSummary(job, isFull),
		text: joinPages(pages.map((page) => page.text)),
		markdown: joinPagesMarkdown(pages.map((page) => page.markdown)),
		detected_languages: job.detectedLanguages,
		tables: documentTables(continueTables(rows.flatMap(({ page }) => page ?? []))),
		pages
	};
}

function toJobPage({ index, page, error }: PageRow): JobPage {
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
			error
		};
	return {
		...page,
		text: pageText(page),
		markdown: pageMarkdown(page),
		blocks: page.blocks.map((block) => toJobBlock(block))
	};
}

function toJobBlock(block: Block): JobBlock {
	return {
		kind: block.kind,
		text: blockText(block),
		bbox: block.bbox,
		confidence: meanConfidence(sumConfidence(block.lines.flatMap((line) => line.words))),
		lines: block.lines.map((line) => ({
			text: lineText(line),
			bbox: line.bbox,
			confidence: meanConfidence(sumConfidence(line.words)),
			font_size: line.fontSize
		})),
		words: block.lines.flatMap((line, index) =>
			line.words.map(({ text, bbox, confidence }) => ({ text, bbox, confidence, line: index }))
		)
	};
}
