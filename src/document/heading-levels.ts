import type { Block, Page } from './document.ts';
import { typeSize } from './flow.ts';

/** Sizes of type that are nearer to each other are one class: recognised ones vary by a tenth, those of a file do not. */
const [ONE_CLASS, ONE_EXACT_CLASS] = [0.87, 0.97];
/** A document has no more levels than Markdown and HTML. */
const DEEPEST = 6;
/** Of the page's height: a title stands above this; and to the size of the next smaller headings. */
const TITLE_PART = 0.6;
const POINTS_PER_INCH = 72;
/** Height of a page in points, where nothing tells its resolution: a letter's. */
const USUAL_HEIGHT = 792;

type Heading = Extract<Block, { kind: 'title' | 'heading' }>;

/**
 * Gives headings of one size of type one level throughout the document. The one of the largest size is the title, if
 * it stands on the first page above all others.
 */
export function levelHeadings(pages: readonly Page[]): Page[] {
	const sizes = new Map(
		pages.flatMap((page) =>
			page.blocks.filter(isHeading).map((block) => [block, pointSize(block, page)] as const)
		)
	);
	if (sizes.size === 0) return [...pages];
	const classes = toClasses(
		[...sizes.values()],
		pages.every(({ source }) => source === 'text_layer') ? ONE_EXACT_CLASS : ONE_CLASS
	);
	const classOf = (block: Heading) => classes.findIndex((least) => (sizes.get(block) ?? 0) >= least);
	const title = findTitle(
		pages[0],
		[...sizes.keys()].filter((block) => classOf(block) === 0)
	);
	const level = (block: Heading) => Math.min(DEEPEST, classOf(block) + 1);
	return pages.map((page) => ({
		...page,
		blocks: page.blocks.map((block) => {
			if (!isHeading(block)) return block;
			return block === title ? { ...block, kind: 'title', level: 1 } : { ...block, level: level(block) };
		})
	}));
}

function isHeading(block: Block): block is Heading {
	return block.kind === 'heading' || block.kind === 'title';
}

/** The same for a document's pages of any resolution. */
function pointSize({ lines }: Block, { dpi, height }: Page): number {
	const pixels = typeSize(lines);
	return dpi === null ? (pixels * USUAL_HEIGHT) / Math.max(1, height) : (pixels * POINTS_PER_INCH) / dpi;
}

/** The smallest size of each class, from the largest class on. */
function toClasses(sizes: readonly number[], oneClass: number): number[] {
	let largest = Infinity;
	const classes: number[] = [];
	for (const size of sizes.toSorted((a, b) => b - a)) {
		if (size >= largest * oneClass) classes.splice(-1, 1, size);
		else {
			classes.push(size);
			largest = size;
		}
	}
	return classes;
}

/** @param largest the headings of the largest class, in order */
function findTitle(page: Page | undefined, largest: readonly Heading[]): Heading | undefined {
	const [only] = largest;
	if (!page || !only || largest.length > 1 || !page.blocks.includes(only)) return undefined;
	const isFirst = page.blocks.find(isHeading) === only;
	return isFirst && only.bbox[3] < page.height * TITLE_PART ? only : undefined;
}
