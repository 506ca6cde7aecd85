/** A pack that is not what it should be: fetch it anew, or from elsewhere. */
export class BadPack extends Error {}

/** The parts of Tesseract's data that a model for the LSTM recogniser has to have. Source: tessdatamanager.h */
const LSTM_MODEL = 17;
const MAX_PARTS = 64;

/**
 * Makes sure that a pack is whole, gzip or not.
 * @param sha256 of the data inside, in hex; null where nobody has said what it should be
 * @throws {BadPack}
 */
export async function checkPack(pack: Uint8Array<ArrayBuffer>, sha256: string | null): Promise<void> {
	const data = isGzip(pack) ? await gunzip(pack) : pack;
	if (sha256 !== null && (await sha256Of(data)) !== sha256)
		throw new BadPack('It is not the file it should be.');
	if (!isTrainedData(data)) throw new BadPack('It is no language data for this recogniser.');
}

export async function sha256Of(data: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', data);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A count, then for each part where it begins, or -1; all lie one behind the other. What was cut off has parts beyond its end. */
function isTrainedData(data: Uint8Array<ArrayBuffer>): boolean {
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	const count = data.length < 4 ? 0 : view.getInt32(0, true);
	const begin = 4 + 8 * count;
	if (count <= LSTM_MODEL || count > MAX_PARTS || data.length < begin) return false;
	const offsets = Array.from({ length: count }, (_, part) => Number(view.getBigInt64(4 + 8 * part, true)));
	const present = offsets.filter((offset) => offset >= 0);
	return (
		(offsets[LSTM_MODEL] ?? -1) >= begin &&
		present.every((offset, index) => offset >= (present[index - 1] ?? begin) && offset < data.length)
	);
}

function isGzip([first, second]: Uint8Array): boolean {
	return first === 0x1f && second === 0x8b;
}

/** @throws {BadPack} where its end is missing or its checksum is wrong */
async function gunzip(pack: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const stream = new Blob([pack]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	} catch (error) {
		throw new BadPack('It is damaged.', { cause: error });
	}
}
