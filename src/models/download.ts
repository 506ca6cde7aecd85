import { OcrError } from '#contract/error.ts';
import type { Unfinished } from './unfinished.ts';

/** In bytes; the total is null where nobody tells. */
export type Progress = { loaded: number; total: number | null };

export type Bytes = Uint8Array<ArrayBuffer>;

export type DownloadOptions = {
	unfinished: Unfinished;
	/** where it is known beforehand */
	sizeBytes: number | null;
	signal: AbortSignal;
	onProgress: (progress: Progress) => void;
};

/** A file on its way, whose bytes somebody else keeps. */
type Arrival = Omit<DownloadOptions, 'unfinished'> & {
	/** so many bytes are here already */
	begin: number;
	/** so much is kept at a time */
	pieceBytes: number;
	/** makes sure that so many bytes more have room here */
	makeRoom: (bytes: number) => Promise<void>;
	/** it comes from its beginning: what is here, of whatever source, makes way */
	restart: () => Promise<void>;
	keep: (begin: number, piece: Bytes) => Promise<void>;
};

/** So much of a pack is kept at a time. */
const PIECE_BYTES = 512 * 1024;
/** A source that sends nothing for this long has gone silent. */
const SILENCE_MS = 20_000;
/** Twice the pack: its pieces and the whole are there together for a moment. */
const ROOM = 2;

/**
 * Fetches a file, going on from where an earlier try was interrupted if the server lets it.
 * @throws {OcrError} `storage_full`; the signal's reason; TypeError and the like where the source cannot be reached
 */
export async function download(source: string, options: DownloadOptions): Promise<Bytes> {
	const { unfinished } = options;
	const pieces = await unfinished.read(source);
	await receive(source, {
		...options,
		begin: lengthOf(pieces),
		pieceBytes: PIECE_BYTES,
		makeRoom: (bytes) => makeSureOfRoom((lengthOf(pieces) + bytes) * ROOM, 'This language'),
		async restart() {
			pieces.length = 0;
			await unfinished.clear();
		},
		async keep(begin, piece) {
			pieces.push(piece);
			await unfinished.add(source, begin, piece);
		}
	});
	return joined(pieces);
}

/**
 * Receives what is still missing of a file, piece by piece.
 * @throws what `makeRoom` and `keep` throw; the signal's reason; TypeError and the like where the source cannot be reached
 */
export async function receive(source: string, arrival: Arrival): Promise<void> {
	const silence = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(() => silence.abort(new TypeError(`${source} sends nothing.`)), SILENCE_MS);
	};
	heard();
	try {
		await listen(source, { ...arrival, signal: AbortSignal.any([silence.signal, arrival.signal]) }, heard);
	} finally {
		clearTimeout(timer);
	}
}

async function listen(source: string, arrival: Arrival, heard: () => void): Promise<void> {
	const { begin, pieceBytes, sizeBytes, signal, onProgress } = arrival;
	const response = await ask(source, begin, signal);
	const goesOn = response.status === 206;
	// Only now: a source that does not answer takes nothing away of what another one has sent.
	if (!goesOn) await arrival.restart();
	let loaded = goesOn ? begin : 0;
	const rest = Number(response.headers.get('Content-Length')) || null;
	const total = sizeBytes ?? (rest && loaded + rest);
	await arrival.makeRoom(Math.max(0, (total ?? 0) - loaded));
	onProgress({ loaded, total });
	const onBytes = (bytes: number) => onProgress({ loaded: loaded + bytes, total });
	for await (const piece of inPieces(response, { pieceBytes, heard, onBytes })) {
		await arrival.keep(loaded, piece);
		loaded += piece.length;
	}
}

/** @throws TypeError where the source does not have it */
async function ask(source: string, begin: number, signal: AbortSignal): Promise<Response> {
	const request = (headers: Record<string, string>) =>
		// Kept by us: the browser's own cache would hold it a second time.
		fetch(source, { headers, signal, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
	let response = await request(begin > 0 ? { Range: `bytes=${begin}-` } : {});
	if (begin > 0 && !response.ok) response = await request({});
	if (!response.ok || !response.body) throw new TypeError(`${source} answered ${response.status}.`);
	return response;
}

/** The body in pieces worth keeping; what came before it broke off is one of them. */
async function* inPieces(
	response: Response,
	{ pieceBytes, heard, onBytes }: { pieceBytes: number; heard: () => void; onBytes: (bytes: number) => void }
): AsyncGenerator<Bytes> {
	const reader = response.body?.getReader();
	let chunks: Bytes[] = [];
	for (let done = false; reader && !done;) {
		try {
			const next = await reader.read();
			done = next.done;
			if (next.value) chunks.push(next.value);
		} catch (error) {
			if (chunks.length > 0) yield joined(chunks);
			throw error;
		}
		heard();
		const bytes = lengthOf(chunks);
		onBytes(bytes);
		if (bytes >= pieceBytes || (done && bytes > 0)) {
			yield joined(chunks);
			chunks = [];
		}
	}
}

/** @param what wants it, at the beginning of a sentence @throws {OcrError} `storage_full` */
export async function makeSureOfRoom(bytes: number, what: string): Promise<void> {
	const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
	if (quota - usage < bytes)
		throw new OcrError(
			'storage_full',
			`${what} needs ${Math.ceil(bytes / 1e6)} MB of room: delete documents, languages or models, then try again.`
		);
}

function joined(pieces: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(lengthOf(pieces));
	let offset = 0;
	for (const piece of pieces) {
		whole.set(piece, offset);
		offset += piece.length;
	}
	return whole;
}

function lengthOf(pieces: readonly Bytes[]): number {
	return pieces.reduce((sum, { length }) => sum + length, 0);
}
