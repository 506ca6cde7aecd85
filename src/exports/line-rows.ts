import type { OcrDocument } from '#document/ocr-document.ts';
import { meanConfidence, sumConfidence } from '#document/confidence.ts';
import { lineText } from '#document/text.ts';

/** A line of text with its place: page and block from 1, and how sure it is, 0…1, null where nobody knows. */
export type LineRow = { page: number; block: number; confidence: number | null; text: string };

/** Every line of a document, for who wants rows of one that has no table. */
export function lineRows({ pages }: OcrDocument): LineRow[] {
	return pages.flatMap(({ index, blocks }) =>
		blocks.flatMap(({ lines }, block) =>
			lines.map((line) => ({
				page: index + 1,
				block: block + 1,
				confidence: meanConfidence(sumConfidence(line.words)),
				text: lineText(line)
			}))
		)
	);
}

/** What the rows of lines are headed by. */
export const LINE_HEADER = ['page', 'block', 'confidence', 'text'];
