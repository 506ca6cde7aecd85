import type { Client } from '#client/client.ts';
import type { Handed, Intake } from '#ui/intake.svelte.ts';
import { toTrouble } from '#ui/trouble.ts';

/** How often it is seen whether they still run. */
const LOOK_MS = 1000;

/** What came in last and is still being read as it was chosen then. */
export class ReadBefore {
	running = $state.raw<readonly Handed[]>([]);

	/** @returns how to stop */
	follow(client: Client, intake: Intake): () => void {
		// What cannot be seen now is seen a second later.
		const look = () => void this.#look(client, intake.recent).catch(() => undefined);
		look();
		const timer = setInterval(look, LOOK_MS);
		return () => clearInterval(timer);
	}

	/** Takes them away and hands them in anew. What has ended meanwhile stays as it is. */
	async restart(client: Client, intake: Intake): Promise<void> {
		const taken: Handed[] = [];
		try {
			await this.#look(client, this.running);
			for (const handed of this.running) {
				await client.remove(handed.uuid); // ends it
				taken.push(handed);
				await client.remove(handed.uuid); // and what was read of it
			}
		} catch (error) {
			intake.refuse('', toTrouble(error));
		}
		this.running = [];
		if (taken.length > 0) intake.restart(taken);
	}

	async #look(client: Client, recent: readonly Handed[]): Promise<void> {
		if (recent.length === 0) return void (this.running = []);
		const { jobs } = await client.jobs();
		const live = new Set(
			jobs.filter(({ status }) => status === 'pending' || status === 'processing').map(({ uuid }) => uuid)
		);
		this.running = recent.filter(({ uuid }) => live.has(uuid));
	}
}
