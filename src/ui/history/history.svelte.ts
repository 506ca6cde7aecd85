import type { Client } from '#client/client.ts';
import type { FoundJob, JobSummary } from '#contract/job.ts';
import { follow } from '#ui/follow.ts';
import { runs } from '#ui/library.svelte.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';
import { ALL, chosen, offers, ordered, type Choice, type Order } from './choice.ts';

/** The API hands over no more at a time. */
const PORTION = 200;
/** Found ones come with their texts. */
const FOUND_PORTION = 50;
/** Between two looks at a list that may be long. */
const PAUSE_MS = 1500;

/** All documents of this device, and which of them are shown. */
export class History {
	jobs = $state.raw<readonly JobSummary[]>([]);
	/** those that a search has found, null where nothing is sought */
	found = $state.raw<readonly FoundJob[] | null>(null);
	/** whether all of them are here */
	complete = $state.raw(false);
	searching = $state.raw(false);
	trouble = $state.raw<Trouble | null>(null);
	/** as it was typed */
	sought = $state.raw('');
	choice = $state.raw<Choice>(ALL);
	order = $state.raw<Order>('newest');
	offers = $derived(offers(this.jobs));
	shown = $derived<readonly FoundJob[]>(this.#shown());
	readonly #compareNames: (a: string, b: string) => number;
	#search = new AbortController();

	constructor(compareNames: (a: string, b: string) => number) {
		this.#compareNames = compareNames;
	}

	/** Keeps the list as it is in the store. @returns how to stop */
	follow(client: Client): () => void {
		const stop = new AbortController();
		void follow(client, {
			refresh: () => this.#refresh(client, stop.signal),
			isLive: () => this.jobs.some(runs),
			pauseMs: PAUSE_MS,
			signal: stop.signal
		});
		return () => {
			stop.abort();
			this.#search.abort();
		};
	}

	/** Shows what a text is found in; all where it is empty. */
	async seek(client: Client, text: string): Promise<void> {
		this.sought = text;
		this.#search.abort();
		if (text.trim() === '') {
			this.found = null;
			this.searching = false;
			return;
		}
		this.#search = new AbortController();
		const { signal } = this.#search;
		this.searching = true;
		await this.#told(async () => {
			const found: FoundJob[] = [];
			for await (const some of portions((before) =>
				client.search(text, { limit: FOUND_PORTION, before, signal })
			)) {
				if (signal.aborted) return;
				found.push(...some);
				this.found = [...found];
			}
		});
		if (!signal.aborted) this.searching = false;
	}

	/** What is deleted goes at once. */
	drop(uuid: string): void {
		this.jobs = this.jobs.filter((job) => job.uuid !== uuid);
		this.found = this.found?.filter((job) => job.uuid !== uuid) ?? null;
	}

	/** The first look shows what has come so far; a later one changes the list when all of it is here. */
	async #refresh(client: Client, signal: AbortSignal): Promise<void> {
		await this.#told(async () => {
			const jobs: JobSummary[] = [];
			for await (const some of portions((before) => client.jobs(before, PORTION))) {
				if (signal.aborted) return;
				jobs.push(...some);
				if (!this.complete) this.jobs = [...jobs];
			}
			this.jobs = jobs;
			this.complete = true;
		});
	}

	#shown(): readonly FoundJob[] {
		return ordered(chosen(this.found ?? this.jobs, this.choice), this.order, this.#compareNames);
	}

	async #told(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.trouble = null;
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'AbortError')) this.trouble = toTrouble(error);
		}
	}
}

/** A list that comes by portions. */
async function* portions<T>(
	ask: (before: number | undefined) => Promise<{ jobs: T[]; next: number | null }>
): AsyncGenerator<T[]> {
	let before: number | undefined;
	for (;;) {
		const { jobs, next } = await ask(before);
		yield jobs;
		if (next === null) return;
		before = next;
	}
}
