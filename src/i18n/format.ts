/** Numbers, dates, lists and plurals of all languages: each follows the language that is chosen. */
import { currentLocale } from './locale.svelte.ts';

/** `Intl`'s, made when first wanted: making one takes longer than using it. */
function byLanguage<F>(make: (tag: string) => F): () => F {
	const made = new Map<string, F>();
	return () => {
		const { tag } = currentLocale();
		const format = made.get(tag) ?? make(tag);
		made.set(tag, format);
		return format;
	};
}

export type Format<T> = { format: (value: T) => string };

export function numberFormat(options: Intl.NumberFormatOptions): Format<number> {
	const format = byLanguage((tag) => new Intl.NumberFormat(tag, options));
	return { format: (value) => format().format(value) };
}

export function dateFormat(options: Intl.DateTimeFormatOptions): Format<Date> {
	const format = byLanguage((tag) => new Intl.DateTimeFormat(tag, options));
	return { format: (value) => format().format(value) };
}

export const whole = numberFormat({ maximumFractionDigits: 0 });
export const percent = numberFormat({ style: 'percent', maximumFractionDigits: 0 });

const time = dateFormat({ timeStyle: 'short' });
const day = dateFormat({ dateStyle: 'medium' });

/** The time for today, the date for every other day. */
export function moment(iso: string, now: Date): string {
	const at = new Date(iso);
	return at.toDateString() === now.toDateString() ? time.format(at) : day.format(at);
}

const inSeconds = numberFormat({ style: 'unit', unit: 'second', maximumFractionDigits: 0 });
const inMinutes = numberFormat({ style: 'unit', unit: 'minute', maximumFractionDigits: 0 });

/** How long something takes about: steps of five seconds, then minutes. */
export const roughly = (seconds: number): string =>
	seconds < 60 ? inSeconds.format(Math.max(5, Math.ceil(seconds / 5) * 5)) : inMinutes.format(seconds / 60);

/** In whole MB, at least one. */
export const megabytes = (bytes: number): string => whole.format(Math.max(1, Math.round(bytes / 1e6)));

const rules = byLanguage((tag) => new Intl.PluralRules(tag));

/** One of two words, by how many there are; a language that has but one needs none of this. */
export const form = (count: number, one: string, many: string): string =>
	rules().select(count) === 'one' ? one : many;

/** A number and what is counted. */
export const plural = (count: number, one: string, many: string): string =>
	`${whole.format(count)} ${form(count, one, many)}`;

const lists = byLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' }));

/** Side by side, as the language separates them. */
export const list = (items: readonly string[]): string => lists().format(items);

const collators = byLanguage((tag) => new Intl.Collator(tag, { numeric: true, sensitivity: 'base' }));

/** Which of two names comes first, numbers by their value. */
export const compareNames = (a: string, b: string): number => collators().compare(a, b);

const languages = byLanguage((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }));

/** What a language is called in the chosen one. @param code BCP 47 @param otherwise where it has no name there */
export function languageName(code: string, otherwise: string = code): string {
	try {
		return languages().of(code) ?? otherwise;
	} catch {
		return otherwise; // a code of ours that is no BCP 47
	}
}

const scripts = byLanguage((tag) => new Intl.DisplayNames(tag, { type: 'script', fallback: 'none' }));

/** The same of a script. @param code ISO 15924 */
export const scriptName = (code: string, otherwise: string): string => scripts().of(code) ?? otherwise;

/** @param codes one, or several joined by + */
export const languageNames = (codes: string): string =>
	list(codes.split('+').map((code) => languageName(code)));
