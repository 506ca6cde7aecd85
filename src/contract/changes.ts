import * as z from 'zod/mini';
import type { Change } from '#document/edits.ts';

/** Of all: more than a person makes, and less than would hold anything up. */
export const MOST_CHANGES = 100_000;
const LONGEST_TEXT = 10_000;
const DEEPEST_HEADING = 6;

const place = z.int().check(z.nonnegative());
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const ofBlock = { page: place, block: place };

/** One correction. */
export const changeSchema: z.ZodMiniType<Change> = z.union([
	z.strictObject({ what: z.literal('word'), ...ofBlock, line: place, word: place, text }),
	z.strictObject({ what: z.literal('line'), ...ofBlock, line: place, text }),
	z.strictObject({ what: z.literal('cell'), ...ofBlock, row: place, column: place, text }),
	z.strictObject({
		what: z.literal('kind'),
		...ofBlock,
		kind: z.enum(['paragraph', 'figure', 'caption', 'formula', 'header', 'footer'])
	}),
	z.strictObject({
		what: z.literal('kind'),
		...ofBlock,
		kind: z.enum(['title', 'heading']),
		level: z.int().check(z.minimum(1), z.maximum(DEEPEST_HEADING))
	}),
	z.strictObject({ what: z.literal('order'), page: place, blocks: z.array(place) })
]);

/** What `PATCH /ocr/<uuid>/` takes. */
export const patchSchema = z.strictObject({
	/** how many of the changes made before are kept, the earliest first; all where it is left out */
	keep: z.optional(place),
	/** those that are added, in the order in which they are made */
	changes: z.array(changeSchema).check(z.maxLength(MOST_CHANGES))
});
export type Patch = z.infer<typeof patchSchema>;
