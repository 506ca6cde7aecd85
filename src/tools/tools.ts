import type { ErrorCode } from '#contract/error.ts';
import type { OfferedFormat } from '#contract/format.ts';
import { USUAL, type Approach, type Tier, type ToolSlug } from '#contract/values.ts';

/** A preset behind `tool=`: what it chooses where the caller does not. */
export type Tool = Approach & {
	slug: ToolSlug;
	tier: Tier;
	language: string;
	/** in which its result is best taken home */
	format: OfferedFormat;
	/** what must be sent beside the file */
	needs: readonly 'translate_to'[];
};

const tool = (slug: ToolSlug, format: OfferedFormat, more: Partial<Tool> = {}): Tool => ({
	slug,
	tier: 'cpu',
	language: 'auto',
	...USUAL,
	format,
	needs: [],
	...more
});

/** In the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
	tool('image-to-text', 'txt'),
	tool('pdf-to-text', 'txt'),
	tool('pdf-to-word', 'docx'),
	tool('pdf-to-markdown', 'md'),
	tool('searchable-pdf', 'pdf'),
	tool('extract-tables', 'csv', { layout: 'tables' }),
	tool('image-to-excel', 'xlsx', { layout: 'tables' }),
	// Taken apart, a receipt's prices would come after all its names.
	tool('receipt-to-csv', 'csv', { segmentation: 'block', layout: 'tables' }),
	tool('screenshot-to-text', 'txt'),
	tool('handwriting-to-text', 'txt', { tier: 'vlm' }),
	tool('math-to-latex', 'md', { tier: 'vlm', segmentation: 'block', layout: 'block' }),
	tool('translate', 'docx', { needs: ['translate_to'] })
];

export function findTool(slug: string): Tool | undefined {
	return TOOLS.find((tool) => tool.slug === slug);
}

/** How the pages of a job are read. @param slug of its tool; none where it has none */
export function approachOf(slug: ToolSlug | null | undefined): Approach {
	return (slug && findTool(slug)) || USUAL;
}

/** What keeps a tool from running here as it stands; null where nothing does. No vision model and no translator is built in. */
export function lackOf({
	tier,
	needs
}: Tool): Extract<ErrorCode, 'tier_unavailable' | 'model_missing'> | null {
	if (tier === 'vlm') return 'tier_unavailable';
	return needs.includes('translate_to') ? 'model_missing' : null;
}
