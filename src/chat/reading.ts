import type { Page } from '#document/document.ts';
import MiniSearch from 'minisearch';
import { findNamed, type Named } from './labels.ts';
import { layText, type PageText, type TextLine } from './page-text.ts';
import { termsOf, type Term } from './terms.ts';
import { findValues, type Value } from './values.ts';

/** A line with what was found in it; spans are of its page's text. */
export type Reading = {
	page: PageText;
	line: TextLine;
	/** its place among the lines of its page */
	at: number;
	text: string;
	terms: Term[];
	stems: ReadonlySet<string>;
	named: Named[];
	values: Value[];
};

/** Lines that are retrieved together: a paragraph or a part of a long one, a row of a table. */
type Passage = { id: number; page: number; lines: [from: number, to: number]; heading: string; body: string };

/** More lines of a block are parted, so that what is found is near what was sought. */
const PASSAGE_LINES = 6;
const ASKED_FOR = 40;

/** What is said everywhere tells no passage from another. */
const MIN_RARITY = 0.2;

/** Documents of fewer lines are looked at whole. */
const SHORT_LINES = 400;

/** One document as it is asked. */
export class DocumentIndex {
	readonly pages: readonly PageText[];
	readonly language: string;
	readonly lineCount: number;
	readonly #passages: Passage[] = [];
	readonly #search: MiniSearch<Passage>;
	readonly #readings = new Map<TextLine, Reading>();
	readonly #counts = new Map<string, number>();

	/**
	 * @param pages in order, as `collect` gives them
	 * @param language what the document is mainly written in, as our code
	 */
	constructor(pages: readonly Page[], language: string) {
		this.language = language;
		this.pages = pages.map(layText);
		this.lineCount = this.pages.reduce((sum, { lines }) => sum + lines.length, 0);
		/** a passage is counted and indexed, and its heading is that of many */
		const once = new Map<string, string[]>();
		this.#search = new MiniSearch<Passage>({
			fields: ['body', 'heading'],
			tokenize: (text) => once.get(text) ?? stemsOf(text, language),
			processTerm: (term) => term,
			searchOptions: { boost: { heading: 0.5 } }
		});
		this.pages.forEach((page, index) => this.#part(page, index));
		for (const passage of this.#passages) {
			const { body, heading } = passage;
			const own = stemsOf(body, language);
			const head = once.get(heading) ?? stemsOf(heading, language);
			once.clear();
			once.set(heading, head).set(body, own);
			for (const stem of new Set(own)) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
			this.#search.add(passage);
		}
	}

	#part(page: PageText, index: number): void {
		let heading = '';
		let from = 0;
		while (from < page.lines.length) {
			const first = page.lines[from];
			if (!first) break;
			let to = from;
			const isTogether = (line: TextLine | undefined) =>
				line?.block === first.block && first.kind !== 'table' && to - from < PASSAGE_LINES - 1;
			while (isTogether(page.lines[to + 1])) to++;
			const last = page.lines[to] ?? first;
			const body = page.text.slice(first.start, last.end);
			if (first.kind === 'title' || first.kind === 'heading') heading = body;
			this.#passages.push({ id: this.#passages.length, page: index, lines: [from, to], heading, body });
			from = to + 1;
		}
	}

	/** The lines that may say something about these stems, the likeliest first; of a short document all of them. */
	linesAbout(stems: readonly string[]): Reading[] {
		if (this.lineCount <= SHORT_LINES)
			return this.pages.flatMap((page) => this.#linesOf(page, 0, page.lines.length - 1));
		const telling = [...new Set(stems)].filter((stem) => this.has(stem) && this.rarity(stem) > MIN_RARITY);
		const found = this.#search.search(telling.join(' '), { tokenize: () => telling }).slice(0, ASKED_FOR);
		const seen = new Set<Reading>();
		for (const { id } of found) {
			const passage = this.#passages[id as number];
			const page = passage && this.pages[passage.page];
			// The line above may be its label.
			if (page)
				for (const reading of this.#linesOf(page, passage.lines[0] - 1, passage.lines[1] + 1))
					seen.add(reading);
		}
		return [...seen];
	}

	/** The passages that are likeliest to answer, as stretches of their pages; of a short document all of them. */
	passagesAbout(
		question: string,
		most: number
	): { page: PageText; start: number; end: number; score: number }[] {
		const stems = stemsOf(question, this.language);
		const found = this.#search.search(stems.join(' '), { tokenize: () => stems, prefix: true });
		const scores = new Map(found.map(({ id, score }) => [id as number, score]));
		return this.#passages
			.map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }))
			.filter(({ score }) => score > 0 || this.#passages.length <= most)
			.sort((a, b) => b.score - a.score)
			.slice(0, most)
			.flatMap(({ passage: { page: at, lines }, score }) => {
				const page = this.pages[at];
				const [first, last] = [page?.lines[lines[0]], page?.lines[lines[1]]];
				return page && first && last ? [{ page, start: first.start, end: last.end, score }] : [];
			});
	}

	#linesOf(page: PageText, from: number, to: number): Reading[] {
		return page.lines
			.slice(Math.max(0, from), to + 1)
			.map((_, at) => this.read(page, Math.max(0, from) + at))
			.filter((one) => one !== null);
	}

	/** A line of a page; null beyond its ends. */
	read(page: PageText, at: number): Reading | null {
		const line = page.lines[at];
		if (!line) return null;
		const known = this.#readings.get(line);
		if (known) return known;
		const text = page.text.slice(line.start, line.end);
		const move = <S extends { start: number; end: number }>(span: S): S => ({
			...span,
			start: span.start + line.start,
			end: span.end + line.start
		});
		const terms = termsOf(text, this.language).map(move);
		const reading: Reading = {
			page,
			line,
			at,
			text,
			terms,
			stems: new Set(terms.map(({ stem }) => stem)),
			named: findNamed(text).map(move),
			values: valuesOf(page, line).map(move)
		};
		this.#readings.set(line, reading);
		return reading;
	}

	/** How rare a stem is: 0 where every passage has it, 1 where none has. */
	rarity(stem: string): number {
		const count = this.#counts.get(stem) ?? 0;
		return Math.log((this.#passages.length + 1) / (count + 1)) / Math.log(this.#passages.length + 1 || 2);
	}

	has(stem: string): boolean {
		return this.#counts.has(stem);
	}
}

function stemsOf(text: string, language: string): string[] {
	return termsOf(text, language).map(({ stem }) => stem);
}

/** Values do not go on from cell to cell. */
function valuesOf({ text }: PageText, line: TextLine): Value[] {
	const pieces = line.cells ?? [line];
	return pieces.flatMap(({ start, end }) =>
		findValues(text.slice(start, end)).map((value) => ({
			...value,
			start: value.start + start - line.start,
			end: value.end + start - line.start
		}))
	);
}
