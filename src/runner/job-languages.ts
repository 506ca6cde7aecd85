import { OcrError } from '#contract/error.ts';
import type { JobRow } from '#jobs/database.ts';
import { parseLanguages, type Language } from '#languages/registry.ts';
import type { Progress } from '#models/download.ts';
import { installPack } from '#models/packs.ts';
import { hasWholePack } from '#models/shelf.ts';
import type { Bench } from './bench.ts';

/** Even the largest pack comes within this on a slow line. */
const PACK_MS = 300_000;

/** The job's languages whose packs are not on this device. Text that came with a file needs none. */
export async function missingLanguages(
	{ site }: Bench,
	{ language, textLayer }: JobRow
): Promise<Language[]> {
	if (textLayer === 'only') return [];
	const languages = parseLanguages(language) ?? [];
	const here = await Promise.all(languages.map(({ tesseract }) => hasWholePack(site, tesseract)));
	return languages.filter((_, index) => !here[index]);
}

type FetchOptions = { signal: AbortSignal; onProgress: (language: Language, progress: Progress) => void };

/** @throws {OcrError} `language_unavailable`, `storage_full` */
export async function fetchLanguages(
	{ site }: Bench,
	languages: Language[],
	{ signal, onProgress }: FetchOptions
): Promise<void> {
	for (const language of languages) {
		onProgress(language, { loaded: 0, total: null });
		const watchdog = new AbortController();
		const timer = setTimeout(() => watchdog.abort(tooSlow(language)), PACK_MS);
		try {
			await installPack(site, language, {
				signal: AbortSignal.any([watchdog.signal, signal]),
				onProgress: (progress) => onProgress(language, progress)
			});
		} finally {
			clearTimeout(timer);
		}
	}
}

function tooSlow({ code }: Language): OcrError {
	return new OcrError(
		'language_unavailable',
		`The language "${code}" took too long to fetch: make it available offline on the languages page, then try again.`
	);
}
