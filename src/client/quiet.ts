/** A Web Lock: shared by what is asked of the service worker, whole for who needs it to have nothing to do. */
const LOCK = 'private-ocr calls';
const PATIENCE_MS = 5000;

/** As `fetch`, but not while somebody needs the service worker to have nothing to do. */
export function fetchInTurn(input: string, init?: RequestInit): Promise<Response> {
	return navigator.locks.request(LOCK, { mode: 'shared' }, () => fetch(input, init));
}

/** Acts when no page of the app asks for anything, or all the same where that does not come. */
export async function whenQuiet(act: () => Promise<void>): Promise<void> {
	try {
		await navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, act);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		await act();
	}
}
