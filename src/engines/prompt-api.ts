/** What a model is told: a text, or texts and pictures. */
export type PromptPart = { type: 'text'; value: string } | { type: 'image'; value: ImageBitmap };
export type Said = { role: 'system' | 'user' | 'assistant'; content: string | PromptPart[] };

/** What a model has to take beside text. */
export type PromptNeeds = { expectedInputs?: { type: 'image' }[] };
export const PICTURES: PromptNeeds = { expectedInputs: [{ type: 'image' }] };

/** Told while the browser fetches its model. */
export type PromptMonitor = {
	addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
};

type PromptOptions = PromptNeeds & {
	initialPrompts?: Said[];
	monitor?: (monitor: PromptMonitor) => void;
	signal?: AbortSignal;
};

export type PromptSession = {
	promptStreaming(
		input: string | Said[],
		options: { responseConstraint?: object; signal: AbortSignal }
	): ReadableStream<string>;
	/** in tokens; the second is its older name */
	contextWindow?: number;
	inputQuota?: number;
	destroy(): void;
};

/** The language model of a browser, as far as it is used here. Source: the Prompt API, as Chrome has it */
export type PromptApi = {
	availability(needs?: PromptNeeds): Promise<string>;
	create(options?: PromptOptions): Promise<PromptSession>;
};

/** The API of this window, undefined where it has none. There is none in workers. */
export function findPromptApi(): PromptApi | undefined {
	return (globalThis as { LanguageModel?: PromptApi }).LanguageModel;
}

/** No token is longer on average: the API is not told how many it may write. */
export const TOKEN_LETTERS = 8;
