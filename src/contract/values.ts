/** What the fields of a job and of a request may hold. Apart from the schemas, so that the service worker needs no more. */
export const STATUSES = ['pending', 'processing', 'done', 'failed'] as const;
export const TIERS = ['cpu', 'vlm'] as const;

/** Degrees clockwise. */
export const ROTATIONS = [0, 90, 180, 270] as const;
export type Rotation = (typeof ROTATIONS)[number];

export type Status = (typeof STATUSES)[number];
export type Tier = (typeof TIERS)[number];

/** Whether a PDF's own text is used: where it is good, never, or whatever it is. */
export const TEXT_LAYERS = ['auto', 'ignore', 'only'] as const;
export type TextLayerUse = (typeof TEXT_LAYERS)[number];

/** Which files are taken: those of the published list, or also those that this browser happens to decode. */
export const TYPES = ['published', 'browser'] as const;
export type Types = (typeof TYPES)[number];

/** What of its translation is in the file of a document: nothing, nothing else, or all of it behind the document. */
export const TRANSLATION_USES = ['none', 'only', 'both'] as const;
export type TranslationUse = (typeof TRANSLATION_USES)[number];

/** The presets behind `tool=`: `tools/tools.ts` says what each chooses. */
export const TOOL_SLUGS = [
	'image-to-text',
	'pdf-to-text',
	'pdf-to-word',
	'pdf-to-markdown',
	'searchable-pdf',
	'extract-tables',
	'image-to-excel',
	'receipt-to-csv',
	'screenshot-to-text',
	'handwriting-to-text',
	'math-to-latex',
	'translate'
] as const;
export type ToolSlug = (typeof TOOL_SLUGS)[number];

/** What a model is for, and in what words it writes: whole pages as DocTags or Markdown, parts of a page, pictures, talk. */
export type Purpose = 'pages-doctags' | 'pages-markdown' | 'regions' | 'pictures' | 'chat';

/** How a page is taken apart: as columns of text, as one column, as one block of lines, or as words wherever there are some. */
export const SEGMENTATIONS = ['auto', 'column', 'block', 'sparse'] as const;
export type Segmentation = (typeof SEGMENTATIONS)[number];

/**
 * What is made of the lines of a page: columns, paragraphs and the tables that surely are some; where there are none of
 * these, also what may be one; or a single block.
 */
export const LAYOUTS = ['auto', 'tables', 'block'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How the pages of a job are read. */
export type Approach = {
	segmentation: Segmentation;
	layout: Layout;
	/** by how much they were turned, where a person has said so: then nobody turns them further */
	turned?: Rotation;
};
/** Where nobody has chosen. */
export const USUAL: Approach = { segmentation: 'auto', layout: 'auto' };

/** Characters of a question. */
export const LONGEST_QUESTION = 8000;
