import { OcrError } from '#contract/error.ts';
import type { LanguageModel } from '#engines/language-model.ts';

/** One that has failed so often is not tried again in this thread. */
const MOST_FAILURES = 2;

type Taking = {
	load: () => Promise<LanguageModel>;
	/** so long is waited for one that loads */
	loadingMs: number;
	signal: AbortSignal;
};

/**
 * Keeps one model loaded: loading takes long, and its memory is much. One that has failed in whatever way is loaded anew
 * when it is wanted next, for a graphics card that was lost does not come back to what was on it.
 */
export class KeptModel {
	#kept: { key: string; model: Promise<LanguageModel> } | undefined;
	readonly #failures = new Map<string, number>();

	/** Whether it has failed too often. */
	isGivenUp(key: string): boolean {
		return (this.#failures.get(key) ?? 0) >= MOST_FAILURES;
	}

	/** @returns null where it fails, is not loaded in time (it goes on loading) or nobody waits any more */
	async take(key: string, { load, loadingMs, signal }: Taking): Promise<LanguageModel | null> {
		if (this.#kept?.key !== key) this.release();
		const { model } = (this.#kept ??= this.#begin(key, load));
		const late = Promise.withResolvers<null>();
		const giveUp = () => late.resolve(null);
		const timer = setTimeout(giveUp, loadingMs);
		signal.addEventListener('abort', giveUp, { once: true });
		if (signal.aborted) giveUp();
		try {
			return await Promise.race([model, late.promise]);
		} catch {
			return null; // noted where it failed
		} finally {
			clearTimeout(timer);
			signal.removeEventListener('abort', giveUp);
		}
	}

	/** Ends the one that is loaded, or as soon as it is. */
	release(): void {
		const before = this.#kept;
		this.#kept = undefined;
		// One that cannot be ended is lost with its thread.
		before?.model.then((model) => model.close()).catch(() => undefined);
	}

	#begin(key: string, load: () => Promise<LanguageModel>): { key: string; model: Promise<LanguageModel> } {
		const fail = () => {
			this.#failures.set(key, (this.#failures.get(key) ?? 0) + 1);
			if (this.#kept === kept) this.release();
		};
		const kept = { key, model: load().then((model) => this.#heard(key, model, fail)) };
		kept.model.catch(fail);
		return kept;
	}

	/** The same model; what becomes of its answers is noted. */
	#heard(key: string, model: LanguageModel, fail: () => void): LanguageModel {
		return {
			...model,
			generate: async (prompt, options) => {
				try {
					const answer = await model.generate(prompt, options);
					this.#failures.delete(key);
					return answer;
				} catch (error) {
					if (!(error instanceof OcrError && error.code === 'cancelled')) fail();
					throw error;
				}
			}
		};
	}
}
