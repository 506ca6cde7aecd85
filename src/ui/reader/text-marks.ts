import type { JobPage } from '#contract/job.ts';
import type { Piece } from './folded-page.ts';
import type { Hit } from './find.svelte.ts';
import { rangeOf } from './text-ranges.ts';

type Sought = { hits: readonly Hit[]; current: Hit | undefined; page: JobPage | undefined };

/**
 * Marks hits in a text without touching its elements, and again whenever those change.
 * @param root lines in it tell by `data-block` and `data-line` which they are
 */
export function markFound(
	root: HTMLElement,
	{ hits, current, page }: Sought
): { currentRange: Range | undefined; stop: () => void } {
	// A browser without highlights shows the hits on the picture.
	if (!('highlights' in CSS)) return { currentRange: undefined, stop: () => undefined };
	const textOf = ({ block, line, start, end }: Piece) =>
		page?.blocks[block]?.lines[line]?.text.slice(start, end) ?? '';
	const rangesOf = ({ pieces }: Hit) => pieces.flatMap((piece) => rangeOf(root, piece, textOf(piece)) ?? []);

	function paint(): Range | undefined {
		const now = current ? rangesOf(current) : [];
		CSS.highlights.set('found', new Highlight(...hits.filter((hit) => hit !== current).flatMap(rangesOf)));
		CSS.highlights.set('found-now', new Highlight(...now));
		return now[0];
	}

	const observer = new MutationObserver(() => paint());
	observer.observe(root, { childList: true, subtree: true, characterData: true });
	return {
		currentRange: paint(),
		stop: () => {
			observer.disconnect();
			CSS.highlights.delete('found');
			CSS.highlights.delete('found-now');
		}
	};
}
