import type { OcrDocument } from '#document/ocr-document.ts';
import type { JobRow } from '#jobs/database.ts';
import { findLanguage, parseLanguages } from '#languages/registry.ts';

/** A finished job as what its files are made from; its pages come one by one. */
export function documentHead(job: JobRow): Omit<OcrDocument, 'indexes' | 'pages'> {
	const language = mainLanguage(job);
	return {
		title: job.filename.replace(/^.*[/\\]/s, '').replace(/(?<=.)\.[^.]*$/s, ''),
		language: language?.code ?? null,
		direction: language?.direction ?? 'ltr',
		createdAt: job.createdAt
	};
}

/** The one that was named first, else the one that was found first. */
function mainLanguage({ language, detectedLanguages }: JobRow) {
	return parseLanguages(language)?.[0] ?? detectedLanguages.map(findLanguage).find(Boolean);
}
