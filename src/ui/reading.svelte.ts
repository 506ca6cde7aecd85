import type { Client } from '#client/client.ts';
import { toWire } from '#contract/error.ts';
import type { Job, JobPage } from '#contract/job.ts';
import { words } from '#i18n/words.ts';
import { follow } from './follow.ts';
import { pickedWords } from './job-words.ts';
import { runs } from './library.svelte.ts';
import { toTrouble, type Trouble } from './trouble.ts';

export type PageState = 'done' | 'waiting' | 'failed';

/** One document that is open: what is known of it, and which page is looked at. */
export class Reading {
	readonly uuid: string;
	job = $state.raw<Job | null>(null);
	missing = $state.raw(false);
	trouble = $state.raw<Trouble | null>(null);
	/** where the page that is looked at stands among those of the job, from 0 */
	place = $state(0);
	/** the block of this page that the person points at */
	pointed = $state.raw<number | null>(null);
	running = $derived(this.job !== null && runs(this.job));
	pageCount = $derived(this.job?.page_count ?? 1);
	/** the pages of the job, as indexes of the document */
	indexes = $derived(this.job?.page_indexes ?? Array.from({ length: this.pageCount }, (_, index) => index));
	/** of the page that is looked at, in the document */
	index = $derived(this.indexes[this.place] ?? 0);
	readonly #pages = $derived(new Map<number, JobPage>(this.job?.pages.map((page) => [page.index, page])));
	page = $derived(this.#pages.get(this.index));
	/** for the tab: how far it is, and its name */
	title = $derived(this.#title());
	secondsLeft = $derived(this.#estimate());
	/** where the counting for the estimate began: what was read before says nothing about the pace now */
	#start: { at: number; done: number } | null = null;

	/** it is being deleted: all that could be heard of it is that it is missing */
	#going = false;

	constructor(uuid: string) {
		this.uuid = uuid;
	}

	/** Keeps the document as it is in the store. @returns how to stop */
	follow(client: Client): () => void {
		const stop = new AbortController();
		void follow(client, {
			refresh: () => this.#refresh(client),
			isLive: () => this.running,
			matters: (uuid) => uuid === this.uuid,
			signal: stop.signal
		});
		return () => stop.abort();
	}

	go(place: number): void {
		this.place = Math.min(Math.max(0, place), this.pageCount - 1);
		this.pointed = null;
	}

	stateOf(index: number): PageState {
		const page = this.#pages.get(index);
		if (!page) return 'waiting';
		return page.error ? 'failed' : 'done';
	}

	/** Cancels what runs, deletes what has ended. @returns whether it is gone */
	async remove(client: Client): Promise<boolean> {
		this.#going = !this.running;
		try {
			this.job = await client.remove(this.uuid);
			return this.job === null;
		} catch (error) {
			this.#going = false;
			this.trouble = toTrouble(error);
			return false;
		}
	}

	async #refresh(client: Client): Promise<void> {
		if (this.#going) return;
		try {
			const job = await client.job(this.uuid);
			if (!this.#start && runs(job)) this.#start = { at: performance.now(), done: job.pages_done };
			this.job = job;
			this.trouble = null;
		} catch (error) {
			this.missing = toWire(error).code === 'not_found';
			this.trouble = toTrouble(error);
		}
	}

	#title(): string {
		const { job } = this;
		if (!job) return this.missing ? words.reader.missing : words.reader.loading;
		if (this.running) return words.reader.titleRunning(job.pages_done, this.pageCount, job.filename);
		const picked = pickedWords(job);
		return picked === null ? job.filename : `${job.filename} · ${picked}`;
	}

	#estimate(): number | null {
		const { job } = this;
		if (!job || !this.running || !this.#start) return null;
		const done = job.pages_done - this.#start.done;
		// One page tells nothing: the reader was starting.
		if (done < 2) return null;
		const pace = (performance.now() - this.#start.at) / done;
		return (pace * (this.pageCount - job.pages_done)) / 1000;
	}
}
