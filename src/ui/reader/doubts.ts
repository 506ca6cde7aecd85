import type { JobPage } from '#contract/job.ts';
import type { Bbox } from '#document/bbox.ts';

/** Below this a word is underlined, below the other its ground is tinted too. */
export const DOUBTFUL = 0.85;
export const VERY_DOUBTFUL = 0.6;

/** How far a word can be relied on, 0…1, null where nothing tells: what a model made up, however sure it was, not at all. */
export function sureness(word: { confidence: number | null; unsupported?: true | undefined }): number | null {
	return word.unsupported ? 0 : word.confidence;
}

/** The words of a page that were read with little confidence, as paths over its picture in its pixels. */
export function doubtPaths(page: Pick<JobPage, 'blocks'>): { lines: string; grounds: string } {
	const lines: string[] = [];
	const grounds: string[] = [];
	for (const block of page.blocks) {
		for (const word of block.words) {
			const { bbox, line } = word;
			const confidence = sureness(word);
			if (confidence === null || confidence >= DOUBTFUL) continue;
			lines.push(underline(bbox, block.lines[line]?.bbox ?? bbox));
			if (confidence < VERY_DOUBTFUL) grounds.push(ground(bbox));
		}
	}
	return { lines: lines.join(''), grounds: grounds.join('') };
}

/** Along the foot of a word, or along its right side in a line that goes down the page. */
function underline([x0, y0, x1, y1]: Bbox, line: Bbox): string {
	const isVertical = line[3] - line[1] > 2 * (line[2] - line[0]) && y1 - y0 > x1 - x0;
	return isVertical ? `M${x1} ${y0}V${y1}` : `M${x0} ${y1}H${x1}`;
}

function ground([x0, y0, x1, y1]: Bbox): string {
	return `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
}
