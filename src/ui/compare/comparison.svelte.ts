import type { Client } from '#client/client.ts';
import { toWire } from '#contract/error.ts';
import { pageTree } from '#contract/job-page.ts';
import type { Job } from '#contract/job.ts';
import type { Change } from '#document/change.ts';
import type { Page } from '#document/document.ts';
import { changedPage } from '#document/edits.ts';
import { lineText } from '#document/text.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';
import { differencesOf, type Row } from './differences.ts';

/** A line of a reading, and where it stands in the tree that corrections name. */
export type ComparedLine = {
	text: string;
	bbox: [number, number, number, number];
	block: number;
	/** null where it was typed into a cell */ line: number | null;
};

/** A document, and another reading of the same file, page by page. */
export class Comparison {
	/** the document as it is */
	first = $state.raw<Job | null>(null);
	second = $state.raw<Job | null>(null);
	/** the document as it was recognised: what corrections name */
	#recognised = $state.raw<Job | null>(null);
	/** of the page that is compared, in the document */
	index = $state(0);
	/** the difference that is looked at, from 0 */
	current = $state(0);
	/** one of the two is not here, or is not named */
	missing = $state.raw(false);
	trouble = $state.raw<Trouble | null>(null);
	/** pages that both have read */
	indexes = $derived.by(() => {
		const own = new Set(this.first?.pages.filter(({ error }) => !error).map(({ index }) => index));
		return (this.second?.pages ?? [])
			.filter(({ index, error }) => !error && own.has(index))
			.map(({ index }) => index);
	});
	ownLines = $derived(this.#firstLines());
	otherLines = $derived(this.#secondLines());
	differences = $derived(differencesOf(textsOf(this.ownLines), textsOf(this.otherLines)));

	/** @param index the page to begin with, where both have it */
	async open(client: Client, uuids: readonly [first: string, second: string], index: number): Promise<void> {
		const isUnnamed = uuids.includes('');
		// Not read back: what opens it would run again when this changes.
		this.missing = isUnnamed;
		if (isUnnamed) return;
		try {
			const [second] = await Promise.all([client.job(uuids[1]), this.#look(client, uuids[0])]);
			this.second = second;
			this.index = this.indexes.includes(index) ? index : (this.indexes[0] ?? 0);
		} catch (error) {
			this.missing = toWire(error).code === 'not_found';
			this.trouble = this.missing ? null : toTrouble(error);
		}
	}

	go(index: number): void {
		this.index = index;
		this.current = 0;
	}

	step(by: 1 | -1): void {
		const { count } = this.differences;
		if (count > 0) this.current = (this.current + by + count) % count;
	}

	/** Puts the other reading's line in the place of the document's. @returns whether that is kept */
	useLine(client: Client, row: Row): Promise<boolean> {
		const change = this.#changeOf(row);
		return change ? this.#correct(client, change) : Promise.resolve(false);
	}

	/** Whether a row can be taken over by itself. */
	canUse(row: Row): boolean {
		return this.#changeOf(row) !== null;
	}

	/** Puts the other reading's page in the place of the document's. @returns whether that is kept */
	usePage(client: Client): Promise<boolean> {
		const { second, index } = this;
		return second
			? this.#correct(client, { what: 'reading', page: index, from: second.uuid })
			: Promise.resolve(false);
	}

	#changeOf({ first, second }: Row): Change | null {
		const own = first === null ? undefined : this.ownLines[first];
		const other = second === null ? undefined : this.otherLines[second];
		if (own) {
			if (own.line === null) return null;
			const { block, line } = own;
			return { what: 'line', page: this.index, block, line, text: other?.text ?? '' };
		}
		return other ? this.#added(other) : null;
	}

	/** A line that the document lacks becomes a paragraph, before the block that stands below it. */
	#added({ text, bbox }: ComparedLine): Change {
		const below = this.ownLines.find((line) => line.bbox[1] >= bbox[3]);
		return { what: 'block', page: this.index, before: below?.block ?? null, bbox, text };
	}

	async #correct(client: Client, change: Change): Promise<boolean> {
		const { first } = this;
		if (!first) return false;
		try {
			await client.correct(first.uuid, { changes: [change] });
			await this.#look(client, first.uuid);
			this.trouble = null;
			return true;
		} catch (error) {
			this.trouble = toTrouble(error);
			return false;
		}
	}

	async #look(client: Client, uuid: string): Promise<void> {
		[this.first, this.#recognised] = await Promise.all([client.job(uuid), client.recognised(uuid)]);
	}

	#firstLines(): ComparedLine[] {
		const page = this.#recognised?.pages.find(({ index }) => index === this.index);
		if (!page || !this.first) return [];
		const own = this.first.changes.filter((change) => change.page === this.index);
		const { page: tree, blocks, lines } = changedPage(pageTree(page), own);
		return linesOf(
			tree,
			(block) => blocks[block] ?? block,
			(line) => lines.get(line)?.line ?? null
		);
	}

	#secondLines(): ComparedLine[] {
		const page = this.second?.pages.find(({ index }) => index === this.index);
		return page
			? linesOf(
					pageTree(page),
					(block) => block,
					() => null
				)
			: [];
	}
}

function linesOf(
	{ blocks }: Page,
	blockAt: (block: number) => number,
	lineAt: (line: Page['blocks'][number]['lines'][number]) => number | null
): ComparedLine[] {
	return blocks.flatMap(({ lines }, block) =>
		lines.map((line) => ({
			text: lineText(line),
			bbox: line.bbox,
			block: blockAt(block),
			line: lineAt(line)
		}))
	);
}

function textsOf(lines: readonly ComparedLine[]): string[] {
	return lines.map(({ text }) => text);
}
