import { readError } from './answer.ts';
import { fetchInTurn } from './quiet.ts';

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
		const response = await fetchInTurn(address(path), init);
		if (response.ok) return response;
		throw await readError(response);
	};
	const json = async <T>(path: string, init?: RequestInit) => (await (await call(path, init)).json()) as T;
	return { address, call, json };
}
