import { ERROR_STATUS, fromWire, OcrError, type ErrorCode } from '#contract/error.ts';

/** Who calls, where no token is sent: the app's own screens say that they are the owner. */
export type Caller = 'owner';

/** Calls of the API by their path below `/api/v1/`. */
export type Calls = {
	/** with the mark of who calls: also for what cannot send a header, like an `img` */
	address: (path: string) => string;
	/** @throws {OcrError} with the API's own code and sentence */
	call: (path: string, init?: RequestInit) => Promise<Response>;
	json: <T>(path: string, init?: RequestInit) => Promise<T>;
};

/** @param base the site's address, ending with a slash */
export function createCalls(base: string, account?: Caller): Calls {
	const address = (path: string) => {
		const url = new URL(`api/v1/${path}`, new URL(base, location.href));
		if (account) url.searchParams.set('account', account);
		return url.href;
	};
	const call = async (path: string, init?: RequestInit) => {
		const response = await fetch(address(path), init);
		if (response.ok) return response;
		throw await readError(response);
	};
	const json = async <T>(path: string, init?: RequestInit) => (await (await call(path, init)).json()) as T;
	return { address, call, json };
}

async function readError(response: Response): Promise<OcrError> {
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
