/** A file of a model. */
export type Part = {
	/** within the model, with slashes */
	path: string;
	bytes: number;
	/** what its bytes have to be, in hex: SHA-256, or git's own hash where the repository tells no other */
	hash: { kind: 'sha256' | 'git'; hex: string };
	/** where it is fetched, for what does not lie with the model's other files */
	address?: string;
};

/** What a host says. @throws TypeError where it cannot be reached, or answers with an error */
export async function readJson(address: string, signal: AbortSignal): Promise<unknown> {
	const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
	if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
	return response.json();
}

/** Somebody else's answer: nothing of it is taken for granted. */
export function field(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null
		? Object.getOwnPropertyDescriptor(data, name)?.value
		: undefined;
}

/** @throws TypeError where it is no list */
export function records(data: unknown): unknown[] {
	if (!Array.isArray(data)) throw strange();
	return data;
}

/** The files that a folder's list names. @throws TypeError where it is no such list */
export async function folderParts(address: string, signal: AbortSignal): Promise<Part[]> {
	return records(field(await readJson(`${address}model.json`, signal), 'parts')).map(folderPart);
}

function folderPart(entry: unknown): Part {
	const [path, bytes, hex] = [field(entry, 'path'), field(entry, 'bytes'), field(entry, 'sha256')];
	if (!isPath(path) || !isSize(bytes) || !isSha256(hex)) throw strange();
	return { path, bytes, hash: { kind: 'sha256', hex } };
}

export const isPath = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && !/(^|\/)\.\.?(\/|$)/.test(value);
export const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isSha256 = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
/** Git's hash, of a commit or of a file. */
export const isSha1 = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);

export function strange(): TypeError {
	return new TypeError('The host of the model does not answer as it should.');
}
