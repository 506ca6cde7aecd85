import { deflate, fromBinary } from './pdf-objects.ts';

/** An object that a file is made of: a dictionary, or a stream with its dictionary. */
export type PdfObject = {
	number: number;
	/** of the dictionary, without its brackets, a letter a byte */
	entries: string;
	/** of a stream, already packed as the entries say */
	data?: Blob;
};

/** Where an object is: at a byte of the file, or among those that are packed in a stream. */
type Place = { offset: number } | { stream: number; index: number };

/** Letters that no text has tell mail programs that the file is none. */
const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
/** Places within a stream are told by one byte. */
const MOST_IN_STREAM = 200;
const ROW_BYTES = 6;

/**
 * Writes a file with as little around its streams as can be: dictionaries are packed together, and so is the table of
 * where they are. Source: ISO 32000-1, 7.5.7 (object streams), 7.5.8 (cross-reference streams)
 * @param trailer its entries but for those that say how large the table is
 */
export async function toPdfFile(objects: readonly PdfObject[], trailer: string): Promise<Blob> {
	const places = new Map<number, Place>();
	const parts: BlobPart[] = [fromBinary(HEADER)];
	let offset = HEADER.length;
	let next = Math.max(...objects.map(({ number }) => number)) + 1;
	const write = ({ number, entries, data }: PdfObject & { data: Blob }) => {
		places.set(number, { offset });
		const head = `${number} 0 obj\n<<${entries}/Length ${data.size}>>stream\n`;
		const end = '\nendstream\nendobj\n';
		parts.push(fromBinary(head), data, end);
		offset += head.length + data.size + end.length;
	};
	const plain: PdfObject[] = [];
	for (const object of objects) {
		if (object.data) write({ ...object, data: object.data });
		else plain.push(object);
	}
	for (let from = 0; from < plain.length; from += MOST_IN_STREAM) {
		const stream = next++;
		const packed = plain.slice(from, from + MOST_IN_STREAM);
		packed.forEach(({ number }, index) => places.set(number, { stream, index }));
		write({ number: stream, ...(await packObjects(packed)) });
	}
	const table = { number: next, data: await packTable(places, next, offset) };
	const start = offset;
	write({ ...table, entries: `/Type/XRef/Size ${next + 1}/W[1 4 1]/Filter/FlateDecode${trailer}` });
	return new Blob([...parts, `startxref\n${start}\n%%EOF\n`], { type: 'application/pdf' });
}

async function packObjects(objects: readonly PdfObject[]): Promise<{ entries: string; data: Blob }> {
	let at = 0;
	const places: number[] = [];
	const dictionaries = objects.map(({ number, entries }) => {
		const dictionary = `<<${entries}>>`;
		places.push(number, at);
		at += dictionary.length;
		return dictionary;
	});
	const head = `${places.join(' ')} `;
	return {
		entries: `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode`,
		data: await deflate(fromBinary(head + dictionaries.join('')))
	};
}

/** A row an object: a byte for its kind, four for the place or the stream it is in, one for where in the stream. */
async function packTable(places: ReadonlyMap<number, Place>, own: number, start: number): Promise<Blob> {
	const rows = new DataView(new ArrayBuffer((own + 1) * ROW_BYTES));
	for (const [number, place] of [...places, [own, { offset: start }] as const]) {
		const isPacked = 'stream' in place;
		rows.setUint8(number * ROW_BYTES, isPacked ? 2 : 1);
		rows.setUint32(number * ROW_BYTES + 1, isPacked ? place.stream : place.offset);
		rows.setUint8(number * ROW_BYTES + 5, isPacked ? place.index : 0);
	}
	return deflate(new Uint8Array(rows.buffer));
}
