import { OPS } from 'pdfjs-dist';
import type { PageContent } from '#pipeline/text-layer/glyph.ts';
import { pathCurves } from './curves.ts';
import { apply, multiply, toMatrix, type Matrix } from './matrix.ts';
import { initialText, placeGlyphs, type Font, type TextState } from './place-glyphs.ts';
import { pathRules } from './rules.ts';

/** pdf.js' list of a page's operators, as far as it is read here. */
export type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };

type Sources = {
	/** of the page at the scale wanted: user space to the upright page's pixels */
	viewport: Matrix;
	/** pixels per inch at that scale */
	dpi: number;
	font: (name: string) => Font | undefined;
	/** whether an optional layer is shown */
	isShown: (layer: unknown) => boolean;
};

type State = { ctm: Matrix; text: TextState };
type Marked = { shown: boolean; actual: { text: string; from: number } | null };
type Walk = { sources: Sources; state: State; stack: State[]; marked: Marked[]; content: PageContent };
type Step = (walk: Walk, args: unknown[]) => void;

/**
 * Follows a page's operators and notes where its glyphs and pictures are, without drawing anything.
 * Source: ISO 32000-1, 8.4 (graphics state), 9.3 and 9.4 (text), 14.9.4 (ActualText)
 */
export function readContent({ fnArray, argsArray }: Operators, sources: Sources): PageContent {
	const walk: Walk = {
		sources,
		state: { ctm: sources.viewport, text: initialText() },
		stack: [],
		marked: [],
		content: { glyphs: [], pictures: [], shapes: 0, rules: [], curves: [] }
	};
	fnArray.forEach((operator, index) => {
		const args = argsArray[index];
		STEPS[operator]?.(walk, Array.isArray(args) ? (args as unknown[]) : []);
	});
	return walk.content;
}

/** A page with more lines than this is a drawing. */
const MAX_RULES = 10_000;
/** A drawing has no more parts that matter to where it stands. */
const MAX_CURVES = 2000;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const matrix = (value: unknown): Matrix => toMatrix(value as ArrayLike<number> | null);
const isShown = ({ marked }: Walk): boolean => marked.every(({ shown }) => shown);

function save({ stack, state }: Walk): void {
	stack.push({ ctm: state.ctm, text: { ...state.text } });
}

function restore(walk: Walk): void {
	walk.state = walk.stack.pop() ?? walk.state;
}

function transform({ state }: Walk, by: Matrix): void {
	state.ctm = multiply(state.ctm, by);
}

function moveText({ state: { text } }: Walk, x: number, y: number): void {
	text.lineX += x;
	text.lineY += y;
	text.x = text.lineX;
	text.y = text.lineY;
}

const setText =
	(set: (text: TextState, value: number) => void): Step =>
	({ state }, [value]) =>
		set(state.text, number(value));

const STEPS: Partial<Record<number, Step>> = {
	[OPS.save]: save,
	[OPS.restore]: restore,
	[OPS.transform]: (walk, args) => transform(walk, matrix(args)),
	[OPS.paintFormXObjectBegin]: (walk, [by]) => {
		save(walk);
		transform(walk, matrix(by));
	},
	[OPS.paintFormXObjectEnd]: restore,
	[OPS.beginGroup]: save,
	[OPS.endGroup]: restore,
	[OPS.beginAnnotation]: (walk, [, , place, by]) => {
		save(walk);
		walk.state = { ctm: walk.sources.viewport, text: initialText() };
		transform(walk, matrix(place));
		transform(walk, matrix(by));
	},
	[OPS.endAnnotation]: restore,

	[OPS.beginMarkedContent]: ({ marked }) => marked.push({ shown: true, actual: null }),
	[OPS.beginMarkedContentProps]: beginMarked,
	[OPS.endMarkedContent]: endMarked,

	[OPS.beginText]: ({ state: { text } }) => {
		text.matrix = initialText().matrix;
		Object.assign(text, { x: 0, y: 0, lineX: 0, lineY: 0 });
	},
	[OPS.setFont]: ({ state: { text } }, [name, size]) => {
		text.font = typeof name === 'string' ? name : '';
		text.size = number(size);
	},
	[OPS.setCharSpacing]: setText((text, value) => (text.charSpacing = value)),
	[OPS.setWordSpacing]: setText((text, value) => (text.wordSpacing = value)),
	[OPS.setHScale]: setText((text, value) => (text.scaleX = value / 100)),
	[OPS.setLeading]: setText((text, value) => (text.leading = value)),
	[OPS.setTextRise]: setText((text, value) => (text.rise = value)),
	[OPS.setTextRenderingMode]: setText((text, value) => (text.mode = value)),
	[OPS.setTextMatrix]: ({ state: { text } }, args) => {
		text.matrix = matrix(args.length === 1 ? args[0] : args);
		Object.assign(text, { x: 0, y: 0, lineX: 0, lineY: 0 });
	},
	[OPS.moveText]: (walk, [x, y]) => moveText(walk, number(x), number(y)),
	[OPS.setLeadingMoveText]: (walk, [x, y]) => {
		walk.state.text.leading = -number(y);
		moveText(walk, number(x), number(y));
	},
	[OPS.nextLine]: (walk) => moveText(walk, 0, -walk.state.text.leading),
	[OPS.showText]: showText,

	[OPS.constructPath]: (walk, args) => {
		if (!isShown(walk)) return;
		walk.content.shapes++;
		const unit = walk.sources.dpi / 72;
		if (walk.content.rules.length < MAX_RULES)
			walk.content.rules.push(...pathRules(args, walk.state.ctm, unit));
		if (walk.content.curves.length < MAX_CURVES)
			walk.content.curves.push(...pathCurves(args, walk.state.ctm, unit));
	},
	[OPS.paintImageXObject]: (walk, [name, width, height]) =>
		addPicture(walk, { name: String(name), width: number(width), height: number(height) }),
	[OPS.paintInlineImageXObject]: (walk, [image]) => addPicture(walk, imageSize(image)),
	[OPS.paintImageMaskXObject]: (walk, [image]) => addPicture(walk, imageSize(image)),
	[OPS.paintImageMaskXObjectGroup]: (walk, [images]) => {
		for (const image of Array.isArray(images) ? (images as unknown[]) : []) addPlacedPicture(walk, image);
	}
};

// pdf.js keeps only a number of these properties; `scripts/pdf-parser.mjs` lets the replacement text through.
function beginMarked({ marked, sources, content }: Walk, [tag, value]: unknown[]): void {
	const actual = typeof value === 'string' ? { text: decodeText(value), from: content.glyphs.length } : null;
	marked.push({ shown: tag !== 'OC' || value === null || sources.isShown(value), actual });
}

/** Glyphs that stand for a text of their own make up one sign: its first has the text, the others none. */
function endMarked({ marked, content: { glyphs } }: Walk): void {
	const actual = marked.pop()?.actual;
	const first = actual && glyphs[actual.from];
	if (!actual || !first) return;
	const rest = glyphs.slice(actual.from + 1);
	// More than one line: the glyphs know better where each word is.
	if (rest.some((glyph) => Math.abs(glyph.y - first.y) > first.fontSize)) return;
	first.text = actual.text;
	for (const glyph of rest) {
		first.bbox = [
			Math.min(first.bbox[0], glyph.bbox[0]),
			Math.min(first.bbox[1], glyph.bbox[1]),
			Math.max(first.bbox[2], glyph.bbox[2]),
			Math.max(first.bbox[3], glyph.bbox[3])
		];
		const end = (glyph.x - first.x) * first.dirX + (glyph.y - first.y) * first.dirY + glyph.advance;
		first.advance = Math.max(first.advance, end);
	}
	glyphs.length = actual.from + 1;
}

/** A text string of a PDF: UTF-16 or UTF-8 with its mark, else nearly Latin-1. Source: ISO 32000-2, 7.9.2.2 */
function decodeText(value: string): string {
	const bytes = Uint8Array.from(value, (letter) => letter.charCodeAt(0));
	if (value.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
	if (value.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
	return value.startsWith('\xef\xbb\xbf') ? new TextDecoder().decode(bytes.subarray(3)) : value;
}

function showText(walk: Walk, [signs]: unknown[]): void {
	const { state, sources, content } = walk;
	const font = sources.font(state.text.font);
	if (!font || !Array.isArray(signs)) return;
	const placed = placeGlyphs(signs as unknown[], { ...state, font });
	if (isShown(walk)) content.glyphs.push(...placed);
}

function addPicture(
	walk: Walk,
	{ name, width, height }: { name: string | null; width: number; height: number }
): void {
	const { ctm } = walk.state;
	if (!isShown(walk) || width === 0 || height === 0) return;
	const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)];
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [across, down] = [Math.hypot(ctm[0], ctm[1]), Math.hypot(ctm[2], ctm[3])];
	if (across === 0 || down === 0) return;
	walk.content.pictures.push({
		bbox: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
		width,
		height,
		dpi: Math.max(width / across, height / down) * walk.sources.dpi,
		name
	});
}

function addPlacedPicture(walk: Walk, image: unknown): void {
	const placement = (image as { transform?: ArrayLike<number> } | null)?.transform;
	save(walk);
	transform(walk, toMatrix(placement));
	addPicture(walk, imageSize(image));
	restore(walk);
}

function imageSize(image: unknown): { name: string | null; width: number; height: number } {
	const { width, height, data } = (image ?? {}) as { width?: unknown; height?: unknown; data?: unknown };
	return { name: typeof data === 'string' ? data : null, width: number(width), height: number(height) };
}
