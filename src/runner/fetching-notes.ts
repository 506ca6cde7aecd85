import type { JobRow } from '#jobs/database.ts';
import { noteFetching, type Lease } from '#jobs/work.ts';
import { nameOf } from '#languages/names.ts';
import type { Language } from '#languages/registry.ts';
import type { Progress } from '#models/download.ts';

/** Bytes come many times a second; each note wakes whoever watches the job. */
const PAUSE_MS = 250;

/** Keeps in a job's row how much of a language has come. */
export class FetchingNotes {
	readonly #lease: Lease;
	readonly #uuid: string;
	#writing: Promise<void> | null = null;
	#nextAt = -Infinity;

	constructor(lease: Lease, uuid: string) {
		this.#lease = lease;
		this.#uuid = uuid;
	}

	/** Notes it, unless the last note was written just now. */
	add({ code }: Pick<Language, 'code'>, { loaded, total }: Progress): void {
		if (this.#writing || performance.now() < this.#nextAt) return;
		const note: JobRow['fetching'] = {
			language: code,
			name: nameOf(code),
			part: total ? Math.min(1, loaded / total) : null
		};
		this.#writing = noteFetching(this.#lease, this.#uuid, note)
			// Superseded, or the disk is full: the next write that matters says so.
			.catch(() => undefined)
			.finally(() => {
				this.#writing = null;
				this.#nextAt = performance.now() + PAUSE_MS;
			});
	}

	/** Nothing has to be fetched any more. @throws {OcrError} `superseded` */
	async end(): Promise<void> {
		await this.#writing;
		await noteFetching(this.#lease, this.#uuid, null);
	}
}
