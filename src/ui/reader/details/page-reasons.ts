import type { JobPage } from '#contract/job.ts';
import { isDoubted } from '#ui/reader/text/doubtful-words.ts';

/** Why a page may have been read badly, as far as its figures tell. */
export type Reason = 'lowDpi' | 'smallPrint' | 'blurred' | 'unevenLight' | 'tilted' | 'dark' | 'manyDoubts';

/** Letters lose their forms below these. Source: Tesseract's own advice (300 dpi, capitals of 20 px) and our pictures */
const LOW_DPI = 150;
const SMALL_PX = 18;
/** Degrees by which lines that lean are torn. */
const TILTED = 3;
const MANY = 0.15;

/** @returns nothing of a page that was not recognised: its own text needs no picture */
export function reasonsOf(page: JobPage): Reason[] {
	if (page.source === 'text_layer') return [];
	const words = page.blocks.flatMap((block) => block.words);
	const doubted = words.filter(({ confidence }) => isDoubted(confidence)).length;
	const sizes = page.blocks
		.flatMap(({ lines }) => lines.flatMap(({ font_size: size }) => size ?? []))
		.toSorted((a, b) => a - b);
	const size = sizes[sizes.length >> 1] ?? null;
	const figureOf = (stage: JobPage['remedies'][number]['stage']) =>
		page.remedies.find((remedy) => remedy.stage === stage)?.figure ?? null;
	const found: Record<Reason, boolean> = {
		manyDoubts: words.length > 0 && doubted / words.length > MANY,
		lowDpi: page.dpi !== null && page.dpi < LOW_DPI,
		smallPrint: size !== null && size < SMALL_PX,
		blurred: figureOf('sharpen') !== null,
		unevenLight: figureOf('light') !== null,
		tilted: Math.abs(figureOf('straighten') ?? 0) > TILTED,
		dark: figureOf('negate') !== null
	};
	return (Object.keys(found) as Reason[]).filter((reason) => found[reason]);
}
