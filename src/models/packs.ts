import { OcrError } from '#contract/error.ts';
import type { Language } from '#languages/registry.ts';
import { announce } from './announce.ts';
import { findCarried } from './carried.ts';
import { BadPack, checkPack } from './check.ts';
import { download, type Progress } from './download.ts';
import { CACHE, deletePack, hasWholePack, keepPack } from './shelf.ts';
import { Unfinished } from './unfinished.ts';

export type InstallOptions = {
	signal?: AbortSignal;
	onProgress?: (progress: Progress) => void;
};

type Source = { url: string; bytes: number | null; sha256: string | null };
type Named = Pick<Language, 'code' | 'tesseract'>;

/**
 * The one door for language packs: makes sure that a language can be read without a network. Where its pack is not
 * here it is fetched from this deployment if it carries it, else from the public sources, one after the other.
 * One tab or thread at a time fetches a pack; the others wait for it.
 * @param site its address, ending with a slash
 * @throws {OcrError} `language_unavailable`, `storage_full`, `cancelled`
 */
export async function installPack(
	site: string,
	language: Named,
	options: InstallOptions = {}
): Promise<void> {
	const { tesseract } = language;
	const { signal = new AbortController().signal, onProgress = () => undefined } = options;
	if (await hasWholePack(site, tesseract)) return;
	try {
		await navigator.locks.request(`private-ocr pack ${tesseract}`, { signal }, async () => {
			if (await hasWholePack(site, tesseract)) return;
			await fetchPack(site, language, { signal, onProgress });
			announce('languages');
		});
	} catch (error) {
		if (signal.aborted)
			throw signal.reason instanceof OcrError ? signal.reason : new OcrError('cancelled', 'Cancelled.');
		throw error;
	}
}

/** Takes a pack off this device; what there is of an unfinished one too. */
export async function removePack(site: string, tesseract: string): Promise<void> {
	await deletePack(site, tesseract);
	await unfinishedPack(site, tesseract).clear();
	announce('languages');
}

function unfinishedPack(site: string, tesseract: string): Unfinished {
	return new Unfinished(CACHE, `${site}languages/unfinished/${tesseract}/`);
}

async function fetchPack(site: string, language: Named, options: Required<InstallOptions>): Promise<void> {
	const { tesseract } = language;
	const unfinished = unfinishedPack(site, tesseract);
	for (const source of await sourcesOf(site, tesseract)) {
		try {
			const pack = await fetchWhole(source, { ...options, unfinished });
			await keepPack(site, tesseract, pack);
			await unfinished.clear();
			return;
		} catch (error) {
			// A full disk or a person who cancels ends it; a source that fails leaves it to the next.
			if (options.signal.aborted || error instanceof OcrError || isFull(error)) throw error;
		}
	}
	throw unavailable(language);
}

/** @throws {BadPack} and whatever a download throws */
async function fetchWhole(
	{ url, bytes, sha256 }: Source,
	options: Required<InstallOptions> & { unfinished: Unfinished }
): Promise<Uint8Array<ArrayBuffer>> {
	const { unfinished } = options;
	const resumed = (await unfinished.read(url)).length > 0;
	try {
		const pack = await download(url, { ...options, sizeBytes: bytes });
		await checkPack(pack, sha256);
		return pack;
	} catch (error) {
		if (!(error instanceof BadPack)) throw error;
		await unfinished.clear();
		// Its two halves may come from two versions of the file.
		if (resumed) return fetchWhole({ url, bytes, sha256 }, options);
		throw error;
	}
}

async function sourcesOf(site: string, tesseract: string): Promise<Source[]> {
	const carried = await findCarried(site, tesseract);
	const others = __LANGUAGE_SOURCES__.map((source) => ({
		url: source.replaceAll('{code}', tesseract),
		bytes: null,
		sha256: null
	}));
	return carried ? [{ ...carried, url: site + carried.url }, ...others] : others;
}

function unavailable({ code }: Named): OcrError {
	return new OcrError(
		'language_unavailable',
		`The language "${code}" is not on this device and cannot be fetched now: go online once, or make it available offline on the languages page.`
	);
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
