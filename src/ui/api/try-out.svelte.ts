/** What came back: a text that can be shown, or the bytes of a file. */
export type Outcome = {
	status: number;
	ms: number;
	headers: [name: string, value: string][];
	text: string | null;
	blob: Blob;
};

/** No more of a text is shown than this: a long document would stop the page. */
const SHOWN_SIGNS = 20_000;
const TEXT = /^(text\/|application\/(json|xml))/;

/** A call that a person makes on the page about the API. */
export class TryOut {
	outcome = $state.raw<Outcome | null>(null);
	/** the browser could not even make the call */
	failed = $state.raw(false);
	busy = $state.raw(false);
	#abort: AbortController | null = null;

	async run(url: string, init: RequestInit): Promise<void> {
		this.#abort = new AbortController();
		this.busy = true;
		this.failed = false;
		this.outcome = null;
		const began = performance.now();
		try {
			const response = await fetch(url, { ...init, signal: this.#abort.signal });
			const blob = await response.blob();
			const isText = TEXT.test(response.headers.get('Content-Type') ?? '');
			this.outcome = {
				status: response.status,
				ms: Math.round(performance.now() - began),
				headers: [...response.headers],
				text: isText ? shown(await blob.text()) : null,
				blob
			};
		} catch {
			this.failed = !this.#abort.signal.aborted; // an address that is none, or a page that has lost its reader
		}
		this.busy = false;
	}

	cancel(): void {
		this.#abort?.abort();
	}
}

/** JSON with its structure; of any text as much as can be looked at. */
function shown(text: string): string {
	let pretty = text;
	try {
		pretty = JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		// Not JSON: it is shown as it is.
	}
	return pretty.length > SHOWN_SIGNS ? `${pretty.slice(0, SHOWN_SIGNS)}…` : pretty;
}
