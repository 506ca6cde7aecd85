import { comesWithApp, installLanguage, removeLanguage, watchLanguages } from '#client/languages.ts';
import type { Client } from '#client/client.ts';
import { toWire } from '#contract/error.ts';
import type { LanguageEntry } from '#contract/language.ts';
import { compareNames } from '#i18n/format.ts';
import { nameHere } from './language-name.ts';
import { toTrouble, type Trouble } from './trouble.ts';

/** In bytes; the total is null where nobody tells. */
export type Fetched = { loaded: number; total: number | null };

/** The languages there are, which of them are on this device, and those on their way. */
export class LanguageShelf {
	/** by their names in the reader's language, those on top that were here when the page opened: rows never jump under a finger */
	languages = $state.raw<readonly LanguageEntry[]>([]);
	fetching = $state.raw<ReadonlyMap<string, Fetched>>(new Map());
	troubles = $state.raw<ReadonlyMap<string, Trouble>>(new Map());
	/** why there is no list */
	trouble = $state.raw<Trouble | null>(null);
	here = $derived(this.languages.filter(({ installed }) => installed));
	usedBytes = $derived(this.here.reduce((sum, { size_bytes }) => sum + (size_bytes ?? 0), 0));
	#top: ReadonlySet<string> | null = null;
	readonly #aborts = new Map<string, AbortController>();

	/** Reads the list, now and at each change. @returns how to stop */
	follow(client: Client): () => void {
		const refresh = () => void this.#refresh(client);
		refresh();
		return watchLanguages(refresh);
	}

	/** @returns whether it is here now */
	async install(base: string, language: LanguageEntry): Promise<boolean> {
		const { code } = language;
		const abort = new AbortController();
		this.#aborts.set(code, abort);
		this.#tell(code, null);
		this.#progress(code, { loaded: 0, total: language.size_bytes });
		try {
			await installLanguage(base, language, {
				signal: abort.signal,
				onProgress: (progress) => this.#progress(code, progress)
			});
			this.#mark(code, true);
			return true;
		} catch (error) {
			if (toWire(error).code !== 'cancelled') this.#tell(code, toTrouble(error));
			return false;
		} finally {
			this.#aborts.delete(code);
			this.#progress(code, null);
		}
	}

	/** What has come so far is kept: the next try goes on from there. */
	cancel({ code }: LanguageEntry): void {
		this.#aborts.get(code)?.abort();
	}

	async remove(base: string, language: LanguageEntry): Promise<void> {
		await removeLanguage(base, language);
		this.#mark(language.code, false);
	}

	canRemove(language: LanguageEntry): boolean {
		return !comesWithApp(language);
	}

	async #refresh(client: Client): Promise<void> {
		try {
			const languages = await client.languages();
			this.#top ??= new Set(languages.filter(({ installed }) => installed).map(({ code }) => code));
			const top = this.#top;
			this.languages = languages.toSorted(
				(a, b) => Number(top.has(b.code)) - Number(top.has(a.code)) || compareNames(nameHere(a), nameHere(b))
			);
			this.trouble = null;
		} catch (error) {
			this.trouble = toTrouble(error);
		}
	}

	#mark(code: string, installed: boolean): void {
		this.languages = this.languages.map((language) =>
			language.code === code ? { ...language, installed } : language
		);
	}

	#progress(code: string, progress: Fetched | null): void {
		this.fetching = changed(this.fetching, code, progress);
	}

	#tell(code: string, trouble: Trouble | null): void {
		this.troubles = changed(this.troubles, code, trouble);
	}
}

function changed<T>(map: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
	const next = new Map(map);
	if (value === null) next.delete(key);
	else next.set(key, value);
	return next;
}
