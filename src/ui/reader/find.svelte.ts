import { createContext } from 'svelte';
import type { JobPage } from '#contract/job.ts';
import { findIn } from '#search/find.ts';
import { fold } from '#search/fold.ts';
import { readQuery } from '#search/query.ts';
import { findOn, foldPage, foundOf, type Found, type FoldedPage } from './folded-page.ts';
import type { Reading } from './reading.svelte.ts';

/** Something that was found, with its page as an index of the document. */
export type Hit = Found & { index: number };

/** The search may hold the screen up for so long at a time. */
const SLICE_MS = 8;
/** More marks than that help nobody. */
const MOST_HITS = 5000;

/** What is sought in an open document, and where it stands. */
export class Find {
	isOpen = $state(false);
	/** counts each wish to open it, so that its field can take the focus again */
	opened = $state(0);
	query = $state.raw('');
	hits = $state.raw<readonly Hit[]>([]);
	/** the hit that is looked at, -1 for none */
	at = $state(-1);
	current = $derived(this.hits[this.at]);
	readonly #reading: Reading;
	readonly #folded = new Map<number, { text: string; page: FoldedPage }>();
	#search: AbortController | null = null;
	/** what is sought was not shown yet: pages that come meanwhile begin the search again */
	#isNew = false;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	open(query?: string): void {
		this.isOpen = true;
		this.opened++;
		if (query) void this.search(query);
	}

	close(): void {
		this.isOpen = false;
		void this.search('');
	}

	/** Seeks anew; the hit nearest to what is looked at is shown. */
	async search(query: string): Promise<void> {
		this.query = query;
		this.#isNew = true;
		await this.#update();
	}

	/** Seeks again after pages came or changed; stays where it is. */
	async refresh(): Promise<void> {
		if (this.query !== '') await this.#update();
	}

	step(by: 1 | -1): void {
		const { length } = this.hits;
		if (length === 0) return;
		this.#take(this.hits, (this.at + by + length) % length);
		this.#show();
	}

	async #update(): Promise<void> {
		const hits = await this.#seek();
		if (!hits) return;
		const { current } = this;
		const isNew = this.#isNew;
		this.#isNew = false;
		if (isNew) {
			const here = hits.findIndex(({ index }) => index >= this.#reading.index);
			this.#take(hits, hits.length === 0 ? -1 : Math.max(0, here));
			this.#show();
		} else {
			const same = hits.findIndex((hit) => areSame(hit, current));
			this.#take(hits, same < 0 ? Math.min(this.at, hits.length - 1) : same);
		}
	}

	/** @returns null where another search has begun meanwhile */
	async #seek(): Promise<Hit[] | null> {
		this.#search?.abort();
		const search = (this.#search = new AbortController());
		const query = this.query.trim();
		if (query === '') return [];
		const asTyped = await this.#collect(search.signal, (page) =>
			findOn(page, fold(query).replace(/\s+/g, ' '))
		);
		if (asTyped?.length !== 0) return asTyped;
		// Not as it is typed: its words then, wherever they stand.
		const words = readQuery(query);
		return this.#collect(search.signal, (page) =>
			findIn(page.text, words).ranges.map(({ start, end }) => foundOf(page, start, end))
		);
	}

	async #collect(signal: AbortSignal, find: (page: FoldedPage) => Found[]): Promise<Hit[] | null> {
		const hits: Hit[] = [];
		let began = performance.now();
		for (const page of this.#reading.job?.pages ?? []) {
			for (const found of find(this.#fold(page))) hits.push({ index: page.index, ...found });
			if (hits.length >= MOST_HITS) break;
			if (performance.now() - began < SLICE_MS) continue;
			await new Promise((resolve) => setTimeout(resolve));
			if (signal.aborted) return null;
			began = performance.now();
		}
		return signal.aborted ? null : hits;
	}

	#fold(page: JobPage): FoldedPage {
		const known = this.#folded.get(page.index);
		if (known?.text === page.text) return known.page;
		const folded = foldPage(page);
		this.#folded.set(page.index, { text: page.text, page: folded });
		return folded;
	}

	#take(hits: readonly Hit[], at: number): void {
		this.hits = hits;
		this.at = at;
		const { current } = this;
		this.#reading.mark(
			'found',
			hits.filter((hit) => hit !== current)
		);
		this.#reading.mark('current', current ? [current] : []);
	}

	#show(): void {
		const { current } = this;
		if (current) this.#reading.show(current.index, current.bboxes, 'current');
	}
}

function areSame(hit: Hit, other: Hit | undefined): boolean {
	const [a, b] = [hit.pieces[0], other?.pieces[0]];
	return hit.index === other?.index && a?.block === b?.block && a?.line === b?.line && a?.start === b?.start;
}

export const [useFind, provideFind] = createContext<() => Find>();
