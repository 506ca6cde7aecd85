import { createContext } from 'svelte';
import type { Client } from '#client/client.ts';
import type { JobSummary } from '#contract/job.ts';
import { toWire } from '#contract/error.ts';
import { Choices } from './choices.svelte.ts';
import { follow } from './follow.ts';
import { questionOf, refusalTrouble, type HandOptions, type Refusal } from './refusal.ts';
import type { Session } from './session.svelte.ts';
import type { Trouble } from './trouble.ts';

/** A file on its way in. */
export type Handing = {
	id: number;
	file: File;
	/** its own; where it follows the choices, they are added when it is begun */
	options: HandOptions;
	follows: boolean;
	/** it was refused before, and the person has answered */
	again: boolean;
	/** its job's, as soon as there is one */
	uuid: string | null;
};

/** A file with its job: it can be begun again while it is read. */
export type Handed = { uuid: string; file: File; options: HandOptions };

const INTENT_LASTS_MS = 20_000;
/** Between two looks for the job of a file: the next file waits for it. */
const LOOK_AGAIN_MS = 60;

/**
 * Hands files in. It outlives the start page: an answer takes as long as the reading, and a refusal must be told
 * wherever the person is by then.
 */
export class Intake {
	handing = $state.raw<readonly Handing[]>([]);
	refusals = $state.raw<readonly Refusal[]>([]);
	readonly choices = new Choices();
	/** what came in last and has its job */
	recent = $state.raw<readonly Handed[]>([]);
	/** came in while the choice of pages was wrong, and waits until it is right */
	held = $state.raw<readonly File[]>([]);
	/** without a job yet: what would be lost if the page went now */
	waiting = $derived(this.handing.filter(({ uuid }) => uuid === null));
	/** how many files came in last, all at once */
	lastBatch = $state.raw<{ count: number } | null>(null);
	/** Told once about a file that was handed in alone, when its job can be looked at. */
	onOpen: ((uuid: string) => void) | null = null;
	readonly #session: Session;
	#lastId = 0;
	/** the last one before what came in last */
	#before = 0;
	#alone: number | null = null;
	#queue: Handing[] = [];
	/** the one that has no job yet although it was sent, and when that was */
	#begun: { id: number; name: string; since: number } | null = null;
	#following: AbortController | null = null;
	#intendedAt = -Infinity;

	constructor(session: Session) {
		this.#session = session;
	}

	/**
	 * Takes all that can be taken; each refusal is told by itself, and those that ask something stay until they are
	 * answered. While the choice of pages is wrong, files are held back and the person is sent to it.
	 * @param whole whether the choices are none of their business
	 */
	take(files: readonly File[], { whole = false } = {}): void {
		if (files.length === 0) return;
		if (!whole && this.choices.pages.wrong) {
			this.held = [...this.held, ...files];
			this.choices.call();
			return;
		}
		this.refusals = this.refusals.filter(({ ask }) => ask !== null);
		if (whole) this.#begin(files.map((file) => ({ file, options: {} })));
		else this.#beginChosen([...this.held, ...files]);
	}

	/** Takes what was held back, unless the choice of pages is still wrong. */
	release(): void {
		if (this.choices.pages.wrong) this.choices.call();
		else if (this.held.length > 0) this.#beginChosen(this.held);
	}

	/** Hands a refused file in again, with what the person has told. */
	answer(id: number, told: HandOptions): void {
		const ask = this.refusals.find((refusal) => refusal.id === id)?.ask;
		if (!ask) return;
		this.dismiss(id);
		this.#begin([{ file: ask.file, options: { ...ask.options, ...told } }], { again: true });
	}

	/** Hands in anew what was taken away while it was read: its own pages and password, the choices of now. */
	restart(handed: readonly Handed[]): void {
		this.#begin(handed, { follows: true });
	}

	/** Says what could not even be handed in. */
	refuse(name: string, trouble: Trouble): void {
		this.#refuse({ id: ++this.#lastId, name, uuid: null, ask: null, ...trouble });
	}

	dismiss(id: number): void {
		this.refusals = this.refusals.filter((refusal) => refusal.id !== id);
	}

	dismissAll(): void {
		this.refusals = [];
	}

	/** Somebody is about to hand in a file: the reader may warm up. */
	intend(): void {
		const { client } = this.#session;
		if (!client || performance.now() - this.#intendedAt < INTENT_LASTS_MS) return;
		this.#intendedAt = performance.now();
		client.announceIntent();
	}

	#beginChosen(files: readonly File[]): void {
		const pages = this.choices.pages.use();
		this.held = [];
		const options = { ...this.choices.room, ...(pages !== null && { pages }) };
		this.#begin(
			files.map((file) => ({ file, options })),
			{ follows: true }
		);
	}

	#begin(
		files: readonly Pick<Handing, 'file' | 'options'>[],
		{ follows = false, again = false }: Partial<Pick<Handing, 'follows' | 'again'>> = {}
	): void {
		if (this.waiting.length === 0) {
			this.#before = this.#lastId;
			this.recent = [];
		}
		const batch = files.map(({ file, options }) => {
			return { id: ++this.#lastId, file, options, follows, again, uuid: null };
		});
		this.#alone = batch.length === 1 ? this.#lastId : null;
		this.lastBatch = { count: batch.length };
		this.handing = [...batch, ...this.handing];
		// The newest document stands first in the list, so the first file is handed in last.
		this.#queue.push(...batch.toReversed());
		this.#advance();
	}

	/** In the order of the files, which are not handed in in theirs. */
	#refuse(refusal: Refusal): void {
		this.refusals = [...this.refusals, refusal].toSorted((a, b) => a.id - b.id);
	}

	/**
	 * Begins the next file as soon as the one before has its job: so the list keeps their order, and the service
	 * worker, which holds what it takes in memory for a moment, never holds a whole folder.
	 */
	#advance(): void {
		if (this.#begun) return;
		const next = this.#queue.shift();
		if (next) {
			this.#begun = { id: next.id, name: next.file.name, since: Date.now() };
			void this.#handIn(next);
		} else if (this.#alone === null) this.#following?.abort();
	}

	async #handIn(handing: Handing): Promise<void> {
		const { id, file, follows } = handing;
		const options = { ...(follows && this.choices.options), ...handing.options };
		try {
			const client = await this.#session.opened();
			await file.slice(0, 1).arrayBuffer(); // what cannot be read any more says so here, with its own error
			this.#follow(client);
			const { uuid } = await client.submit(file, options);
			this.#know(handing, uuid);
			this.#open(id, uuid);
		} catch (error) {
			// Without a job by now: the person has deleted it while it was read.
			if (toWire(error).code !== 'not_found') this.#refuseHanding({ ...handing, options }, error);
		} finally {
			this.handing = this.handing.filter((other) => other.id !== id);
			if (id === this.#alone) this.#alone = null;
			if (id === this.#begun?.id) this.#begun = null;
			this.#advance();
		}
	}

	#refuseHanding({ id, file, options, again }: Handing, error: unknown): void {
		const question = questionOf(error, options);
		this.#refuse({
			id,
			name: file.name,
			uuid: this.#uuidOf(id),
			ask: question && { question, file, options, again },
			...refusalTrouble(error, question)
		});
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
			pauseMs: LOOK_AGAIN_MS,
			signal
		});
	}

	/** The POST alone knows which job is its own; until it tells, the name and the time do. */
	#match(jobs: readonly JobSummary[]): void {
		const begun = this.#begun;
		const job = jobs.findLast(
			({ filename, created_at }) => filename === begun?.name && Date.parse(created_at) >= begun.since
		);
		if (begun && job) {
			const { uuid } = job;
			this.handing = this.handing.map((handing) => {
				if (handing.id !== begun.id) return handing;
				this.#know(handing, uuid);
				return { ...handing, uuid };
			});
			this.#begun = null;
			this.#advance();
		}
		const readable = jobs.find(
			({ uuid, status }) =>
				uuid === this.#uuidOf(this.#alone) && (status === 'processing' || status === 'done')
		);
		if (readable && this.#alone !== null) this.#open(this.#alone, readable.uuid);
	}

	#know({ id, file, options }: Handing, uuid: string): void {
		if (id <= this.#before || this.recent.some((handed) => handed.uuid === uuid)) return;
		this.recent = [...this.recent, { uuid, file, options }];
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
