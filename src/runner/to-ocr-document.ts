import type { OcrDocument } from '#document/ocr-document.ts';
import type { JobRow, PageRow } from '#jobs/database.ts';
import { findLanguage, parseLanguages } from '#languages/registry.ts';

/** A finished job as what its files are made from. @param rows its pages, in order */
export function toOcrDocument(job: JobRow, rows: readonly PageRow[]): OcrDocument {
	const language = mainLanguage(job);
	return {
		title: job.filename.replace(/^.*[/\\]/s, '').replace(/(?<=.)\.[^.]*$/s, ''),
		language: language?.code ?? null,
		direction: language?.direction ?? 'ltr',
		createdAt: job.createdAt,
		pages: rows.flatMap(({ page }) => page ?? [])
	};
}

/** The one that was named first, else the one that was found first. */
function mainLanguage({ language, detectedLanguages }: JobRow) {
	return parseLanguages(language)?.[0] ?? detectedLanguages.map(findLanguage).find(Boolean);
}
