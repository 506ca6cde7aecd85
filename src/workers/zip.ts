import { makeZip } from 'client-zip';
import { OcrError } from '#contract/error.ts';

type Entry = { name: string; input: Blob; lastModified: Date };
type Archive = { writer: WritableStreamDefaultWriter<Entry>; packed: Promise<Blob> };

/** One archive at a time. */
let archive: Archive | undefined;

/** Packs files as they come; only the one that is being packed is read into memory. */
export const zipMethods = {
	/** Begins an archive. */
	begin(): void {
		const { readable, writable } = new TransformStream<Entry, Entry>();
		const packed = new Response(makeZip(entriesOf(readable))).blob();
		// Told whoever asks for it; until then nobody listens.
		packed.catch(() => undefined);
		archive = { writer: writable.getWriter(), packed };
	},
	/** Adds a file; back when there is room for the next. */
	add: (name: string, input: Blob, lastModified: Date) =>
		current().writer.write({ name, input, lastModified }),
	/** Ends the archive and hands it over. */
	async finish(): Promise<Blob> {
		const { writer, packed } = current();
		archive = undefined;
		await writer.close();
		return packed;
	}
};

export type ZipMethods = typeof zipMethods;

function current(): Archive {
	if (!archive) throw new OcrError('internal', 'No archive was begun.');
	return archive;
}

/** Not every browser lets a stream be walked through. */
async function* entriesOf(stream: ReadableStream<Entry>): AsyncGenerator<Entry> {
	const reader = stream.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}
