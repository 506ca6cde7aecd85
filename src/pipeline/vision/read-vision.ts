import type { Block, Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { VisionEngine, Writing } from '#engines/engine.ts';
import { rescale } from '#pipeline/prepare/rescale.ts';
import { turn } from '#pipeline/prepare/turn.ts';
import { crop } from './crop.ts';
import { fromDocTags } from './doctags.ts';
import { fromMarkdown } from './from-markdown.ts';
import { visionPage } from './vision-page.ts';
import { certaintyOf, linesOf, writtenText, type Certainty, type WrittenBlock } from './written.ts';

/** What a model is, as far as reading goes. */
export type Manner = {
	/** what it writes: a whole page in one of two forms, or what stands in one block after another */
	writes: 'doctags' | 'markdown' | 'blocks';
	prompts: { text: string; table?: string; formula?: string };
	/** pixels of the longer side of a page, beyond which it sees no more */
	longestSide?: number | undefined;
	/** what is looked for: of a model for regions, all of them are taken for that */
	wants: 'text' | 'formula';
};

/** Told what there is so far of a page's text, from time to time. */
export type Told = (text: string) => void;

/** What came of it: no page where the model lost its way, and why. */
export type VisionReading = {
	page: Page | null;
	end: Writing['end'];
	tokens: number;
	/** until its first token, and from there on, over all it read */
	firstMs: number;
	restMs: number;
};

/** A dense page has about 3000; what goes on longer has lost its way. */
const PAGE_TOKENS = 6000;
const REGION_TOKENS = 1500;
/** Every model makes a page smaller than this by itself, and a large scan takes much memory as colours. */
const LONGEST_SIDE = 2048;
/** As often as anybody can read along. */
const TELL_MS = 200;

/**
 * Reads a page with a vision model, and holds what it wrote against what the recogniser read on it.
 * @param image as it was decoded
 * @param read the recogniser's page of it
 * @throws {OcrError} `engine_failed`
 */
export async function readVision(
	image: PageImage,
	read: Page,
	engine: VisionEngine,
	{ tell, ...manner }: Manner & { tell?: Told | undefined }
): Promise<VisionReading> {
	const upright = turn(image, read.rotation);
	const teller = new Teller(tell);
	const { written, writings } =
		manner.writes === 'blocks'
			? await readBlocks(upright, read, engine, { ...manner, teller })
			: await readWhole(upright, read, engine, { ...manner, teller });
	const isNothing = writings.every(({ text }) => text.trim() === '');
	// Of a page on which the recogniser has found words, nothing is no reading.
	const isLost = written === null || (isNothing && read.blocks.some(({ lines }) => lines.length > 0));
	return { page: isLost ? null : visionPage(written, read), ...figuresOf(writings) };
}

type Reading = Manner & { teller: Teller };
/** What a model wrote, null where it lost its way. */
type Written = { written: WrittenBlock[] | null; writings: Writing[] };

async function readWhole(
	upright: PageImage,
	read: Page,
	engine: VisionEngine,
	{ writes, prompts, longestSide = LONGEST_SIDE, teller }: Reading
): Promise<Written> {
	const toBlocks = (text: string, certainty: Certainty) =>
		writes === 'doctags' ? fromDocTags(text, read, certainty) : fromMarkdown(text, certainty);
	const scale = Math.min(1, longestSide / Math.max(upright.width, upright.height));
	const writing = await engine.read(rescale(upright, scale), prompts.text, {
		mostTokens: PAGE_TOKENS,
		onText: (text) => teller.tell(() => toBlocks(text.replace(HALF_TAG, ''), UNKNOWN))
	});
	const isWhole = writing.end === 'whole';
	return {
		written: isWhole ? toBlocks(writing.text, certaintyOf(writing.tokens)) : null,
		writings: [writing]
	};
}

/** Each block that the recogniser found is read on its own; a page on which it found none, as one. */
async function readBlocks(
	upright: PageImage,
	read: Page,
	engine: VisionEngine,
	{ teller, ...manner }: Reading
): Promise<Written> {
	const scale = upright.width / read.width;
	const found = read.blocks.filter((block) => block.lines.length > 0);
	const regions: readonly Block[] = found.length > 0 ? read.blocks : [wholePage(read)];
	const writings: Writing[] = [];
	const written: WrittenBlock[] = [];
	for (const block of regions) {
		if (block.kind === 'figure') {
			written.push({ kind: 'figure', bbox: block.bbox, lines: [] });
			continue;
		}
		const writing = await engine.read(crop(upright, block.bbox, scale), promptFor(block, manner), {
			mostTokens: REGION_TOKENS,
			onText: (text) => teller.tell(() => [...written, ...blocksOf(block, { text, tokens: [] }, manner)])
		});
		writings.push(writing);
		if (writing.end !== 'whole') return { written: null, writings };
		written.push(...blocksOf(block, writing, manner));
	}
	return { written, writings };
}

const UNKNOWN: Certainty = () => null;
/** A tag of which the end has not come yet; a sign for less is none. */
const HALF_TAG = /<\/?[\w+#.-]*$/;

/** Tells what there is so far, not more often than it can be read. */
class Teller {
	readonly #tell: Told | undefined;
	#toldAt = -Infinity;

	constructor(tell: Told | undefined) {
		this.#tell = tell;
	}

	tell(written: () => readonly WrittenBlock[]): void {
		const now = performance.now();
		if (!this.#tell || now - this.#toldAt < TELL_MS) return;
		this.#toldAt = now;
		this.#tell(writtenText(written()));
	}
}

function wholePage({ width, height }: Page): Block {
	return { kind: 'paragraph', bbox: [0, 0, width, height], lines: [] };
}

function promptFor({ kind }: Block, { prompts, wants }: Manner): string {
	if (wants === 'formula') return prompts.formula ?? prompts.text;
	return (kind === 'table' ? prompts.table : undefined) ?? prompts.text;
}

/** The block stays what our layout took it for, where the model does not say what it is. */
function blocksOf(
	block: Block,
	{ text, tokens }: Pick<Writing, 'text' | 'tokens'>,
	{ wants }: Manner
): WrittenBlock[] {
	const certainty = certaintyOf(tokens);
	const { bbox } = block;
	if (wants === 'formula') {
		const words = linesOf([{ text: text.replace(/\$\$|\\\[|\\\]/g, '  '), begin: 0 }], certainty).flat();
		return words.length === 0 ? [] : [{ kind: 'formula', bbox, lines: [words] }];
	}
	const written = fromMarkdown(text, certainty);
	const [only] = written;
	if (written.length !== 1 || only?.kind !== 'paragraph') return written.map((each) => ({ ...each, bbox }));
	if (block.kind === 'title' || block.kind === 'heading')
		return [{ kind: block.kind, level: block.level, bbox, lines: only.lines }];
	const isPlain = block.kind === 'caption' || block.kind === 'header' || block.kind === 'footer';
	return [
		{
			kind: isPlain ? block.kind : 'paragraph',
			bbox,
			lines: only.lines,
			...(block.note && { note: true as const })
		}
	];
}

function figuresOf(writings: readonly Writing[]): Omit<VisionReading, 'page'> {
	const sum = (of: (writing: Writing) => number) => writings.reduce((all, writing) => all + of(writing), 0);
	return {
		end: writings.at(-1)?.end ?? 'whole',
		tokens: sum(({ tokens }) => tokens.length),
		firstMs: sum(({ firstMs }) => firstMs),
		restMs: sum(({ restMs }) => restMs)
	};
}
