import { BaseStreamer, LogitsProcessor, type Tensor } from '@huggingface/transformers';
import type { Writing } from '#engines/engine.ts';
import { isLoop } from './loop.ts';

type ListenerOptions = {
	decode: (tokens: bigint[]) => string;
	/** tokens that end the text, and are no part of it */
	ends: ReadonlySet<number>;
	stop: () => void;
	onText: ((text: string) => void) | undefined;
};

/** A token of which a part is missing, as long characters are several tokens. */
const BROKEN = '\ufffd';

/** Hears each token as it comes: what it says, how likely it was, and whether they run in a circle. */
export class Listener extends BaseStreamer {
	/** sees how likely each token is, just before it is taken */
	readonly watch: LogitsProcessor;
	readonly #options: ListenerOptions;
	readonly #begin = performance.now();
	readonly #numbers: number[] = [];
	readonly #tokens: Writing['tokens'] = [];
	#text = '';
	#likely = 1;
	#held: { tokens: bigint[]; confidence: number } = { tokens: [], confidence: 1 };
	#firstMs: number | null = null;
	#lastMs = 0;
	#hasPrompt = false;
	#end: Writing['end'] | null = null;

	constructor(options: ListenerOptions) {
		super();
		this.#options = options;
		this.watch = new Watch((likely) => (this.#likely = likely));
	}

	/** @param value tokens of one text: first those of the prompt, then one after another */
	override put(value: bigint[][]): void {
		if (!this.#hasPrompt) {
			this.#hasPrompt = true;
			return;
		}
		for (const token of value[0] ?? []) this.#hear(token);
	}

	override end(): void {
		this.#flush();
	}

	writing(): Writing {
		const firstMs = this.#firstMs ?? performance.now() - this.#begin;
		return {
			text: this.#text,
			tokens: this.#tokens,
			end: this.#end ?? 'limit',
			firstMs,
			restMs: Math.max(0, this.#lastMs - firstMs)
		};
	}

	/** Somebody has stopped it. */
	stopped(): void {
		this.#end ??= 'stopped';
	}

	#hear(token: bigint): void {
		const now = performance.now() - this.#begin;
		this.#firstMs ??= now;
		this.#lastMs = now;
		const number = Number(token);
		if (this.#options.ends.has(number)) {
			this.#end ??= 'whole';
			return;
		}
		this.#numbers.push(number);
		this.#held.tokens.push(token);
		this.#held.confidence = Math.min(this.#held.confidence, this.#likely);
		const piece = this.#options.decode(this.#held.tokens);
		if (!piece.endsWith(BROKEN)) this.#keep(piece);
		if (isLoop(this.#numbers)) {
			this.#end ??= 'loop';
			this.#options.stop();
		}
	}

	#flush(): void {
		if (this.#held.tokens.length > 0) this.#keep(this.#options.decode(this.#held.tokens));
	}

	#keep(piece: string): void {
		this.#text += piece;
		this.#tokens.push({ end: this.#text.length, confidence: this.#held.confidence });
		this.#held = { tokens: [], confidence: 1 };
		this.#options.onText?.(this.#text);
	}
}

/** Leaves the scores as they are. */
class Watch extends LogitsProcessor {
	readonly #tell: (likely: number) => void;

	constructor(tell: (likely: number) => void) {
		super();
		this.#tell = tell;
	}

	override _call(_: bigint[][], logits: Tensor): Tensor {
		this.#tell(likelihood(logits.data as Float32Array));
		return logits;
	}
}

/** Of the likeliest token, 0…1: its part of the softmax. */
function likelihood(logits: Float32Array): number {
	let most = -Infinity;
	for (const logit of logits) if (logit > most) most = logit;
	let sum = 0;
	for (const logit of logits) sum += Math.exp(logit - most);
	return 1 / sum;
}
