import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import type { LanguageEntry } from '#contract/language.ts';
import { installPack, removePack, type InstallOptions } from '#models/packs.ts';
import { BUILT_IN } from '#models/shelf.ts';

/**
 * Keeps a language's data on this device. This page fetches it itself, so that it can show how far it is.
 * @param base the site's address, ending with a slash
 * @throws {OcrError} `language_unavailable`, `storage_full`, `cancelled`
 */
export async function installLanguage(
	base: string,
	language: LanguageEntry,
	options: InstallOptions
): Promise<void> {
	await installPack(base, language, options);
}

export async function removeLanguage(base: string, { tesseract }: LanguageEntry): Promise<void> {
	await removePack(base, tesseract);
}

/** Whether it cannot be removed. */
export function comesWithApp({ tesseract }: LanguageEntry): boolean {
	return tesseract === BUILT_IN;
}

/** Calls back when a language came or went. @returns how to stop */
export function watchLanguages(onChange: () => void): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (readHint(data)?.kind === 'languages') onChange();
	};
	return () => channel.close();
}
