/** From which language into which, as our codes. */
export type Pair = { from: string; to: string };

/** Translates texts of one pair of languages. One file in `language/` or `translate/` for each. */
export type Translator = {
	/**
	 * @returns as many as there are texts, in their order; '' for one that it does not give
	 * @throws {OcrError} `engine_failed`; `cancelled` when the signal aborts
	 */
	translate(texts: readonly string[], signal: AbortSignal): Promise<string[]>;
	close(): void;
};
