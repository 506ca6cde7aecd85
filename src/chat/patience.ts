/** A language model that is not loaded by then goes on loading for the next question; this one is answered without it. */
export const LOADING_MS = 20_000;
/** It has so long to write an answer. */
export const WRITING_MS = 90_000;
