import * as z from 'zod/mini';

const bytes = z.int().check(z.nonnegative());

/** `GET /api/v1/account/storage/`, for the owner: what the documents of this device take, in bytes, about. */
export const keptSchema = z.object({
	documents: bytes,
	/** recognised text, corrections, lists */
	text: bytes,
	/** uploads, and pictures of their pages */
	files: bytes,
	/** files that were made for a download */
	made: bytes
});

/** `GET /api/v1/account/fetched/`, for the owner: each address that was asked for over the network, and how often. */
export const fetchedSchema = z.object({
	fetched: z.array(
		z.object({
			url: z.url(),
			/** what it was for, as the Fetch standard names it; '' for a script's own request */
			kind: z.string(),
			/** something went along: any method but GET and HEAD */
			sent: z.boolean(),
			count: bytes,
			first_at: z.iso.datetime(),
			last_at: z.iso.datetime()
		})
	)
});

export type Kept = z.infer<typeof keptSchema>;
export type Fetched = z.infer<typeof fetchedSchema>;
