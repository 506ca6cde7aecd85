import { OcrError } from '#contract/error.ts';
import { warningText } from '#contract/warning.ts';
import type { JobRow } from '#jobs/database.ts';
import { nameOf, scriptName } from '#languages/names.ts';
import { fieldOf, ownLanguages } from '#languages/own.ts';
import { isAuto, parseLanguages, type Language } from '#languages/registry.ts';
import { installPack } from '#models/packs.ts';
import { hasWholePack, installedCodes } from '#models/shelf.ts';
import type { Bench } from './bench.ts';
import { FetchingNotes } from './fetching-notes.ts';

/** Even the largest pack comes within this on a slow line. */
const PACK_MS = 300_000;

/** The languages that a job is read with whose packs are not on this device. Text that came with a file needs none. */
export async function missingLanguages(
	{ site }: Bench,
	{ language, readWith, textLayer }: JobRow
): Promise<Language[]> {
	if (textLayer === 'only') return [];
	const languages = parseLanguages(readWith ?? language) ?? [];
	const here = await Promise.all(languages.map(({ tesseract }) => hasWholePack(site, tesseract)));
	return languages.filter((_, index) => !here[index]);
}

/** Whose pages wait for a language. */
type Waiting = { job: Pick<JobRow, 'uuid'>; signal: AbortSignal };

/**
 * Fetches languages and keeps in the job's row how much has come.
 * @throws {OcrError} `language_unavailable`, `storage_full`
 */
export async function fetchLanguages(
	{ site, lease }: Bench,
	{ job, signal }: Waiting,
	languages: readonly Language[]
): Promise<void> {
	const notes = new FetchingNotes(lease, job.uuid);
	try {
		for (const language of languages) {
			notes.add(language, { loaded: 0, total: null });
			const watchdog = new AbortController();
			const timer = setTimeout(() => watchdog.abort(tooSlow(language)), PACK_MS);
			await installPack(site, language, {
				signal: AbortSignal.any([watchdog.signal, signal]),
				onProgress: (progress) => notes.add(language, progress)
			}).finally(() => clearTimeout(timer));
		}
	} finally {
		await notes.end();
	}
}

/** The person's own languages, as far as their packs are on this device. */
export async function ownLanguagesHere({ site }: Bench): Promise<Language[]> {
	return ownLanguages(navigator.languages, await installedCodes(site));
}

/** What the first page is read with. */
export async function likelyLanguages(bench: Bench, { language, readWith }: JobRow): Promise<string> {
	if (!isAuto(language)) return language;
	return readWith ?? fieldOf(await ownLanguagesHere(bench));
}

/** Has a language that nobody asked for by name. @returns whether it can be read with now */
export async function tryToFetch(bench: Bench, waiting: Waiting, language: Language): Promise<boolean> {
	try {
		if (!(await hasWholePack(bench.site, language.tesseract)))
			await fetchLanguages(bench, waiting, [language]);
		return true;
	} catch (error) {
		if (waiting.signal.aborted || !(error instanceof OcrError)) throw error;
		return false; // offline, or no room: the document is read with what there is, and a warning says so
	}
}

/** For the warnings of a job whose language was found but whose pack could not be had. */
export function lacking({ code }: Language): string {
	return warningText('language_lacking', { language: nameOf(code) });
}

/** The same where only the script was found. */
export function lackingScript({ script }: Language): string {
	return warningText('script_lacking', { script: scriptName(script) });
}

function tooSlow({ code }: Language): OcrError {
	return new OcrError(
		'language_unavailable',
		`The language "${code}" took too long to fetch: make it available offline on the languages page, then try again.`
	);
}
