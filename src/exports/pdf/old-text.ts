import {
	decodePDFRawStream,
	type PDFContext,
	PDFDict,
	PDFName,
	type PDFObject,
	PDFRawStream,
	type PDFRef
} from '@cantoo/pdf-lib';
import { characterMap } from './glyphless-font.ts';
import { withoutHiddenText } from './hidden-text.ts';
import { fromBinary, hex, toBinary } from './pdf-objects.ts';

/** What a page or a form draws, and with what. */
export type Drawn = {
	/** a letter a byte; null where it cannot be unpacked, or where it stays as it is */
	content: string | null;
	resources: PDFDict;
};

/** Forms in forms; more of them is a file that loops. */
const MOST_NESTED = 8;
/** Entries that tell how a stream's bytes are packed. */
const PACKING: ReadonlySet<string> = new Set(['/Filter', '/DecodeParms', '/Length']);

/**
 * The text that stood on pages before they were read anew: nobody shall find it beside what was read. What was written
 * in invisible ink goes. What is seen stays to be seen, in copies of its fonts in which each sign means a blank.
 */
export class OldText {
	readonly #context: PDFContext;
	/** what each sign of such a font means, made when it is first wanted */
	#blanks: PDFRef | undefined;
	/** what stands in for fonts and forms, which pages share */
	readonly #fonts = new Map<PDFObject, PDFObject>();
	readonly #forms = new Map<PDFObject, PDFObject>();

	constructor(context: PDFContext) {
		this.#context = context;
	}

	/** What is drawn, without the text that was there before; the resources given are left as they are. */
	clear(drawn: Drawn, depth = 0): Drawn {
		const cleared = drawn.content === null ? null : withoutHiddenText(drawn.content);
		const resources = cleared?.showsText
			? this.#replaced(drawn.resources, 'Font', (font) => this.#muted(font))
			: drawn.resources;
		return {
			content: cleared?.isChanged ? cleared.content : null,
			resources:
				depth < MOST_NESTED
					? this.#replaced(resources, 'XObject', (form) => this.#clearedForm(form, depth))
					: resources
		};
	}

	/** The resources with others of a kind; the same where none is another. */
	#replaced(resources: PDFDict, kind: string, by: (entry: PDFObject) => PDFObject): PDFDict {
		const before = resources.lookup(PDFName.of(kind));
		if (!(before instanceof PDFDict)) return resources;
		const after = before.clone(this.#context);
		for (const [name, entry] of before.entries()) after.set(name, by(entry));
		if (before.entries().every(([name, entry]) => after.get(name) === entry)) return resources;
		const changed = resources.clone(this.#context);
		changed.set(PDFName.of(kind), after);
		return changed;
	}

	#muted(entry: PDFObject): PDFObject {
		const font = this.#context.lookup(entry);
		if (!(font instanceof PDFDict)) return entry;
		const known = this.#fonts.get(entry);
		if (known) return known;
		const mute = font.clone(this.#context);
		mute.set(PDFName.of('ToUnicode'), (this.#blanks ??= this.#registerBlanks()));
		const reference = this.#context.register(mute);
		this.#fonts.set(entry, reference);
		return reference;
	}

	#clearedForm(entry: PDFObject, depth: number): PDFObject {
		const form = this.#context.lookup(entry);
		if (!(form instanceof PDFRawStream)) return entry;
		if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return entry;
		const known = this.#forms.get(entry);
		if (known) return known;
		this.#forms.set(entry, entry); // one that draws itself stays as it is
		const cleared = this.#clearForm(form, depth);
		const reference = cleared === form ? entry : this.#context.register(cleared);
		this.#forms.set(entry, reference);
		return reference;
	}

	#clearForm(form: PDFRawStream, depth: number): PDFRawStream {
		const own = form.dict.lookup(PDFName.of('Resources'));
		const before = own instanceof PDFDict ? own : this.#context.obj({});
		const { content, resources } = this.clear({ content: contentOf(form), resources: before }, depth + 1);
		if (content === null && resources === before) return form;
		const dictionary = form.dict.clone(this.#context);
		dictionary.set(PDFName.of('Resources'), resources);
		if (content === null) return PDFRawStream.of(dictionary, form.contents);
		const packed = this.#context.flateStream(fromBinary(content));
		for (const [name, value] of dictionary.entries())
			if (!PACKING.has(name.toString())) packed.dict.set(name, value);
		return packed;
	}

	#registerBlanks(): PDFRef {
		const row = '<0020>'.repeat(256);
		const ranges = Array.from({ length: 256 }, (_, upper) => {
			const first = upper << 8;
			return `<${hex(first)}><${hex(first + 255)}>[${row}]`;
		});
		return this.#context.register(this.#context.flateStream(characterMap(ranges)));
	}
}

/** What a stream has to say, a letter a byte; null where it cannot be unpacked. */
export function contentOf(stream: unknown): string | null {
	if (!(stream instanceof PDFRawStream)) return null;
	try {
		return toBinary(decodePDFRawStream(stream).decode());
	} catch {
		return null; // packed in a way that only pictures are
	}
}
