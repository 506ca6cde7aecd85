import { afterAll, expect, test } from 'vitest';
import { showLocale } from './locale.svelte.ts';
import { choiceFor, LOCALES, type Locale } from './locales.ts';

type Message = string | ((...told: unknown[]) => unknown);
type Messages = ReadonlyMap<string, Message>;

const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const files = import.meta.glob<Record<string, unknown>>('./{en,vi,ne,nl,ja,km}/*.ts', { eager: true });
const sources = import.meta.glob<string>('/src/**/*.{svelte,ts}', {
	query: '?raw',
	import: 'default',
	eager: true
});
const PAGES = Object.keys(files).flatMap((path) => path.match(/^\.\/en\/(.*)$/)?.[1] ?? []);

/** All that a page says in a language, by its path in the tree. */
function messagesOf(locale: Locale, page: string): Messages {
	const tree = Object.values(files[`./${locale}/${page}`] ?? {}).find((value) => typeof value === 'object');
	return new Map(flatten(tree, []));
}

function flatten(node: unknown, path: readonly string[]): [string, Message][] {
	if (typeof node === 'string') return [[path.join('.'), node]];
	if (typeof node === 'function') return [[path.join('.'), node as Message]];
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

const pairs = OTHERS.flatMap((locale) =>
	PAGES.map((page) => ({ locale, page, own: messagesOf('en', page), other: messagesOf(locale, page) }))
);

/** Two things of each kind that a message may be told; both numbers are many. */
const TOLD = [
	['⟦a⟧', '⟦b⟧'],
	[61, 3],
	['2026-11-02', '2026-12-24'],
	[['de'], ['ja']],
	[new Date('2026-11-02T10:00:00Z'), new Date('2026-12-24T10:00:00Z')],
	[
		{ tool: 'translate', language: null, pages: null, tier: 'cpu' },
		{ tool: null, language: 'de', pages: '1-3', tier: 'vlm' }
	]
] as const;
type Pair = (typeof TOLD)[number];

/** What this message can be told so that it makes sense. */
function tellable(message: Message): Pair[] {
	if (typeof message === 'string') return [];
	let choices: Pair[][] = [[]];
	for (let index = 0; index < message.length; index++)
		choices = choices.flatMap((choice) => TOLD.map((pair) => [...choice, pair]));
	const found = choices.find((choice) => {
		const said = say(
			message,
			choice.map(([first]) => first)
		);
		return said !== null && !/NaN|undefined|Invalid|\[object/.test(said);
	});
	if (!found) throw new Error(`Nothing makes sense of ${String(message)}`);
	return found;
}

function say(message: Message, told: readonly unknown[]): string | null {
	if (typeof message === 'string') return message;
	try {
		return String(message(...told));
	} catch {
		return null; // it cannot be told this
	}
}

/** Which of the things that it is told change what is said. */
function heard(message: Message, told: readonly Pair[]): boolean[] {
	const first = told.map(([value]) => value);
	return told.map(
		([, second], index) => say(message, first) !== say(message, first.with(index, second as never))
	);
}

afterAll(() => showLocale(choiceFor(['en'], [])));

// Names, signs and what `Intl` writes; the letter is a picture of one in English.
const SAME_EVERYWHERE = [
	/^words\.ts (name|number|moment|letter\..*|reader\.titleRunning)$/,
	/^words\.ts reader\.(markdown|formats\.(md|docx|xlsx|csv|json|hocr|alto)\.name)$/,
	/^(api\.ts (title|took)|languages\.ts size|account\.ts usage\.(name|brief))$/,
	/^(correcting\.ts details\.(moment|bytes)|privacy\.ts (size|moment)|storage\.ts size|models\.ts check\.megabytes)$/,
	/^history\.ts kinds\.(pdf|scan)$/, // PDF and TIFF
	// what is printed on the keys themselves
	/^reader\.ts keys\.names\.(Shift|Alt|Ctrl|Home|End|Escape|Enter)$/
];
/** Where a word happens to be the same. */
const SAME: Partial<Record<Locale, RegExp>> = {
	nl: /^(words\.ts (frame\.account|start\.camera)|account\.ts (title|tokens\.(plan|credits)|usage\.credits)|api\.ts parameters|app\.ts update\.later|capture\.ts camera\.title|correcting\.ts details\.tab|privacy\.ts (title|record\.kinds\.(script|worker|serviceworker|manifest)))$/,
	// programmers call these two so there
	vi: /^privacy\.ts record\.kinds\.(worker|serviceworker)$/,
	km: /^privacy\.ts record\.kinds\.(worker|serviceworker)$/
};
const isSame = (locale: Locale, name: string): boolean =>
	SAME_EVERYWHERE.some((same) => same.test(name)) || SAME[locale]?.test(name) === true;
/** A picture of a letter in English, and what `Intl` alone says. */
const isOfNoLanguage = (path: string): boolean => /^letter\.|^(languageName|compareNames)$/.test(path);

test('each message is there in every language', () => {
	const missing = pairs.flatMap(({ locale, page, own, other }) =>
		[...own.keys()]
			.filter((path) => !other.has(path) && !isOfNoLanguage(path))
			.map((path) => `${locale} ${page} ${path}`)
	);
	expect(missing).toEqual([]);
});

test('no language says what English does not', () => {
	const superfluous = pairs.flatMap(({ locale, page, own, other }) =>
		[...other.keys()].filter((path) => !own.has(path)).map((path) => `${locale} ${page} ${path}`)
	);
	expect(superfluous).toEqual([]);
});

test('a translation passes on all that it is told, and keeps code and names in braces as they are', async () => {
	const code = (message: Message) =>
		(typeof message === 'string' ? message.match(/`[^`]*`|\{\w+\}/g) : null)?.toSorted();
	const dropped: string[] = [];
	for (const { locale, page, own, other } of pairs) {
		await showLocale(choiceFor([locale], []));
		for (const [path, message] of own) {
			const translation = other.get(path);
			if (translation === undefined) continue;
			const told = tellable(message);
			const heardHere = heard(translation, told);
			const drops = heard(message, told).some((hears, index) => hears && !heardHere[index]);
			if (drops || String(code(message)) !== String(code(translation)))
				dropped.push(`${locale} ${page} ${path}`);
		}
	}
	expect(dropped).toEqual([]);
});

test('nothing was left in English', () => {
	const same = pairs.flatMap(({ locale, page, own, other }) =>
		[...own].flatMap(([path, message]) => {
			const name = `${page} ${path}`;
			const translation = other.get(path);
			if (translation === undefined || isSame(locale, name)) return [];
			const told = tellable(message).map(([first]) => first);
			const said = say(message, told);
			const isWords = /\p{L}{2}/u.test(said?.replace(/⟦.⟧/g, '') ?? '');
			return isWords && say(translation, told) === said ? [`${locale} ${name}`] : [];
		})
	);
	expect(same).toEqual([]);
});

test('every message is said somewhere', () => {
	const unused = PAGES.flatMap((page) => {
		const view = /export const (\w+) = live\(/.exec(sources[`/src/i18n/${page}`] ?? '')?.[1];
		if (!view) return []; // a part of another one
		const uses = Object.values(sources)
			.filter((source) => source.includes(`'#i18n/${page}'`))
			.flatMap((source) => usesOf(nameIn(source, page, view), source));
		return [...messagesOf('en', page).keys()]
			.filter(
				(path) =>
					!uses.some((use) => use === '' || `${path}.`.startsWith(`${use}.`) || use.startsWith(`${path}.`))
			)
			.map((path) => `${page} ${path}`);
	});
	expect(unused).toEqual([]);
});

/** What a source calls the view of a page: it may import it under a name of its own. */
function nameIn(source: string, page: string, view: string): string {
	const imported = new RegExp(`import \\{([^}]*)\\} from '#i18n/${page}'`).exec(source)?.[1] ?? '';
	return new RegExp(`\\b${view} as (\\w+)`).exec(imported)?.[1] ?? view;
}

/** The paths of a view that a source reads; what it gives a name of its own is followed. */
function usesOf(view: string, source: string): string[] {
	const names = new Map([[view, '']]);
	const rest = source
		.replace(/const (\w+) = (\w+)((?:\.\w+)+);/g, (whole, name: string, from: string, path: string) => {
			const base = names.get(from);
			if (base === undefined || name === from) return whole;
			names.set(name, base + path);
			return '';
		})
		.replace(/const \{ ([\w:, ]+) \} = (\w+);/g, (whole, keys: string, from: string) => {
			const base = names.get(from);
			if (base === undefined) return whole;
			for (const taken of keys.split(', ')) {
				const [key = '', name = key] = taken.split(': ');
				names.set(name, `${base}.${key}`);
			}
			return '';
		});
	// What is looked up by a name that only the running page knows stands for all that lies there.
	return [...names].flatMap(([name, base]) =>
		Array.from(
			rest.matchAll(new RegExp(`(?<![.\\w])${name}\\b((?:\\??\\.\\w+)*)(\\[)?`, 'g')),
			([, path = '', lookup]) => (path === '' && !lookup ? null : (base + path.replaceAll('?', '')).slice(1))
		).filter((path) => path !== null)
	);
}
