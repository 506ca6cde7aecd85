import type { Stretch } from './written.ts';

/** A part of DocTags, as docling's models write pages. Source: docling-core, `types/doc/tokens.py` and DocTags' vocabulary */
export type Element = {
	tag: string;
	/** places on a grid of 0 to 500 over the page: left, top, right, bottom */
	places: number[];
	content: (Stretch | { mark: string } | Element)[];
};

const ELEMENTS = new Set(
	[
		'doctag document inline group key_value_region key_value_map form title section_header text paragraph caption',
		'footnote page_header page_footer formula code reference handwritten_text checkbox_selected checkbox_unselected',
		'list_item ordered_list unordered_list picture chart otsl document_index smiles marker grading_scale empty_value',
		'field_key field_value'
	].flatMap((tags) => tags.split(' '))
);
const HEADER = /^section_header_level_(\d)$/;
const MARKS = new Set(['fcel', 'ecel', 'lcel', 'ucel', 'xcel', 'ched', 'rhed', 'srow', 'nl', 'page_break']);
const LOCATION = /^loc_(\d{1,3})$/;
/** The language of a listing, what a picture shows: nobody asks for them. */
const REMARK = /^_[\w+#.-]+_$/;
const TAG = /<(\/?)([\w+#.-]+)>/g;

/**
 * What a model wrote, as a tree. Text that only looks like a tag stays text; what was cut off, or never closed, ends
 * where what holds it ends.
 */
export function readDocTags(text: string): Element {
	const root: Element = { tag: 'doctag', places: [], content: [] };
	const open: Element[] = [root];
	let end = 0;
	const innermost = () => open.at(-1) ?? root;
	const write = (to: number) => {
		if (to > end) innermost().content.push({ text: text.slice(end, to), begin: end });
	};
	for (const { 0: whole, 1: slash, 2: tag = '', index } of text.matchAll(TAG)) {
		if (!isTag(tag)) continue;
		write(index);
		end = index + whole.length;
		const place = LOCATION.exec(tag)?.[1];
		if (place !== undefined) innermost().places.push(Number(place));
		else if (MARKS.has(tag)) innermost().content.push({ mark: tag });
		else if (REMARK.test(tag)) continue;
		else if (slash === '/') close(open, tag);
		else {
			const element: Element = { tag, places: [], content: [] };
			innermost().content.push(element);
			open.push(element);
		}
	}
	write(text.length);
	return root;
}

function isTag(tag: string): boolean {
	return ELEMENTS.has(tag) || MARKS.has(tag) || [HEADER, LOCATION, REMARK].some((form) => form.test(tag));
}

/** One that nobody opened closes nothing. */
function close(open: Element[], tag: string): void {
	const at = open.findLastIndex((element) => element.tag === tag);
	if (at > 0) open.splice(at);
}

/** Of a heading, from 1; null for what is none. */
export function headingLevel(tag: string): number | null {
	const level = HEADER.exec(tag)?.[1];
	return level === undefined ? (tag === 'section_header' ? 1 : null) : Number(level);
}

/** The text of an element and of what stands in its line with it, without that of blocks within. */
export function stretchesOf({ content }: Element): Stretch[] {
	return content.flatMap((part) => {
		if ('text' in part) return [part];
		return 'tag' in part && IN_LINE.has(part.tag) ? stretchesOf(part) : [];
	});
}

const IN_LINE = new Set(['inline', 'marker', 'field_key', 'field_value', 'smiles']);

export function childrenOf({ content }: Element): Element[] {
	return content.filter((part): part is Element => 'tag' in part && !IN_LINE.has(part.tag));
}
