import type { Change } from '#document/change.ts';
import type { TableBlock } from '#document/table.ts';
import type { Corrections } from '#ui/reader/corrections.svelte.ts';
import {
	cellAt,
	fill,
	fits,
	gridChange,
	gridOf,
	textsOf,
	wholeRange,
	type Grid,
	type GridCell,
	type Range
} from './grid.ts';

type Place = { row: number; column: number };
/** A table, by its page and its place in the page as it was recognised. */
export type TableSpot = { page: number; block: number };

/** One table on which a person works: what is chosen in it, and what is being typed. */
export class TableDesk {
	readonly #corrections: Corrections;
	readonly #spot: TableSpot;
	/** where choosing began, and where it is now: the cell that has the focus */
	anchor = $state.raw<Place>({ row: 0, column: 0 });
	focus = $state.raw<Place>({ row: 0, column: 0 });
	/** a cell is being typed in */
	isTyping = $state(false);
	draft = $state('');
	readonly #block = $derived.by(() => this.#shown());
	readonly grid: Grid | null = $derived.by(() => this.#grid());
	readonly range: Range | null = $derived(this.grid && wholeRange(this.grid, this.#chosen()));

	constructor(corrections: Corrections, spot: TableSpot) {
		this.#corrections = corrections;
		this.#spot = spot;
	}

	/** Goes by rows and columns, over merged cells whole. @param extends what was chosen stays chosen */
	move({ down, across }: { down: number; across: number }, extend = false): void {
		const { grid } = this;
		const from = grid && cellAt(grid, this.focus);
		if (!from) return;
		const row = down > 0 ? from.row + from.rows - 1 + down : this.focus.row + down;
		const column = across > 0 ? from.column + from.columns - 1 + across : this.focus.column + across;
		this.go({ row, column }, extend);
	}

	go({ row, column }: Place, extend = false): void {
		const { grid } = this;
		if (!grid) return;
		const place = {
			row: Math.max(0, Math.min(row, grid.rows - 1)),
			column: Math.max(0, Math.min(column, grid.columns - 1))
		};
		const cell = cellAt(grid, place);
		this.focus = extend || !cell ? place : { row: cell.row, column: cell.column };
		if (!extend) this.anchor = this.focus;
	}

	chooseAll(): void {
		const { grid } = this;
		if (!grid) return;
		this.anchor = { row: 0, column: 0 };
		this.focus = { row: grid.rows - 1, column: grid.columns - 1 };
	}

	isChosen(cell: GridCell): boolean {
		const { range } = this;
		if (!range) return false;
		const { top, left, bottom, right } = range;
		return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
	}

	hasFocus(cell: GridCell): boolean {
		return this.grid !== null && cellAt(this.grid, this.focus) === cell;
	}

	/** @param draft what stands in the cell at first; its text where it is left out */
	open(draft?: string): void {
		const cell = this.grid && cellAt(this.grid, this.focus);
		if (!cell) return;
		this.go(cell);
		this.draft = draft ?? cell.text;
		this.isTyping = true;
	}

	/** Takes what was typed. */
	done(): void {
		const cell = this.grid && cellAt(this.grid, this.focus);
		const text = this.draft.trim();
		if (this.isTyping && cell && cell.text !== text) this.#type(cell, text);
		this.isTyping = false;
	}

	leave(): void {
		this.isTyping = false;
	}

	/** Empties what is chosen. */
	clear(): void {
		const { grid, range } = this;
		if (!grid || !range) return;
		const chosen = grid.cells.filter((cell) => this.isChosen(cell) && cell.text !== '');
		const [cell] = chosen;
		if (chosen.length === 1 && cell) this.#type(cell, '');
		else if (cell)
			this.change(() => ({
				...grid,
				cells: grid.cells.map((other) =>
					chosen.includes(other) ? { ...other, text: '', typed: true } : other
				)
			}));
	}

	/** What is chosen, as rows of texts. */
	texts(): string[][] {
		return this.grid && this.range ? textsOf(this.grid, this.range) : [];
	}

	/** Puts texts where the choice begins. */
	paste(texts: readonly (readonly string[])[]): boolean {
		const { range } = this;
		if (!range) return false;
		const [only] = texts;
		const cell = this.grid && cellAt(this.grid, this.focus);
		if (texts.length === 1 && only?.length === 1 && cell) {
			this.#type(cell, only[0] ?? '');
			return true;
		}
		return this.change((grid) => fill(grid, { row: range.top, column: range.left }, texts));
	}

	/** Gives the table another form. @returns whether that could be done */
	change(how: (grid: Grid) => Grid | null): boolean {
		const changed = this.grid && how(this.grid);
		if (!changed || !fits(changed)) return false;
		this.#corrections.make(gridChange(changed, this.#spot.page, this.#spot.block));
		this.go(this.focus);
		return true;
	}

	#type({ row, column }: GridCell, text: string): void {
		this.#corrections.make({ what: 'cell', ...this.#spot, row, column, text });
	}

	#chosen(): Range {
		const [a, b] = [this.anchor, this.focus];
		return {
			top: Math.min(a.row, b.row),
			left: Math.min(a.column, b.column),
			bottom: Math.max(a.row, b.row),
			right: Math.max(a.column, b.column)
		};
	}

	#shown(): TableBlock | null {
		const view = this.#corrections.view(this.#spot.page);
		const block = view?.page.blocks[view.blocks.indexOf(this.#spot.block)];
		return block?.kind === 'table' ? block : null;
	}

	#grid(): Grid | null {
		const before = this.#corrections.tree(this.#spot.page)?.blocks[this.#spot.block];
		if (!this.#block || before?.kind !== 'table') return null;
		const own = this.#corrections.changes.filter((change) => isOf(change, this.#spot));
		return gridOf(this.#block, before, own);
	}
}

function isOf(change: Change, { page, block }: TableSpot): boolean {
	return change.page === page && 'block' in change && change.block === block;
}
