import * as z from 'zod/mini';
import type { Change } from '#document/edits.ts';
import { about } from './about.ts';
import {
	DEEPEST_HEADING,
	HEADING_KINDS,
	LONGEST_TEXT,
	MOST_CHANGES,
	PLAIN_KINDS,
	type Patch
} from './changes.ts';

const place = z.int().check(z.nonnegative());
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const ofBlock = { page: place, block: place };

/** One correction. `readPatch` checks the same in a tenth of the code, for the service worker. */
export const changeSchema: z.ZodMiniType<Change> = z.union([
	z.strictObject({ what: z.literal('word'), ...ofBlock, line: place, word: place, text }),
	z.strictObject({ what: z.literal('line'), ...ofBlock, line: place, text }),
	z.strictObject({ what: z.literal('cell'), ...ofBlock, row: place, column: place, text }),
	z.strictObject({ what: z.literal('kind'), ...ofBlock, kind: z.enum(PLAIN_KINDS) }),
	z.strictObject({
		what: z.literal('kind'),
		...ofBlock,
		kind: z.enum(HEADING_KINDS),
		level: z.int().check(z.minimum(1), z.maximum(DEEPEST_HEADING))
	}),
	z.strictObject({ what: z.literal('order'), page: place, blocks: z.array(place) })
]);

/** What `PATCH /ocr/<uuid>/` takes. */
export const patchSchema: z.ZodMiniType<Patch> = z.strictObject({
	keep: about(
		z.exactOptional(place),
		'how many of the changes made before are kept, the earliest first; all where it is left out'
	),
	changes: about(
		z.array(changeSchema).check(z.maxLength(MOST_CHANGES)),
		'those that are added, in the order in which they are made'
	)
});
