import { OcrError } from '#contract/error.ts';
import type { ReadOptions, Writing } from '#engines/engine.ts';
import { TOKEN_LETTERS } from '#engines/prompt-api.ts';
import { isLoop } from './loop.ts';

/** Reading a picture takes long before the first word comes; a model that is silent for longer has lost its card. */
const SILENCE_MS = 180_000;

/**
 * What a model writes, for doors that give text in pieces: bounded, cut where it runs in a circle, and given up where
 * nothing comes any more.
 */
export class Heard {
	readonly #options: ReadOptions & { silenceMs?: number | undefined };
	readonly #begin = performance.now();
	readonly #cut = new AbortController();
	readonly #silent = Promise.withResolvers<never>();
	readonly #tokens: Writing['tokens'] = [];
	#text = '';
	#end: Writing['end'] | null = null;
	#firstMs: number | null = null;
	#lastMs = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: ReadOptions & { silenceMs?: number | undefined }) {
		this.#options = options;
	}

	/** Aborts when the model shall write no more. */
	get signal(): AbortSignal {
		return this.#cut.signal;
	}

	/** @param confidence how likely the model held it, 0…1; null where it does not tell */
	add(piece: string, confidence: number | null): void {
		if (this.signal.aborted) return;
		this.#wait();
		if (piece === '') return;
		this.#lastMs = performance.now() - this.#begin;
		this.#firstMs ??= this.#lastMs;
		this.#text += piece;
		if (confidence !== null) this.#tokens.push({ end: this.#text.length, confidence });
		this.#options.onText?.(this.#text);
		if (isLoop(this.#text)) this.cut('loop');
		else if (this.#text.length > this.#options.mostTokens * TOKEN_LETTERS) this.cut('limit');
	}

	cut(end: Writing['end']): void {
		this.#end ??= end;
		this.#cut.abort();
	}

	/**
	 * Waits for the end of the writing.
	 * @param writing its end, as the model has it, unless it was cut before
	 * @throws {OcrError} `engine_failed` where nothing comes for too long; whatever the model throws
	 */
	async until(writing: Promise<Writing['end']>): Promise<Writing> {
		this.#wait();
		try {
			const end = await Promise.race([writing, this.#silent.promise]);
			return this.#writing(this.#end ?? end);
		} catch (error) {
			// A model that is stopped may say so by an error of its own.
			if (this.#end && !(error instanceof OcrError)) return this.#writing(this.#end);
			throw error;
		} finally {
			clearTimeout(this.#timer);
		}
	}

	#wait(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#silent.reject(new OcrError('engine_failed', 'The vision model fell silent.'));
			this.#cut.abort();
		}, this.#options.silenceMs ?? SILENCE_MS);
	}

	#writing(end: Writing['end']): Writing {
		const firstMs = this.#firstMs ?? performance.now() - this.#begin;
		return {
			text: this.#text,
			tokens: this.#tokens,
			end,
			firstMs,
			restMs: Math.max(0, this.#lastMs - firstMs)
		};
	}
}
