import * as z from 'zod/mini';
import type { Change } from '#document/change.ts';
import { about } from './about.ts';
import {
	DEEPEST_HEADING,
	HEADING_KINDS,
	JOB_UUID,
	LONGEST_TEXT,
	MOST_CHANGES,
	MOST_COLUMNS,
	MOST_ROWS,
	PLAIN_KINDS,
	type Patch
} from './changes.ts';

const place = z.int().check(z.nonnegative());
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const ofBlock = { page: place, block: place };
const size = {
	rows: z.int().check(z.minimum(1), z.maximum(MOST_ROWS)),
	columns: z.int().check(z.minimum(1), z.maximum(MOST_COLUMNS))
};
const cell = z.strictObject({
	row: place,
	column: place,
	...size,
	was: about(
		z.array(z.tuple([place, place])),
		'`[row, column]` of the places of the recognised table whose text stands here now'
	),
	text: about(z.nullable(text), 'null where it is that text; what was typed otherwise')
});

/** One correction. `readPatch` checks the same in a tenth of the code, for the service worker. */
export const changeSchema: z.ZodMiniType<Change> = z.union([
	z.strictObject({ what: z.literal('word'), ...ofBlock, line: place, word: place, text }),
	z.strictObject({ what: z.literal('line'), ...ofBlock, line: place, text }),
	z.strictObject({ what: z.literal('cell'), ...ofBlock, row: place, column: place, text }),
	z.strictObject({
		what: z.literal('table'),
		...ofBlock,
		...size,
		header: about(place, 'rows at the top that name the columns'),
		cells: about(z.array(cell), 'what none of them covers is empty')
	}),
	z.strictObject({ what: z.literal('kind'), ...ofBlock, kind: z.enum(PLAIN_KINDS) }),
	z.strictObject({
		what: z.literal('kind'),
		...ofBlock,
		kind: z.enum(HEADING_KINDS),
		level: z.int().check(z.minimum(1), z.maximum(DEEPEST_HEADING))
	}),
	z.strictObject({
		what: z.literal('block'),
		page: place,
		before: about(z.nullable(place), 'the block that it stands before; null for the end of the page'),
		bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
		text: about(text, 'its lines, parted by line feeds')
	}),
	z.strictObject({
		what: z.literal('reading'),
		page: place,
		from: about(
			z.nullable(z.string().check(z.regex(JOB_UUID))),
			'the job that has read the page again; null for the first reading. What was changed before in this page counts no more'
		)
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
	),
	undone: about(
		z.exactOptional(z.array(changeSchema).check(z.maxLength(MOST_CHANGES))),
		'those that were taken back and may be made again, the next of them last; none where it is left out'
	)
});
