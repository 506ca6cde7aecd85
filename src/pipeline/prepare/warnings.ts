import { warningText } from '#contract/warning.ts';
import type { PageImage } from '#document/page-image.ts';

/** Letters lower than this are guessed at; a header that claims few dots while letters are large means nothing. */
const [TINY_HEIGHT, LOW_HEIGHT] = [9, 16];
const MIN_DPI = 100;
const DARK_PAPER = 110;

/** Edges as wide as this part of a letter's height leave little of its shape. */
const BLURRED_PART = 0.2;

/** Why a page will read badly, in words for whoever sent it. @param light brightness of the paper, and the width of the edges where they are blurred */
export function warningsOf(
	{ dpi }: PageImage,
	letterHeight: number,
	{ paper, blur }: { paper: number; blur: number }
): string[] {
	const warnings: string[] = [];
	if (letterHeight > 0 && letterHeight < LOW_HEIGHT && dpi !== null && dpi < MIN_DPI)
		warnings.push(warningText('low_dpi', { dpi: Math.round(dpi) }));
	else if (letterHeight > 0 && letterHeight < TINY_HEIGHT) warnings.push(warningText('tiny_letters'));
	if (blur > letterHeight * BLURRED_PART) warnings.push(warningText('blurred'));
	if (paper < DARK_PAPER) warnings.push(warningText('dark'));
	return warnings;
}
