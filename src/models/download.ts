import { OcrError } from '#contract/error.ts';
import type { Unfinished } from './unfinished.ts';

/** In bytes; the total is null where nobody tells. */
export type Progress = { loaded: number; total: number | null };

export type DownloadOptions = {
	unfinished: Unfinished;
	/** where it is known beforehand */
	sizeBytes: number | null;
	signal: AbortSignal;
	onProgress: (progress: Progress) => void;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** So much is kept at a time. */
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
	const silence = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(() => silence.abort(new TypeError(`${source} sends nothing.`)), SILENCE_MS);
	};
	heard();
	try {
		return await receive(
			source,
			{ ...options, signal: AbortSignal.any([silence.signal, options.signal]) },
			heard
		);
	} finally {
		clearTimeout(timer);
	}
}

async function receive(source: string, options: DownloadOptions, heard: () => void): Promise<Bytes> {
	const { unfinished, sizeBytes, signal, onProgress } = options;
	const kept = await unfinished.read(source);
	const response = await ask(source, lengthOf(kept), signal);
	const pieces = response.status === 206 ? kept : [];
	// What came from another source, or can't be gone on with, makes way.
	if (pieces.length === 0) await unfinished.clear();
	let loaded = lengthOf(pieces);
	const rest = Number(response.headers.get('Content-Length')) || null;
	const total = sizeBytes ?? (rest && loaded + rest);
	await makeSureOfRoom((total ?? 0) * ROOM);
	onProgress({ loaded, total });
	for await (const piece of inPieces(response, heard, (bytes) =>
		onProgress({ loaded: loaded + bytes, total })
	)) {
		pieces.push(piece);
		await unfinished.add(source, loaded, piece);
		loaded += piece.length;
	}
	return joined(pieces);
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
	heard: () => void,
	onBytes: (bytes: number) => void
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
		if (bytes >= PIECE_BYTES || (done && bytes > 0)) {
			yield joined(chunks);
			chunks = [];
		}
	}
}

/** @throws {OcrError} `storage_full` */
async function makeSureOfRoom(bytes: number): Promise<void> {
	const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
	if (quota - usage < bytes)
		throw new OcrError(
			'storage_full',
			`This language needs ${Math.ceil(bytes / 1e6)} MB of room: delete documents or languages, then try again.`
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
