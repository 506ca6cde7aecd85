import type { LanguageEntry, LanguageList } from '#contract/language.ts';
import { LANGUAGES } from '#languages/registry.ts';
import { carriedPacks, siteFile } from '#models/carried.ts';
import { installedPacks } from '#models/shelf.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';

/** `GET /languages/`: every language that can be recognised, and whether its data is on this device. */
export async function listLanguages(context: Context): Promise<Response> {
	const { site } = context.env;
	const [installed, carried, names] = await Promise.all([
		installedPacks(site),
		carriedPacks(site),
		readNames(site)
	]);
	const sizes = new Map(carried.map(({ code, bytes }) => [code, bytes]));
	const languages = LANGUAGES.map(({ code, tesseract, iso1, iso3, script, direction }): LanguageEntry => ({
		code,
		tesseract,
		iso639_1: iso1,
		iso639_3: iso3,
		bcp47: code,
		name: names[code]?.name ?? code,
		native_name: names[code]?.nativeName ?? code,
		script,
		direction,
		installed: installed.has(tesseract),
		size_bytes: installed.get(tesseract) ?? sizes.get(tesseract) ?? null
	}));
	return jsonResponse({ languages } satisfies LanguageList);
}

type Names = Record<string, { name: string; nativeName: string } | undefined>;

/** `languages/names.ts` as a file of its own, written by scripts/precache.mjs: the service worker has no room for it. */
async function readNames(site: string): Promise<Names> {
	const file = await siteFile(`${site}language-names.json`);
	return file ? ((await file.json()) as Names) : {};
}
