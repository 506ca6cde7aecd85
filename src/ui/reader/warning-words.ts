import { fill } from '#contract/job-warning.ts';
import { readWarning } from '#contract/warning.ts';
import { scriptName, whole } from '#i18n/format.ts';
import { warningWords } from '#i18n/warnings.ts';
import { LANGUAGE_NAMES, scriptName as englishScript } from '#languages/names.ts';
import { LANGUAGES } from '#languages/registry.ts';
import { nameHere } from '#ui/language-name.ts';

/** A warning of the API in the language of the screen; one that this version does not know stays as it is. */
export function warningHere(sentence: string): string {
	const warning = readWarning(sentence);
	if (!warning) return sentence;
	const told = Object.entries(warning.told).map(([name, value]) => [name, toldHere(name, value)] as const);
	const said = fill(warningWords[warning.code], Object.fromEntries(told));
	if (warning.page === null) return said;
	return fill(warningWords.of_page, { page: whole.format(warning.page), warning: said });
}

function toldHere(name: string, value: string): string {
	if (name === 'language') return nameHere({ code: codeOf(value), name: value });
	if (name === 'script') return scriptHere(value);
	return /^\d+$/.test(value) ? whole.format(Number(value)) : value;
}

function codeOf(english: string): string {
	return Array.from(LANGUAGE_NAMES).find(([, { name }]) => name === english)?.[0] ?? english;
}

function scriptHere(english: string): string {
	const found = LANGUAGES.find(({ script }) => englishScript(script) === english);
	return found ? scriptName(found.script, english) : english;
}
