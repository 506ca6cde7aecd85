import { sniff, SNIFF_BYTES } from '#contract/family.ts';

/**
 * What the clip window and the page that opened it say to each other. Whatever comes from there is somebody else's:
 * only these fields are looked at.
 */
const APP = 'private-ocr';
/** The window's address ends with this where a page has opened it, whatever has become of the tie to that page. */
export const OPENED = '#opened';
const MOST_PICTURES = 40;
const MOST_PICTURE_BYTES = 50_000_000;

export type FromPage =
	| { kind: 'hello' }
	| {
			kind: 'pictures';
			/** what it was told in `ready`; good for one message */
			nonce: string;
			pictures: readonly Blob[];
			/** how many more the page shows and its site keeps to itself */
			missing: number;
			/** whether the cursor stood in a field that could take the text */
			field: boolean;
	  };

export type ToPage = { app: typeof APP } & (
	{ kind: 'ready'; nonce: string } | { kind: 'text'; text: string }
);

export const readyMessage = (nonce: string): ToPage => ({ app: APP, kind: 'ready', nonce });
export const textMessage = (text: string): ToPage => ({ app: APP, kind: 'text', text });

/** What a page has said; null where it is nothing that we understand. */
export function readMessage(data: unknown): FromPage | null {
	if (!isRecord(data) || data['app'] !== APP) return null;
	if (data['kind'] === 'hello') return { kind: 'hello' };
	const { nonce, pictures, missing, field } = data;
	if (data['kind'] !== 'pictures' || typeof nonce !== 'string' || !Array.isArray(pictures)) return null;
	const blobs = pictures.slice(0, MOST_PICTURES).filter(isPicture);
	const isCount = typeof missing === 'number' && Number.isInteger(missing) && missing >= 0;
	return {
		kind: 'pictures',
		nonce,
		pictures: blobs,
		missing: isCount ? Math.min(missing, 1000) : 0,
		field: field === true
	};
}

/** Those that are what the reader reads, told by their bytes; what a page declares them to be counts for nothing. */
export async function readablePictures(blobs: readonly Blob[]): Promise<File[]> {
	const files: File[] = [];
	for (const blob of blobs) {
		const family = sniff(new Uint8Array(await blob.slice(0, SNIFF_BYTES).arrayBuffer()));
		if (family) files.push(new File([blob], `clip ${files.length + 1}.${family}`));
	}
	return files;
}

const isPicture = (value: unknown): value is Blob =>
	value instanceof Blob && value.size > 0 && value.size <= MOST_PICTURE_BYTES;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
