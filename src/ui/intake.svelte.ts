import { createContext } from 'svelte';
import type { Client } from '#client/client.ts';
import type { JobSummary } from '#contract/job.ts';
import { toWire } from '#contract/error.ts';
import { follow } from './follow.ts';
import type { Session } from './session.svelte.ts';
import { toTrouble, type Trouble } from './trouble.ts';

/** A file on its way in. `uuid` is its job's, as soon as there is one. */
export type Handing = { id: number; file: File; since: number; uuid: string | null };
/** What was not taken, and why. */
export type Refusal = { id: number; name: string; uuid: string | null } & Trouble;

/** A service worker holds what it takes in memory for a moment, so not all of a folder at a time. */
const AT_ONCE = 4;
const INTENT_LASTS_MS = 20_000;

/**
 * Hands files in. It outlives the start page: an answer takes as long as the reading, and a refusal must be told
 * wherever the person is by then.
 */
export class Intake {
	handing = $state.raw<readonly Handing[]>([]);
	refusals = $state.raw<readonly Refusal[]>([]);
	/** without a job yet: what would be lost if the page went now */
	waiting = $derived(this.handing.filter(({ uuid }) => uuid === null));
	/** how many files came in last, all at once */
	lastBatch = $state.raw<{ count: number } | null>(null);
	/** Told once about a file that was handed in alone, when its job can be looked at. */
	onOpen: ((uuid: string) => void) | null = null;
	readonly #session: Session;
	#lastId = 0;
	#alone: number | null = null;
	#queue: Handing[] = [];
	#following: AbortController | null = null;
	#intendedAt = -Infinity;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Takes all that can be taken; each refusal is told by itself. */
	take(files: readonly File[]): void {
		if (files.length === 0) return;
		const batch = files.map((file) => ({ id: ++this.#lastId, file, since: Date.now(), uuid: null }));
		this.#alone = batch.length === 1 ? this.#lastId : null;
		this.refusals = [];
		this.lastBatch = { count: batch.length };
		this.handing = [...batch, ...this.handing];
		this.#queue.push(...batch);
		this.#advance();
	}

	/** Says what could not even be handed in. */
	refuse(name: string, trouble: Trouble, uuid: string | null = null): void {
		this.refusals = [...this.refusals, { id: ++this.#lastId, name, uuid, ...trouble }];
	}

	dismiss(id: number): void {
		this.refusals = this.refusals.filter((refusal) => refusal.id !== id);
	}

	/** Somebody is about to hand in a file: the reader may warm up. */
	intend(): void {
		const { client } = this.#session;
		if (!client || performance.now() - this.#intendedAt < INTENT_LASTS_MS) return;
		this.#intendedAt = performance.now();
		client.announceIntent();
	}

	/** Begins as many as may be on their way; one that has its job makes room for the next. */
	#advance(): void {
		const begun = this.waiting.length - this.#queue.length;
		for (const handing of this.#queue.splice(0, Math.max(0, AT_ONCE - begun))) void this.#handIn(handing);
	}

	async #handIn({ id, file }: Handing): Promise<void> {
		try {
			const client = await this.#session.opened();
			await file.slice(0, 1).arrayBuffer(); // what cannot be read any more says so here, with its own error
			this.#follow(client);
			const { uuid } = await client.submit(file);
			this.#open(id, uuid);
		} catch (error) {
			// Without a job by now: the person has deleted it while it was read.
			if (toWire(error).code !== 'not_found') this.refuse(file.name, toTrouble(error), this.#uuidOf(id));
		} finally {
			this.handing = this.handing.filter((handing) => handing.id !== id);
			if (this.handing.length === 0) this.#following?.abort();
			this.#advance();
		}
	}

	/** A job is in the store long before its POST is answered: it is looked for there. */
	#follow(client: Client): void {
		if (this.#following && !this.#following.signal.aborted) return;
		this.#following = new AbortController();
		const { signal } = this.#following;
		void follow(client, {
			refresh: async () => {
				try {
					this.#match((await client.jobs()).jobs);
				} catch {
					// The POSTs themselves will say what is wrong.
				}
			},
			isLive: () => this.handing.length > 0,
			signal
		});
	}

	/** The POST alone knows which job is its own; until it tells, the name and the time do. */
	#match(jobs: readonly JobSummary[]): void {
		const free = jobs
			.filter(({ uuid }) => !this.handing.some((handing) => handing.uuid === uuid))
			.toReversed();
		this.handing = this.handing.map((handing) => {
			if (handing.uuid !== null) return handing;
			const at = free.findIndex(
				(job) => job.filename === handing.file.name && Date.parse(job.created_at) >= handing.since
			);
			return at < 0 ? handing : { ...handing, uuid: free.splice(at, 1)[0]?.uuid ?? null };
		});
		this.#advance();
		const readable = jobs.find(
			({ uuid, status }) =>
				uuid === this.#uuidOf(this.#alone) && (status === 'processing' || status === 'done')
		);
		if (readable && this.#alone !== null) this.#open(this.#alone, readable.uuid);
	}

	#open(id: number, uuid: string): void {
		if (id !== this.#alone) return;
		this.#alone = null;
		this.onOpen?.(uuid);
	}

	#uuidOf(id: number | null): string | null {
		return this.handing.find((handing) => handing.id === id)?.uuid ?? null;
	}
}

export const [useIntake, provideIntake] = createContext<Intake>();
