import { OcrError } from '#contract/error.ts';

/** What it was. */
type Kind = 'language model' | 'vision model' | 'translator of the browser';

/**
 * What a model's library threw, as our error. It may be anything: strings, numbers of its memory, what a graphics card
 * tells when it is lost (an object that says "[object Object]"), errors.
 */
export function failed(error: unknown, kind: Kind = 'language model'): OcrError {
	if (error instanceof OcrError) return error;
	return new OcrError('engine_failed', `The ${kind} failed (${reasonOf(error).slice(0, 300)}).`);
}

export function cancelled(): OcrError {
	return new OcrError('cancelled', 'The answer was stopped.');
}

function reasonOf(error: unknown): string {
	if (typeof error === 'string') return error;
	const told = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
	return typeof told === 'string' && told !== '' ? told : 'no reason given';
}
