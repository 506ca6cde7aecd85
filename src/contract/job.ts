import * as z from 'zod/mini';
import { changeSchema } from './change-schema.ts';
import { ERROR_STATUS, type ErrorCode } from './error.ts';
import { STATUSES, TIERS } from './values.ts';

const errorCode = z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]);
const count = z.int().check(z.nonnegative());
const wireError = z.object({
	code: errorCode,
	message: z.string(),
	/** of `out_of_credits` */
	used: z.optional(count),
	cap: z.optional(count)
});

/** `[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive. */
const bbox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
/** 0 to 1; null where the engine gives none. */
const confidence = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));

const word = z.object({
	text: z.string(),
	bbox,
	confidence,
	/** index of its line in the block's `lines` */
	line: count
});
const line = z.object({
	text: z.string(),
	bbox,
	confidence,
	/** size of its type in pixels; null where nothing tells */
	font_size: z.nullable(z.number().check(z.positive()))
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
	/** as it is printed before the text, and at its start too: `•`, `3.`, `(b)` */
	marker: z.string(),
	/** how deep it is nested, from 0 */
	level: count,
	text: z.string()
});

const blockSchema = z.object({
	kind: z.enum(BLOCK_KINDS),
	text: z.string(),
	bbox,
	confidence,
	lines: z.array(line),
	words: z.array(word),
	/** of a title or heading, from 1, throughout the document */
	level: z.optional(z.int().check(z.positive())),
	/** of a list */
	items: z.optional(z.array(itemSchema)),
	/** a paragraph that goes on from another column or page */
	continues: z.optional(z.literal(true))
});

const pageSchema = z.object({
	index: count,
	width: count,
	height: count,
	dpi: z.nullable(z.number().check(z.positive())),
	rotation: z.literal([0, 90, 180, 270]),
	source: z.enum(['ocr', 'text_layer', 'vlm']),
	/** what was done to the image before it was read, and the figure that spoke for it */
	remedies: z.array(
		z.object({
			stage: z.enum(['negate', 'turn', 'light', 'straighten', 'sharpen', 'rescale']),
			figure: z.number()
		})
	),
	text: z.string(),
	markdown: z.string(),
	blocks: z.array(blockSchema),
	error: z.optional(wireError)
});

/** Why a job that has not ended stands still; there is room again when something is deleted. */
const waitingFor = z.discriminatedUnion('what', [
	z.object({
		what: z.literal('language'),
		/** our code */
		language: z.string(),
		/** in English */
		name: z.string(),
		/** of its data that has come, 0 to 1; null where nobody tells */
		part: z.nullable(z.number().check(z.minimum(0), z.maximum(1)))
	}),
	z.object({ what: z.literal('room') })
]);

/** What the list of jobs holds of each: all but the recognised text. */
const jobSummarySchema = z.object({
	/** 32 lower-case hex digits */
	uuid: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
	status: z.enum(STATUSES),
	tier: z.enum(TIERS),
	/** as the caller wrote it */
	language: z.string(),
	/** of the job: the pages that were picked; null until the file was opened and counted */
	page_count: z.nullable(z.int().check(z.positive())),
	/** the pages that were picked, as indexes of the document; null for all */
	page_indexes: z.nullable(z.array(count)),
	pages_done: count,
	/** null where it goes on by itself, or has ended */
	waiting_for: z.nullable(waitingFor),
	/** mean over words, weighted by their characters; null where nothing was recognised */
	mean_confidence: confidence,
	filename: z.string(),
	created_at: z.iso.datetime(),
	finished_at: z.nullable(z.iso.datetime()),
	warnings: z.array(z.string()),
	/** the upload and the pictures of its pages are kept no longer; the text stays */
	files_deleted: z.boolean(),
	error: z.nullable(wireError)
});

export const jobSchema = z.extend(jobSummarySchema, {
	/** the pages' texts, joined by form feeds */
	text: z.string(),
	markdown: z.string(),
	detected_languages: z.array(z.string()),
	/** what a person has corrected, the earliest first; all above and below follows it */
	changes: z.array(changeSchema),
	/** rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first */
	tables: z.array(z.array(z.array(z.string()))),
	pages: z.array(pageSchema)
});

export const jobListSchema = z.object({
	jobs: z.array(jobSummarySchema),
	/** the `before` of the next page of the list, null on the last */
	next: z.nullable(z.int())
});

export const errorBodySchema = z.looseObject({
	error: z.string(),
	code: errorCode,
	/** of a 402 */
	used: z.optional(count),
	cap: z.optional(count)
});

export type Job = z.infer<typeof jobSchema>;
export type JobSummary = z.infer<typeof jobSummarySchema>;
export type JobList = z.infer<typeof jobListSchema>;
export type JobPage = z.infer<typeof pageSchema>;
export type JobBlock = z.infer<typeof blockSchema>;
export type JobItem = z.infer<typeof itemSchema>;
