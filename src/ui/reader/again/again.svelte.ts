import type { AgainOptions, Client } from '#client/client.ts';
import type { Job } from '#contract/job.ts';
import { runs } from '#ui/library.svelte.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

/** A lost hint costs this much time and nothing else. */
const LOOK_AGAIN_MS = 1000;

/** A document that is read once more, from the wish to the new reading. */
export class Again {
	/** whether it is under way */
	running = $state.raw(false);
	/** the new reading, as far as it is */
	job = $state.raw<Job | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	#stopped = false;

	/** @returns whether there is a new reading */
	async read(client: Client, uuid: string, options: AgainOptions): Promise<boolean> {
		this.running = true;
		this.#stopped = false;
		this.job = null;
		this.trouble = null;
		try {
			this.job = await client.again(uuid, options);
			while (runs(this.job) && !this.#stopped) {
				await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
				this.job = await client.job(this.job.uuid);
			}
			if (this.#stopped) await this.discard(client);
			return this.job !== null;
		} catch (error) {
			this.trouble = toTrouble(error);
			return false;
		} finally {
			this.running = false;
		}
	}

	/** Nobody waits for it any more; what it has read goes as soon as it is known. */
	stop(): void {
		this.#stopped = true;
	}

	/** Deletes the new reading; one that runs is cancelled first. */
	async discard(client: Client): Promise<void> {
		const { job } = this;
		this.job = null;
		if (job && (await client.remove(job.uuid))) await client.remove(job.uuid);
	}

	/** It stays, and is told of no more. */
	leave(): void {
		this.job = null;
	}
}
