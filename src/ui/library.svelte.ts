import type { Client } from '#client/client.ts';
import type { JobSummary } from '#contract/job.ts';
import { words } from '#i18n/words.ts';
import { follow } from './follow.ts';
import { toTrouble, type Trouble } from './trouble.ts';

export const runs = ({ status }: Pick<JobSummary, 'status'>): boolean =>
	status === 'pending' || status === 'processing';

/** What is said aloud when a job has ended. */
export function endWords({ status, error, filename }: JobSummary): string {
	if (status === 'done') return words.said.done(filename);
	return error?.code === 'cancelled' ? words.said.cancelled(filename) : words.said.failed(filename);
}

/** The documents of this device, newest first, as far as they are shown. */
export class Library {
	jobs = $state.raw<readonly JobSummary[]>([]);
	/** where the older ones begin, null where there are none */
	next = $state.raw<number | null>(null);
	loaded = $state.raw(false);
	trouble = $state.raw<Trouble | null>(null);
	/** the one whose progress is worth the tab's title */
	running = $derived(this.jobs.findLast(runs));
	readonly #onEnd: (job: JobSummary) => void;
	#portions = 1;

	/** @param onEnd told of each job that ends while it is followed */
	constructor(onEnd: (job: JobSummary) => void) {
		this.#onEnd = onEnd;
	}

	/** Keeps the list as it is in the store. @returns how to stop */
	follow(client: Client): () => void {
		const stop = new AbortController();
		void follow(client, {
			refresh: () => this.#refresh(client),
			isLive: () => this.running !== undefined,
			signal: stop.signal
		});
		return () => stop.abort();
	}

	async showMore(client: Client): Promise<void> {
		this.#portions++;
		await this.#refresh(client);
	}

	async #refresh(client: Client): Promise<void> {
		try {
			let list = await client.jobs();
			const jobs = list.jobs;
			for (let portion = 1; portion < this.#portions && list.next !== null; portion++) {
				list = await client.jobs(list.next);
				jobs.push(...list.jobs);
			}
			const before = new Set(this.jobs.filter(runs).map(({ uuid }) => uuid));
			this.jobs = jobs;
			for (const job of jobs) if (before.has(job.uuid) && !runs(job)) this.#onEnd(job);
			this.next = list.next;
			this.trouble = null;
		} catch (error) {
			this.trouble = toTrouble(error);
		}
		this.loaded = true;
	}
}
