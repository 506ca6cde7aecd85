import type { Client } from '#client/client.ts';
import { watchUnderWay } from '#client/under-way.ts';
import { toWire } from '#contract/error.ts';
import type { Job, JobPage } from '#contract/job.ts';
import type { UnderWay } from '#contract/under-way.ts';
import type { Bbox } from '#document/bbox.ts';
import { words } from '#i18n/words.ts';
import { follow } from '#ui/follow.ts';
import { isTranslating, pickedWords } from '#ui/job-words.ts';
import { runs } from '#ui/library.svelte.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';
import { Corrections } from './corrections.svelte.ts';
import { Editing } from './text/editing.svelte.ts';

export type PageState = 'done' | 'waiting' | 'failed';

/** A line of the page that is looked at; null for all of the block. */
export type Spot = { block: number; line: number | null };

/** Boxes on a page that somebody wants seen: what a search found, the hit that is looked at, what an answer cites. */
export type Tone = 'found' | 'current' | 'cited';
export type Mark = {
	/** of the page in the document, from 0 */ index: number;
	bboxes: readonly Bbox[];
	tone: Tone;
};

/** One document that is open: what is known of it, and which page is looked at. */
export class Reading {
	readonly uuid: string;
	job = $state.raw<Job | null>(null);
	missing = $state.raw(false);
	trouble = $state.raw<Trouble | null>(null);
	/** its file is being read as print */
	printing = $state(false);
	/** where the page that is looked at stands among those of the job, from 0 */
	place = $state(0);
	/** what the person points at on this page */
	pointed = $state.raw<Spot | null>(null);
	/** a line of this page that shall come to sight, in the picture or in the text: a new object each time */
	sought = $state.raw<(Spot & { in: 'page' | 'text' }) | null>(null);
	marks = $state.raw<readonly Mark[]>([]);
	/** boxes of this page that shall come to sight on its picture: a new object each time */
	shown = $state.raw<readonly Bbox[] | null>(null);
	running = $derived(this.job !== null && runs(this.job));
	pageCount = $derived(this.job?.page_count ?? 1);
	/** the pages of the job, as indexes of the document */
	indexes = $derived(this.job?.page_indexes ?? Array.from({ length: this.pageCount }, (_, index) => index));
	/** of the page that is looked at, in the document */
	index = $derived(this.indexes[this.place] ?? 0);
	readonly #pages = $derived(new Map<number, JobPage>(this.job?.pages.map((page) => [page.index, page])));
	/** the same object as long as nothing of it changes: each look at the store brings all pages anew */
	page = $derived(this.#unlessSame(this.#pages.get(this.index)));
	#seen: JobPage | undefined;
	/** what was last told of a model that reads, by page */
	#underWay = $state.raw<ReadonlyMap<number, UnderWay>>(new Map());
	/** what a model does with the page that is looked at; null where it is read, or nothing was told */
	underWay = $derived(this.page ? null : (this.#underWay.get(this.index) ?? null));
	/** for the tab: how far it is, and its name */
	title = $derived(this.#title());
	secondsLeft = $derived(this.#estimate());
	/** where the counting for the estimate began: what was read before says nothing about the pace now */
	#start: { at: number; done: number } | null = null;

	/** the page that shall be looked at as soon as there is one, as an index of the document */
	#wanted: number | null = null;
	/** it is being deleted: all that could be heard of it is that it is missing */
	#going = false;

	readonly corrections: Corrections;
	readonly editing: Editing;

	constructor(uuid: string) {
		this.uuid = uuid;
		this.corrections = new Corrections(uuid, (change) => {
			if (this.job) this.job = change(this.job);
		});
		this.editing = new Editing(this);
	}

	/** Keeps the document as it is in the store. @returns how to stop */
	follow(client: Client): () => void {
		const stop = new AbortController();
		stop.signal.addEventListener('abort', this.corrections.follow(client));
		const hear = (told: UnderWay) => (this.#underWay = new Map([...this.#underWay, [told.index, told]]));
		stop.signal.addEventListener('abort', watchUnderWay(this.uuid, hear));
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
		this.sought = null;
		this.shown = null;
	}

	/** Goes to a page of the document, also to one that is not known yet. @param index from 0 */
	goTo(index: number): void {
		const place = this.job?.page_count ? this.indexes.indexOf(index) : -1;
		this.#wanted = place < 0 && this.job?.page_count == null ? index : null;
		if (place >= 0) this.go(place);
	}

	point(spot: Spot | null): void {
		this.pointed = spot;
	}

	/** Finds a line of this page in its picture, or in its text. */
	seek(spot: Spot, where: 'page' | 'text'): void {
		this.pointed = spot;
		this.sought = { ...spot, in: where };
	}

	/** Marks boxes on a page, goes there, and brings the first of them to sight. */
	show(index: number, bboxes: readonly Bbox[], tone: Tone = 'cited'): void {
		this.mark(tone, [{ index, bboxes }]);
		if (index !== this.index) this.goTo(index);
		this.shown = bboxes;
	}

	/** Puts marks of one kind in the place of those that there were. */
	mark(tone: Tone, marks: readonly Omit<Mark, 'tone'>[]): void {
		this.marks = [
			...this.marks.filter((mark) => mark.tone !== tone),
			...marks.map((mark) => ({ ...mark, tone }))
		];
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

	/**
	 * Has its file read as print, in the place of a model that takes long or failed; what that has read so far stays here.
	 * @returns the new document; null where there is none, and the trouble says why
	 */
	async readAsPrint(client: Client): Promise<string | null> {
		this.printing = true;
		try {
			if (this.running) this.job = await client.remove(this.uuid);
			return (await client.again(this.uuid, { tier: 'cpu' })).uuid;
		} catch (error) {
			this.trouble = toTrouble(error);
			return null;
		} finally {
			this.printing = false;
		}
	}

	async #refresh(client: Client): Promise<void> {
		if (this.#going) return;
		try {
			const asShown = this.corrections.before();
			const job = asShown(await client.job(this.uuid));
			if (!this.#start && runs(job)) this.#start = { at: performance.now(), done: job.pages_done };
			this.job = job;
			this.trouble = null;
			if (this.#wanted !== null) this.goTo(this.#wanted);
		} catch (error) {
			this.missing = toWire(error).code === 'not_found';
			this.trouble = toTrouble(error);
		}
	}

	#unlessSame(page: JobPage | undefined): JobPage | undefined {
		const isSame = page?.index === this.#seen?.index && JSON.stringify(page) === JSON.stringify(this.#seen);
		return isSame ? this.#seen : (this.#seen = page);
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
		if (!job || !this.running || !this.#start || isTranslating(job)) return null;
		const done = job.pages_done - this.#start.done;
		// One page tells nothing: the reader was starting.
		if (done < 2) return null;
		const pace = (performance.now() - this.#start.at) / done;
		return (pace * (this.pageCount - job.pages_done)) / 1000;
	}
}
