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
