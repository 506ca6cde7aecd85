import { Paragraph, type IParagraphOptions } from 'docx';
import { directedRuns, isRightToLeft } from './runs.ts';

export type Style = Omit<IParagraphOptions, 'children' | 'text' | 'bidirectional'>;

/** A paragraph with the direction of most of its letters. @param isRtl the document's, where there are none */
export function paragraph(text: string, other: { isRtl: boolean }, style: Style = {}): Paragraph {
	const isRtl = isRightToLeft(text, other.isRtl);
	return new Paragraph({
		...style,
		children: directedRuns(text, isRtl),
		...(isRtl ? { bidirectional: true } : {})
	});
}
