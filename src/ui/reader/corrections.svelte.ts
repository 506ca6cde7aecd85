import type { Client } from '#client/client.ts';
import { jobPage, pageTree } from '#contract/job-page.ts';
import type { Job, JobPage } from '#contract/job.ts';
import type { Change } from '#document/change.ts';
import type { Page } from '#document/document.ts';
import { chosenReadings } from '#document/readings.ts';
import { changedPage, type ChangedPage } from '#document/edits.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

/** Saving that failed is tried again after this time, then after twice as long, and so on. */
const AGAIN_MS = 3000;
const LONGEST_MS = 60_000;

/** How far what a person has corrected is kept: all of it, not yet all of it, or not at all at the moment. */
export type Keeping = 'kept' | 'keeping' | 'failed';

/**
 * What a person corrects in a document. It shows at once and is kept by and by; what cannot be kept stays here, and is
 * tried again. Undo is a shorter list of changes, so it goes back to the beginning, also of another day; what it took
 * off that list is kept too, for redo.
 */
export class Corrections {
	readonly #uuid: string;
	/** shows the document anew, from what there is of it */
	readonly #show: (change: (job: Job) => Job) => void;
	#client: Client | null = null;
	changes = $state.raw<readonly Change[]>([]);
	undone = $state.raw<readonly Change[]>([]);
	keeping = $state.raw<Keeping>('kept');
	trouble = $state.raw<Trouble | null>(null);
	/** the pages as they were recognised; null until they are known, or while the document is being read */
	#recognised = $state.raw<ReadonlyMap<number, JobPage> | null>(null);
	/** from which job each of them is, where a person has chosen another reading */
	#chosen = $state.raw<ReadonlyMap<number, string>>(new Map());
	ready = $derived(this.#recognised !== null);
	readonly #trees = new Map<number, Page>();
	readonly #views = new Map<number, { own: readonly Change[]; view: ChangedPage; page: JobPage }>();
	/** what the store has, as far as it is known */
	#kept: readonly Change[] = [];
	#busy = false;
	/** grows with each change here and each that was kept: an answer that was asked for before tells old news */
	#moment = 0;
	#again: ReturnType<typeof setTimeout> | undefined;

	constructor(uuid: string, show: (change: (job: Job) => Job) => void) {
		this.#uuid = uuid;
		this.#show = show;
	}

	/** @returns how to stop trying again */
	follow(client: Client): () => void {
		this.#client = client;
		return () => clearTimeout(this.#again);
	}

	/**
	 * Call it before the document is asked for. @returns what makes of the answer what is to be shown: as it is, or with
	 * what was corrected since
	 */
	before(): (job: Job) => Job {
		const asked = this.#moment;
		return (job) => {
			if (job.status !== 'done') return job;
			const isNews = asked === this.#moment && this.keeping === 'kept';
			if (isNews && !(areSame(job.changes, this.#kept) && areSame(job.undone, this.undone))) {
				this.changes = this.#kept = job.changes;
				this.undone = job.undone;
			}
			if (!this.ready || !areChosen(this.#chosen, job.changes)) void this.#learn(job);
			return isNews ? job : this.#over(job);
		};
	}

	make(...changes: Change[]): void {
		this.undone = [];
		this.#set([...this.changes, ...changes]);
	}

	/** @returns what was taken back, null where there was nothing */
	undo(): Change | null {
		const last = this.changes.at(-1) ?? null;
		if (!last) return null;
		this.undone = [...this.undone, last];
		this.#set(this.changes.slice(0, -1));
		return last;
	}

	/** @returns what was made again, null where there was nothing */
	redo(): Change | null {
		const next = this.undone.at(-1) ?? null;
		if (!next) return null;
		this.undone = this.undone.slice(0, -1);
		this.#set([...this.changes, next]);
		return next;
	}

	/** A page as it was recognised, in the reading that stands; null where that is not known. */
	tree(index: number): Page | null {
		if (chosenReadings(this.changes).get(index) !== this.#chosen.get(index)) return null;
		const page = this.#recognised?.get(index);
		if (!page || page.error) return null;
		const tree = this.#trees.get(index) ?? pageTree(page);
		this.#trees.set(index, tree);
		return tree;
	}

	/** A page as it is now, and where it stands in the one that was recognised; null while that is not known. */
	view(index: number): ChangedPage | null {
		return this.#corrected(index, this.changes)?.view ?? null;
	}

	/** Tries again what could not be kept. */
	retry(): void {
		clearTimeout(this.#again);
		void this.#keep();
	}

	#set(changes: readonly Change[]): void {
		this.changes = changes;
		this.#moment += 1;
		this.#show((job) => this.#over(job));
		void this.#keep();
	}

	/** The document with the pages that were corrected, here or before. */
	#over(job: Job): Job {
		const touched = new Set([...this.changes, ...job.changes].map(({ page }) => page));
		const pages = job.pages.map((page) =>
			// What is translated of a page is found by its texts, also of one that was corrected since.
			touched.has(page.index) ? { ...page, ...this.#corrected(page.index, this.changes)?.page } : page
		);
		return { ...job, pages, changes: [...this.changes], undone: [...this.undone] };
	}

	#corrected(index: number, changes: readonly Change[]): { view: ChangedPage; page: JobPage } | null {
		const tree = this.tree(index);
		if (!tree) return null;
		const own = changes.filter(({ page }) => page === index);
		const before = this.#views.get(index);
		if (before && areSame(before.own, own)) return before;
		const view = changedPage(tree, own);
		const made = { own, view, page: jobPage(view.page) };
		this.#views.set(index, made);
		return made;
	}

	/** Gets to know the pages as they were recognised: they are those that are shown where nothing was corrected. */
	async #learn(job: Job): Promise<void> {
		try {
			const { pages } = job.changes.length === 0 ? job : await this.#recognisedJob();
			if (this.ready && areChosen(this.#chosen, job.changes)) return;
			this.#trees.clear();
			this.#views.clear();
			this.#chosen = chosenReadings(job.changes);
			this.#recognised = new Map(pages.map((page) => [page.index, page]));
			this.#show((shown) => this.#over(shown));
		} catch (error) {
			this.trouble = toTrouble(error);
		}
	}

	#recognisedJob(): Promise<Job> {
		if (!this.#client) throw new Error('Nobody follows this document.');
		return this.#client.recognised(this.#uuid);
	}

	async #keep(failures = 0): Promise<void> {
		if (this.#busy || !this.#client) return;
		this.#busy = true;
		this.keeping = 'keeping';
		try {
			while (this.#kept !== this.changes) {
				const wanted = this.changes;
				const keep = sharedLength(this.#kept, wanted);
				const undone = [...this.undone];
				await this.#client.correct(this.#uuid, { keep, changes: wanted.slice(keep), undone });
				this.#kept = wanted;
				this.#moment += 1;
				failures = 0;
			}
			this.keeping = 'kept';
			this.trouble = null;
		} catch (error) {
			this.keeping = 'failed';
			this.trouble = toTrouble(error);
			clearTimeout(this.#again);
			const pauseMs = Math.min(AGAIN_MS * 2 ** failures, LONGEST_MS);
			this.#again = setTimeout(() => void this.#keep(failures + 1), pauseMs);
		}
		this.#busy = false;
	}
}

/** Whether pages in these readings are those that some changes are about. */
function areChosen(chosen: ReadonlyMap<number, string>, changes: readonly Change[]): boolean {
	const wanted = chosenReadings(changes);
	return wanted.size === chosen.size && [...wanted].every(([page, from]) => chosen.get(page) === from);
}

function sharedLength(a: readonly Change[], b: readonly Change[]): number {
	const differing = a.findIndex((change, at) => change !== b[at]);
	return differing < 0 ? a.length : differing;
}

function areSame(a: readonly Change[], b: readonly Change[]): boolean {
	return (
		a.length === b.length &&
		a.every((change, at) => change === b[at] || JSON.stringify(change) === JSON.stringify(b[at]))
	);
}
