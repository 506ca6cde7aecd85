import { addPart } from './locale.svelte.ts';
import { PSEUDO, type Choice, type Locale } from './locales.ts';

type Tree = { readonly [key: string]: unknown };

/** What another language has to say where English says `T`: each sentence, with the same things told to it. */
export type Translation<T> = T extends string
	? string
	: T extends (...args: infer Told) => string
		? (...args: Told) => string
		: { readonly [Key in keyof T]?: Translation<T[Key]> };

type Loaders<T> = Partial<Record<Exclude<Locale, 'en'>, () => Promise<{ words: Translation<T> }>>>;

/**
 * A view of words in the language that is chosen: `view.start.title` is what it says there now, and a component that
 * reads it is drawn anew when another one is chosen. A leaf that was taken out of it stays as it was.
 */
export function live<T extends Tree>(english: T, loaders: Loaders<T>): T {
	let translation = $state.raw<Tree | null>(null);
	addPart({
		fetch: async (locale) => {
			const words = await wordsOf(locale, english, loaders);
			return () => (translation = words);
		}
	});
	return viewOf(english, () => translation);
}

async function wordsOf<T extends Tree>(locale: Choice['locale'], english: T, loaders: Loaders<T>) {
	if (locale === 'en') return null;
	if (locale === PSEUDO) return (await import('./pseudo.ts')).pseudo(english);
	return (await loaders[locale]?.())?.words ?? null;
}

function viewOf<T extends Tree>(english: T, read: () => Tree | null): T {
	const branches = new Map<PropertyKey, Tree>();
	return new Proxy(english, {
		get(_, key) {
			const own: unknown = Reflect.get(english, key);
			if (!isTree(own)) return Reflect.get(read() ?? {}, key) ?? own;
			const branch = branches.get(key) ?? viewOf(own, () => branchOf(read(), key));
			branches.set(key, branch);
			return branch;
		}
	});
}

function branchOf(tree: Tree | null, key: PropertyKey): Tree | null {
	const branch: unknown = Reflect.get(tree ?? {}, key);
	return isTree(branch) ? branch : null;
}

function isTree(value: unknown): value is Tree {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
