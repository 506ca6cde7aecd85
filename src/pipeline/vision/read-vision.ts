import type { Block, Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import type { VisionEngine, Writing } from '#engines/engine.ts';
import { rescale } from '#pipeline/prepare/rescale.ts';
import { turn } from '#pipeline/prepare/turn.ts';
import { crop } from './crop.ts';
import { fromDocTags } from './doctags.ts';
import { fromMarkdown } from './from-markdown.ts';
import { visionPage } from './vision-page.ts';
import { certaintyOf, linesOf, type WrittenBlock } from './written.ts';

/** What a model is, as far as reading goes. */
export type Manner = {
	purpose: 'pages-doctags' | 'pages-markdown' | 'regions';
	prompts: { text: string; table?: string; formula?: string };
	/** what is looked for: of a model for regions, all of them are taken for that */
	wants: 'text' | 'formula';
};

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
	manner: Manner
): Promise<VisionReading> {
	const upright = turn(image, read.rotation);
	if (manner.purpose === 'regions') return readRegions(upright, read, engine, manner);
	const scale = Math.min(1, LONGEST_SIDE / Math.max(upright.width, upright.height));
	const writing = await engine.read(rescale(upright, scale), manner.prompts.text, PAGE_TOKENS);
	const certainty = certaintyOf(writing.tokens);
	const written = () =>
		manner.purpose === 'pages-doctags'
			? fromDocTags(writing.text, read, certainty)
			: fromMarkdown(writing.text, certainty);
	return {
		page: writing.end === 'whole' ? visionPage(written(), read) : null,
		...figuresOf([writing])
	};
}

/** Each block that the recogniser found is read on its own; a page on which it found none, as one. */
async function readRegions(
	upright: PageImage,
	read: Page,
	engine: VisionEngine,
	manner: Manner
): Promise<VisionReading> {
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
		const writing = await engine.read(
			crop(upright, block.bbox, scale),
			promptFor(block, manner),
			REGION_TOKENS
		);
		writings.push(writing);
		if (writing.end !== 'whole') return { page: null, ...figuresOf(writings) };
		written.push(...blocksOf(block, writing, manner));
	}
	return { page: visionPage(written, read), ...figuresOf(writings) };
}

function wholePage({ width, height }: Page): Block {
	return { kind: 'paragraph', bbox: [0, 0, width, height], lines: [] };
}

function promptFor({ kind }: Block, { prompts, wants }: Manner): string {
	if (wants === 'formula') return prompts.formula ?? prompts.text;
	return (kind === 'table' ? prompts.table : undefined) ?? prompts.text;
}

/** The block stays what our layout took it for, where the model does not say what it is. */
function blocksOf(block: Block, { text, tokens }: Writing, { wants }: Manner): WrittenBlock[] {
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
