import type { Line } from '#document/document.ts';
import type { PageContent } from './glyph.ts';
import type { InkCover } from './ink.ts';
import { judgeWording } from './wording.ts';

/** What is wrong with a page's own text, or nothing. */
export type Verdict = 'good' | 'none' | 'garbled' | 'partial' | 'misplaced';

/** More meaningless signs than this, and the fonts do not say what their glyphs stand for. */
const MAX_MEANINGLESS = 0.08;
/** Names, codes and formulas are odd too, but not so many; somebody's OCR is looked at harder. */
const MAX_ODD = 0.4;
const MAX_ODD_INVISIBLE = 0.15;
/** Part of vowels among Latin letters; text under a wrong key has other letters in their place. */
const [MIN_VOWELS, MAX_VOWELS] = [0.25, 0.65];
/** Letters outside the words, in parts of all letters, and so many at least: a logo is none. */
const MAX_UNCOVERED = 0.15;
const MAX_UNCOVERED_INVISIBLE = 0.1;
const MIN_UNCOVERED = 12;
const MAX_EMPTY_WORDS = 0.2;
const MARKS_PER_GLYPH = 0.6;

/** Whether the words make sense, before anything is drawn. */
export function judgeWords(lines: readonly Line[], content: PageContent): Verdict {
	const words = lines.flatMap((line) => line.words.map((word) => word.text));
	const { signs, meaningless, odd, vowels } = judgeWording(words);
	if (signs === 0) return 'none';
	if (meaningless > MAX_MEANINGLESS) return 'garbled';
	if (odd > (isInvisible(content) ? MAX_ODD_INVISIBLE : MAX_ODD)) return 'garbled';
	if (vowels !== null && (vowels < MIN_VOWELS || vowels > MAX_VOWELS)) return 'garbled';
	return 'good';
}

/** Whether the words are those of the page's ink. */
export function judgeCover(
	{ covered, uncovered, emptyWords }: InkCover,
	wordCount: number,
	content: PageContent
): Verdict {
	const invisible = isInvisible(content);
	const limit = invisible ? MAX_UNCOVERED_INVISIBLE : MAX_UNCOVERED;
	// Letters that touch make one mark: the layer's own count is the better one where it is larger.
	const letters = Math.max(covered, invisible ? 0 : content.glyphs.length * MARKS_PER_GLYPH);
	if (uncovered >= MIN_UNCOVERED && uncovered / (letters + uncovered) > limit) return 'partial';
	return invisible && emptyWords / Math.max(1, wordCount) > MAX_EMPTY_WORDS ? 'misplaced' : 'good';
}

/** Letters may hide in large pictures, or have been turned into many shapes. */
const MIN_PICTURE_PART = 0.04;
const MANY_SHAPES = 150;

/** Whether it takes a look at the page's ink to tell; most born-digital pages need none. */
export function needsLook(content: PageContent, width: number, height: number): boolean {
	const pictured = content.pictures.reduce(
		(sum, { bbox: [x0, y0, x1, y1] }) => sum + (x1 - x0) * (y1 - y0),
		0
	);
	return isInvisible(content) || content.shapes > MANY_SHAPES || pictured > width * height * MIN_PICTURE_PART;
}

function isInvisible({ glyphs }: PageContent): boolean {
	const hidden = glyphs.filter(({ visible }) => !visible).length;
	return hidden > glyphs.length / 2;
}
