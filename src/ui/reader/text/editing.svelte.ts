import type { Job, JobPage } from '#contract/job.ts';
import type { Bbox } from '#document/bbox.ts';
import type { Change } from '#document/change.ts';
import type { Block, Line } from '#document/document.ts';
import type { ChangedPage } from '#document/edits.ts';
import { lineText } from '#document/text.ts';
import { cellsOf, cellText } from '#document/table.ts';
import type { Corrections } from '#ui/reader/corrections.svelte.ts';
import { nextDoubt, type Doubt } from './doubtful-words.ts';
import { typedLineChange, typedWordChange } from './typed-change.ts';

/** What is being corrected, by its places in the page as it is shown: a line, a word of it, or a cell. */
export type Field = {
	/** of its page in the document */
	index: number;
	block: number;
	/** null of a cell */
	line: number | null;
	/** null of a whole line, or cell */
	word: number | null;
	/** of the cells of its table, in their order; null outside of tables, and of a word in one */
	cell: number | null;
	/** as it was when its correction began */
	text: string;
};

/** What this needs of a document that is open. */
type Opened = {
	readonly job: Job | null;
	readonly index: number;
	readonly page: JobPage | undefined;
	readonly corrections: Corrections;
	show: (index: number, bboxes: readonly Bbox[], tone: 'current') => void;
	mark: (tone: 'current', marks: readonly []) => void;
};

/** What is being corrected in the text of a document, and the walk through its doubtful words. */
export class Editing {
	readonly #opened: Opened;
	field = $state.raw<Field | null>(null);
	/** what stands in the field */
	draft = $state('');
	/** the walk is made by a letter, which therefore is no text yet */
	byLetter = $state(false);
	/** lines that were corrected show what was recognised, too */
	showsOriginal = $state(false);
	/** the line that the keyboard is at, and that gets the focus back */
	current = $state.raw<{ block: number; line: number } | null>(null);
	/** what is being corrected on the page that is looked at */
	readonly here = $derived.by(() => (this.field?.index === this.#opened.index ? this.field : null));
	/** grows each time that the line which the keyboard is at shall have the focus */
	refocus = $state(0);

	constructor(opened: Opened) {
		this.#opened = opened;
	}

	openLine(block: number, line: number): void {
		this.#open({ block, line, word: null, cell: null });
	}

	openCell(block: number, cell: number): void {
		this.#open({ block, line: null, word: null, cell });
	}

	openWord(block: number, line: number, word: number): void {
		this.byLetter = false;
		this.#open({ block, line, word, cell: null });
	}

	/** Goes to the next doubtful word, or the one before. @returns null where there is none */
	walk(step: 1 | -1, byLetter = false): Doubt | null {
		const from = this.field ?? { index: this.#opened.index, ...this.current };
		this.#commit();
		const next = nextDoubt(this.#opened.job?.pages ?? [], from, step);
		if (!next) return null;
		this.byLetter = byLetter;
		const bbox = this.#lineOf(next.index, next.block, next.line)?.words[next.word]?.bbox;
		this.#opened.show(next.index, bbox ? [bbox] : [], 'current');
		this.current = next;
		this.#open({ block: next.block, line: next.line, word: next.word, cell: null }, next.index);
		return next;
	}

	/** The word is right as it is, or as it was typed; the walk goes on. */
	accept(): Doubt | null {
		const { field } = this;
		if (!field || field.word === null) return null;
		const change = this.#change(field, this.draft);
		if (change) this.#opened.corrections.make(change);
		// Where the word went, the next one has its place.
		const isGone = this.draft.trim() === '';
		this.field = { ...field, word: isGone ? field.word - 1 : field.word, text: this.draft };
		const next = this.walk(1, this.byLetter);
		if (!next) this.leave();
		return next;
	}

	/** Takes what was typed, and closes the field. */
	done(): void {
		this.#commit();
		this.leave();
	}

	/** Takes what was typed where the person has gone elsewhere. @param field that was left */
	wander(field: Field): void {
		if (this.field !== field) return;
		this.#commit();
		this.field = null;
		this.#opened.mark('current', []);
	}

	/** Takes what was typed on a page that is left. @param index of the page */
	settle(index: number): void {
		if (this.field?.index === index) this.wander(this.field);
	}

	/** Closes the field; what was typed is forgotten. */
	leave(): void {
		this.field = null;
		this.#opened.mark('current', []);
		this.refocus += 1;
	}

	/** Changes the page that is looked at, or one of its blocks. */
	make(change: Change): void {
		this.#opened.corrections.make(change);
	}

	#open(at: Pick<Field, 'block' | 'line' | 'word' | 'cell'>, index = this.#opened.index): void {
		if (this.field) this.#commit();
		const text = this.#text(at, index);
		if (text === null) return;
		this.draft = text;
		this.field = { index, ...at, text };
	}

	#commit(): void {
		const { field, draft } = this;
		if (!field || draft.trim() === field.text.trim()) return;
		const change = this.#change(field, draft);
		if (change) this.#opened.corrections.make(change);
	}

	#change(field: Field, draft: string): Change | null {
		const view = this.#opened.corrections.view(field.index);
		const block = view?.page.blocks[field.block];
		const place = view?.blocks[field.block];
		if (!view || !block || place === undefined) return null;
		const of = { page: field.index, block: place };
		return field.cell === null
			? lineChange(field, draft, view, of)
			: cellChange(block, field.cell, draft, of);
	}

	#text(
		{ block, line, word, cell }: Pick<Field, 'block' | 'line' | 'word' | 'cell'>,
		index: number
	): string | null {
		if (cell !== null) {
			const table = this.#opened.corrections.view(index)?.page.blocks[block];
			const lines = table?.kind === 'table' ? cellsOf(table)[cell]?.lines : undefined;
			return lines ? cellText(lines) : null;
		}
		const shown = line === null ? undefined : this.#lineOf(index, block, line);
		if (!shown) return null;
		return word === null ? lineText(shown) : (shown.words[word]?.text ?? null);
	}

	#lineOf(index: number, block: number, line: number): Line | undefined {
		return this.#opened.corrections.view(index)?.page.blocks[block]?.lines[line];
	}
}

type OfBlock = { page: number; block: number };

function cellChange(block: Block, at: number, draft: string, of: OfBlock): Change | null {
	const cell = block.kind === 'table' ? block.table.cells[at] : undefined;
	return cell ? { what: 'cell', ...of, row: cell.row, column: cell.column, text: draft.trim() } : null;
}

function lineChange(field: Field, draft: string, { page, lines }: ChangedPage, of: OfBlock): Change | null {
	const line = field.line === null ? undefined : page.blocks[field.block]?.lines[field.line];
	const place = line && lines.get(line);
	if (!line || !place) return null;
	return field.word === null
		? typedLineChange(draft, line, place, of)
		: typedWordChange(draft, field.word, place, of);
}
