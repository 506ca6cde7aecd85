import { findLanguage, LANGUAGES, type Language } from '#languages/registry.ts';

/** Old and upright forms of a language: nobody could tell them from its usual one by a page of text. */
const VARIANTS = new Set(['enm', 'frm', 'osp', 'oge', 'grc', 'de-Latf']);
const isVariant = ({ code }: Language) => VARIANTS.has(code) || code.includes('-x-');

/** The languages that a text in this script may be found to be in, the most usual one first. */
export function languagesIn(script: string): Language[] {
	return LANGUAGES.filter((language) => language.script === script && !isVariant(language));
}

/** Whose data reads a script best where its language is not known yet; several where only reading tells them apart. */
const USUAL: Record<string, readonly string[]> = {
	Arab: ['ar'],
	Beng: ['bn', 'as'],
	Cyrl: ['ru'],
	Deva: ['hi'],
	Ethi: ['am', 'ti'],
	Hani: ['zh-Hans', 'zh-Hant', 'ja'],
	Hebr: ['he'],
	Tibt: ['bo', 'dz']
};

/** The languages to try a script with. */
export function representatives(script: string): Language[] {
	const usual = USUAL[script]?.flatMap((code) => findLanguage(code) ?? []);
	return usual ?? languagesIn(script).slice(0, 1);
}
