import type { ErrorCode } from '#contract/error.ts';
import type { OfferedFormat } from '#contract/format.ts';
import { USUAL, type Approach, type Purpose, type Tier, type ToolSlug } from '#contract/values.ts';

/** A preset behind `tool=`: what it chooses where the caller does not. */
export type Tool = Approach & {
	slug: ToolSlug;
	tier: Tier;
	/** it is read with a vision model where there is one for it */
	prefersVision: boolean;
	/** the models that suit it, the best first */
	purposes: readonly Purpose[];
	language: string;
	/** in which its result is best taken home */
	format: OfferedFormat;
	/** what must be sent beside the file */
	needs: readonly 'translate_to'[];
};

/**
 * Where nobody has chosen: whole pages tell what is a heading, a table, a column. What only sees pictures adds what is not
 * there: it reads where nothing else can.
 */
const PAGES_FIRST: readonly Purpose[] = ['pages-doctags', 'pages-markdown', 'regions', 'pictures'];
const TABLES: readonly Purpose[] = ['pages-doctags', 'pages-markdown'];

const tool = (slug: ToolSlug, format: OfferedFormat, more: Partial<Tool> = {}): Tool => ({
	slug,
	tier: 'cpu',
	prefersVision: false,
	purposes: PAGES_FIRST,
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
	tool('extract-tables', 'csv', { layout: 'tables', prefersVision: true, purposes: TABLES }),
	tool('image-to-excel', 'xlsx', { layout: 'tables' }),
	// Taken apart, a receipt's prices would come after all its names.
	tool('receipt-to-csv', 'csv', {
		segmentation: 'block',
		layout: 'tables',
		prefersVision: true,
		purposes: TABLES
	}),
	tool('screenshot-to-text', 'txt'),
	tool('handwriting-to-text', 'txt', {
		tier: 'vlm',
		purposes: ['regions', 'pages-markdown', 'pages-doctags', 'pictures']
	}),
	tool('math-to-latex', 'md', {
		tier: 'vlm',
		segmentation: 'block',
		layout: 'block',
		purposes: ['pages-doctags', 'regions', 'pages-markdown', 'pictures']
	}),
	tool('translate', 'docx', { needs: ['translate_to'] })
];

export function findTool(slug: string): Tool | undefined {
	return TOOLS.find((tool) => tool.slug === slug);
}

/** How the pages of a job are read. @param slug of its tool; none where it has none */
export function approachOf(slug: ToolSlug | null | undefined): Approach {
	return (slug && findTool(slug)) || USUAL;
}

/** A model that is on this device, the browser's own translator among them. */
export type Installed = { id: string; purpose: Purpose | 'translation' };

/** Of the models that are here, the best first, the one that reads with this tool; undefined where none suits it. */
export function visionFor(tool: Tool | undefined, models: readonly Installed[]): Installed | undefined {
	const purposes = tool?.purposes ?? PAGES_FIRST;
	return purposes
		.map((purpose) => models.find((model) => model.purpose === purpose))
		.find((model) => model !== undefined);
}

/** The tier with which a tool reads where the caller does not choose. */
export function tierOf(tool: Tool | undefined, models: readonly Installed[]): Tier {
	if (!tool) return 'cpu';
	return tool.prefersVision && visionFor(tool, models) ? 'vlm' : tool.tier;
}

/** What keeps a tool from running here as it stands; null where nothing does. */
export function lackOf(
	tool: Tool,
	models: readonly Installed[]
): Extract<ErrorCode, 'tier_unavailable' | 'model_missing'> | null {
	if (tool.tier === 'vlm' && !visionFor(tool, models)) return 'tier_unavailable';
	return tool.needs.includes('translate_to') && !canTranslate(models) ? 'model_missing' : null;
}

/** What writes answers writes translations too. */
export function canTranslate(models: readonly Installed[]): boolean {
	return models.some(({ purpose }) => purpose === 'translation' || purpose === 'chat');
}
