import { error } from '@sveltejs/kit';
import { TOOL_SLUGS } from '#contract/values.ts';
import { words } from '#i18n/words.ts';
import { findTool } from '#tools/tools.ts';

/** The pages that are built. */
export const entries = () => TOOL_SLUGS.map((slug) => ({ slug }));

export function load({ params }: { params: { slug: string } }) {
	const tool = findTool(params.slug);
	if (!tool) error(404, words.frame.lost);
	return { tool };
}
