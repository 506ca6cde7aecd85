import { OcrError } from '#contract/error.ts';

/** What a model is told: who it is, and what was said so far, the oldest first. */
export type Prompt = {
	system: string;
	messages: { role: 'user' | 'assistant'; content: string }[];
};

type GenerateOptions = {
	/** JSON Schema that the answer keeps to, where the model can be held to one: check it all the same */
	schema?: object;
	/** of the answer */
	maxTokens: number;
	signal: AbortSignal;
	/** each piece of the answer as it comes */
	onText?: (text: string) => void;
};

/** Writes text. One folder beside this file for each. */
export type LanguageModel = {
	name: string;
	/** prompt and answer together */
	contextTokens: number;
	/**
	 * @returns the whole answer
	 * @throws {OcrError} `engine_failed`; `cancelled` when the signal aborts
	 */
	generate(prompt: Prompt, options: GenerateOptions): Promise<string>;
	close(): Promise<void>;
};

/** One that says nothing for so long has hung. */
const SILENCE_MS = 60_000;

/**
 * What a model writes, or an error: this ends also where the model does not.
 * @throws {OcrError} `engine_failed`, also when it has said nothing for a minute; `cancelled` when the signal aborts
 */
export async function generateInTime(
	model: LanguageModel,
	prompt: Prompt,
	options: GenerateOptions
): Promise<string> {
	const silence = new AbortController();
	const signal = AbortSignal.any([options.signal, silence.signal]);
	const ended = Promise.withResolvers<never>();
	const end = () =>
		ended.reject(
			options.signal.aborted
				? new OcrError('cancelled', 'The writing was stopped.')
				: new OcrError('engine_failed', 'The language model has fallen silent.')
		);
	let timer = setTimeout(() => silence.abort(), SILENCE_MS);
	const onText = (text: string) => {
		clearTimeout(timer);
		timer = setTimeout(() => silence.abort(), SILENCE_MS);
		options.onText?.(text);
	};
	signal.addEventListener('abort', end, { once: true });
	if (signal.aborted) end();
	try {
		return await Promise.race([ended.promise, model.generate(prompt, { ...options, signal, onText })]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', end);
	}
}

/**
 * About how many tokens a text has, rather too many: a prompt that is too long fails. Three plain letters or blanks are
 * one, a digit or a sign is one of its own, and of other scripts each byte, which is what a model makes of a script that
 * it has hardly seen.
 */
export function tokensOf(text: string): number {
	const bytes = new TextEncoder().encode(text).length;
	const plain = text.match(/[a-z\s]/gi)?.length ?? 0;
	return Math.ceil(plain / 3 + (bytes - plain));
}
