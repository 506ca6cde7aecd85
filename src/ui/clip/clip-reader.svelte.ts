import type { Client, SubmitOptions } from '#client/client.ts';
import { OcrError } from '#contract/error.ts';
import type { Job } from '#contract/job.ts';

/** Between two looks at a job that its POST did not wait for. */
const LOOK_MS = 500;

/** Reads files one after the other. */
export class ClipReader {
	files = $state.raw<readonly File[]>([]);
	/** how many are read */
	done = $state.raw(0);
	text = $state.raw<string | null>(null);
	/** the document of the last of them */
	uuid = $state.raw<string | null>(null);
	trouble = $state.raw<unknown>(null);
	running = $state.raw(false);
	#stopped = false;

	/** @returns their text; null where it was stopped or could not be read */
	async read(client: Client, files: readonly File[], options: SubmitOptions): Promise<string | null> {
		Object.assign(this, { files, done: 0, text: null, uuid: null, trouble: null, running: true });
		this.#stopped = false;
		const texts: string[] = [];
		try {
			for (const file of files) {
				const job = await this.#ended(client, await client.submit(file, options));
				if (this.#stopped) return null;
				if (job.status === 'failed')
					throw new OcrError(job.error?.code ?? 'internal', job.error?.message ?? 'It could not be read.');
				this.uuid = job.uuid;
				texts.push(job.text.trim());
				this.done++;
			}
			this.text = texts.filter((text) => text !== '').join('\n\n');
			return this.text;
		} catch (error) {
			this.trouble = error;
			return null;
		} finally {
			this.running = false;
		}
	}

	/** What is being read is cancelled, and no other is begun. */
	stop(): void {
		this.#stopped = true;
		this.running = false;
	}

	/** A long document's POST is answered before it is read, and so is any on a busy device. */
	async #ended(client: Client, job: Job): Promise<Job> {
		let current = job;
		while (current.status === 'pending' || current.status === 'processing') {
			if (this.#stopped) return (await client.remove(job.uuid)) ?? current;
			await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
			current = await client.job(job.uuid);
		}
		return current;
	}
}
