import { OcrError } from '#contract/error.ts';

/** Which of the two kinds of models it was. */
type Kind = 'language' | 'vision';

/**
 * What a model's library threw, as our error. It may be anything: strings, numbers of its memory, what a graphics card
 * tells when it is lost (an object that says "[object Object]"), errors.
 */
export function failed(error: unknown, kind: Kind = 'language'): OcrError {
	if (error instanceof OcrError) return error;
	return new OcrError('engine_failed', `The ${kind} model failed (${reasonOf(error).slice(0, 300)}).`);
}

export function cancelled(): OcrError {
	return new OcrError('cancelled', 'The answer was stopped.');
}

function reasonOf(error: unknown): string {
	if (typeof error === 'string') return error;
	const told = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
	return typeof told === 'string' && told !== '' ? told : 'no reason given';
}
