import { ERROR_STATUS, fromWire, OcrError, type ErrorCode } from '#contract/error.ts';

/** What an answer that is no success says, as an error. */
export async function readError(response: Response): Promise<OcrError> {
	try {
		const { code, error } = (await response.json()) as { code: string; error: string };
		if (isCode(code)) return fromWire({ code, message: error });
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	// Not an answer of ours: the page has lost its service worker.
	return new OcrError('no_service_worker', 'The page has lost its reader: load it again.');
}

function isCode(code: string): code is ErrorCode {
	return Object.hasOwn(ERROR_STATUS, code);
}

/** The name that a download comes with; null where it has none. */
export function filenameOf(response: Response): string | null {
	const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
	return encoded === undefined ? null : decodeURIComponent(encoded);
}
