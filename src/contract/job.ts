import * as z from 'zod/mini';
import { about } from './about.ts';
import { changeSchema } from './change-schema.ts';
import { ERROR_STATUS, type ErrorCode } from './error.ts';
import { FAMILIES, type FamilyName } from './family.ts';
import { ROTATIONS, STATUSES, TIERS, TOOL_SLUGS } from './values.ts';

const errorCode = z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]);
const count = z.int().check(z.nonnegative());
const wireError = z.object({
	code: errorCode,
	message: z.string(),
	used: about(z.optional(count), 'of `out_of_credits`: what was used'),
	cap: about(z.optional(count), 'of `out_of_credits`: what may be')
});
const bbox = about(
	z.tuple([z.number(), z.number(), z.number(), z.number()]),
	'`[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive'
);
const confidence = about(
	z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
	'0 to 1; null where the engine gives none'
);

const word = z.object({
	text: z.string(),
	bbox,
	confidence,
	line: about(count, "index of its line in the block's `lines`"),
	joined: about(
		z.exactOptional(z.literal(true)),
		'it stands right behind the word before it, without a blank'
	),
	unsupported: about(
		z.exactOptional(z.literal(true)),
		'a number or a name that a vision model wrote and the recogniser read nowhere on the page'
	)
});
const line = z.object({
	text: z.string(),
	bbox,
	confidence,
	font_size: about(
		z.nullable(z.number().check(z.positive())),
		'size of its type in pixels; null where nothing tells'
	),
	bold: about(z.exactOptional(z.literal(true)), 'all of it is set in bold type')
});

const BLOCK_KINDS = [
	'title',
	'heading',
	'paragraph',
	'list',
	'table',
	'figure',
	'caption',
	'formula',
	'header',
	'footer'
] as const;

const itemSchema = z.object({
	marker: about(z.string(), 'as it is printed before the text, and at its start too: `•`, `3.`, `(b)`'),
	level: about(count, 'how deep it is nested, from 0'),
	text: z.string(),
	line_count: about(count, "how many of the block's lines are its own: items follow one another")
});

const tableSchema = z.object({
	rows: count,
	columns: count,
	header_rows: about(count, 'rows at the top that name the columns'),
	continues: about(
		z.exactOptional(z.literal(true)),
		'it goes on from the table at the end of the page before'
	),
	cells: about(
		z.array(
			z.object({
				row: about(count, 'of its upper left place, from 0'),
				column: count,
				row_span: count,
				column_span: count,
				bbox,
				text: z.string(),
				line_count: about(count, "how many of the block's lines are its own: cells follow one another")
			})
		),
		'by rows, then columns; a place that is in none is empty'
	)
});

export const blockSchema = z.object({
	kind: z.enum(BLOCK_KINDS),
	text: z.string(),
	bbox,
	confidence,
	lines: z.array(line),
	words: z.array(word),
	level: about(
		z.optional(z.int().check(z.positive())),
		'of a title or heading, from 1, throughout the document'
	),
	items: about(z.optional(z.array(itemSchema)), 'of a list'),
	table: about(z.optional(tableSchema), 'of a table'),
	continues: about(z.optional(z.literal(true)), 'a paragraph that goes on from another column or page'),
	note: about(z.optional(z.literal(true)), 'a footnote, which stands at the foot of its column')
});

export const pageSchema = z.object({
	index: about(count, 'of the page in the document, from 0'),
	width: about(count, 'of the upright page image, in the pixels of every `bbox`'),
	height: count,
	dpi: z.nullable(z.number().check(z.positive())),
	rotation: about(
		z.literal([0, 90, 180, 270]),
		'degrees clockwise by which the image was turned to stand upright'
	),
	source: about(z.enum(['ocr', 'text_layer', 'vlm']), 'what the text comes from'),
	agreement: about(
		z.optional(z.number().check(z.minimum(0), z.maximum(1))),
		'of `vlm`: the part of its letters that the recogniser read too; absent where they cannot be compared'
	),
	remedies: about(
		z.array(
			z.object({
				stage: z.enum(['negate', 'turn', 'light', 'straighten', 'sharpen', 'rescale']),
				figure: z.number()
			})
		),
		'what was done to the image before it was read, and the figure that spoke for it'
	),
	text: z.string(),
	markdown: z.string(),
	blocks: z.array(blockSchema),
	translated: about(
		z.optional(z.array(z.tuple([z.string(), z.nullable(z.string())]))),
		'of a job with a `translation`: each text of the page, as a block, list item or cell has it on one line, and its translation; null where it stands as it was read'
	),
	error: about(z.optional(wireError), 'why this page could not be read; the others of its job can be')
});

/** Why a job that has not ended stands still; there is room again when something is deleted. */
const waitingFor = z.discriminatedUnion('what', [
	z.object({
		what: z.literal('language'),
		language: about(z.string(), 'our code'),
		name: about(z.string(), 'in English'),
		part: about(
			z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
			'of its data that has come, 0 to 1; null where nobody tells'
		)
	}),
	z.object({ what: z.literal('room') })
]);

const translationSummary = z.object({
	language: about(z.string(), 'into which, as our code'),
	status: about(
		z.enum(['processing', 'done', 'failed']),
		'a job that was handed in to be translated is `processing` as long as this is'
	),
	pages_done: about(count, 'translated'),
	error: about(
		z.nullable(wireError),
		'why not all of it is translated; `POST …/translation/` goes on with it'
	)
});

/** What the list of jobs holds of each: all but the recognised text. */
export const jobSummarySchema = z.object({
	uuid: about(z.string().check(z.regex(/^[0-9a-f]{32}$/)), '32 lower-case hex digits'),
	status: z.enum(STATUSES),
	tier: z.enum(TIERS),
	engine: about(
		z.string(),
		'what reads it: `tesseract`, or the vision model of the tier `vlm`; a page that the model could not read says `ocr`'
	),
	tool: about(z.nullable(z.enum(TOOL_SLUGS)), 'the preset that was asked for; null for none'),
	language: about(z.string(), 'as the caller wrote it'),
	page_count: about(
		z.nullable(z.int().check(z.positive())),
		'of the job: the pages that were picked; null until the file was opened and counted'
	),
	page_indexes: about(
		z.nullable(z.array(count)),
		'the pages that were picked, as indexes of the document; null for all'
	),
	pages_done: about(count, 'read, or given up'),
	waiting_for: about(z.nullable(waitingFor), 'null where it goes on by itself, or has ended'),
	mean_confidence: about(
		confidence,
		'mean over words, weighted by their characters; null where nothing was recognised'
	),
	filename: z.string(),
	size_bytes: about(count, 'of the file that was handed in'),
	family: about(z.enum(Object.keys(FAMILIES) as [FamilyName, ...FamilyName[]]), 'what its bytes are'),
	detected_languages: about(
		z.array(z.string()),
		'what the document was found to be in, as our codes; empty where the caller named a language'
	),
	corrected: about(z.boolean(), 'a person has changed something since'),
	again_of: about(z.nullable(z.string()), 'the job that first read this file, where this one reads it again'),
	turned: about(
		z.nullable(z.literal(ROTATIONS)),
		'degrees clockwise by which the caller had its pages turned; null where that is found'
	),
	created_at: z.iso.datetime(),
	finished_at: z.nullable(z.iso.datetime()),
	warnings: about(z.array(z.string()), 'short sentences'),
	files_deleted: about(
		z.boolean(),
		'the upload and the pictures of its pages are kept no longer; the text stays'
	),
	translation: about(z.nullable(translationSummary), 'null where nobody has wanted one'),
	error: about(z.nullable(wireError), 'why the job failed; null where it has not')
});

export const jobSchema = z.extend(jobSummarySchema, {
	text: about(z.string(), "the pages' texts, joined by form feeds"),
	markdown: z.string(),
	changes: about(
		z.array(changeSchema),
		'what a person has corrected, the earliest first; all above and below follows it'
	),
	undone: about(
		z.array(changeSchema),
		'what was taken back of it and may be made again, the next of it last'
	),
	tables: about(
		z.array(z.array(z.array(z.string()))),
		'rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first'
	),
	translation: about(
		z.nullable(
			z.extend(translationSummary, {
				text: about(z.string(), 'as `text`, with all that is translated'),
				markdown: z.string()
			})
		),
		'null where nobody has wanted one'
	),
	pages: z.array(pageSchema)
});

/** A page on which something of what is sought stands. */
const hitSchema = z.object({
	index: about(count, 'of the page in the document, from 0'),
	text: about(z.string(), 'a piece of its text, on one line'),
	marks: about(z.array(z.tuple([count, count])), 'what was sought in it: from and to, in UTF-16 units')
});

/** A job in the list; where something is sought, with the pages where it stands. */
const foundJobSchema = z.extend(jobSummarySchema, {
	hits: about(
		z.optional(z.array(hitSchema)),
		'of a search: at most three pages; none where only the name of the file has it'
	)
});

export const jobListSchema = z.object({
	jobs: z.array(foundJobSchema),
	next: about(z.nullable(z.int()), 'the `before` of the next page of the list, null on the last')
});

export const errorBodySchema = z.looseObject({
	error: about(z.string(), 'a short sentence that says what to do'),
	code: errorCode,
	used: about(z.optional(count), 'of a 402: what was used'),
	cap: about(z.optional(count), 'of a 402: what may be')
});

export type Job = z.infer<typeof jobSchema>;
export type JobSummary = z.infer<typeof jobSummarySchema>;
export type FoundJob = z.infer<typeof foundJobSchema>;
export type JobHit = z.infer<typeof hitSchema>;
export type JobList = z.infer<typeof jobListSchema>;
export type JobPage = z.infer<typeof pageSchema>;
export type JobBlock = z.infer<typeof blockSchema>;
export type JobTable = z.infer<typeof tableSchema>;
