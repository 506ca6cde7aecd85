import { Paragraph, type IParagraphOptions } from 'docx';
import { isRightToLeft } from '#exports/direction.ts';
import type { Context } from './context.ts';
import { toRuns } from './runs.ts';

export type Style = Omit<IParagraphOptions, 'children' | 'text' | 'bidirectional'>;

/** A paragraph with the direction of most of its letters, or the document's where there are none. */
export function paragraph(
	text: string,
	{ isRtl: other, foreign }: Pick<Context, 'isRtl' | 'foreign'>,
	style: Style = {}
): Paragraph {
	const isRtl = isRightToLeft(text, other);
	return new Paragraph({
		...style,
		children: toRuns(text, isRtl, foreign),
		...(isRtl ? { bidirectional: true } : {})
	});
}
