import * as z from 'zod/mini';
import { LONGEST_NAME, MOST, PLANS, RETENTIONS, TOKEN_PLANS, type Limits, type Settings } from './plan.ts';

const count = z.int().check(z.nonnegative());
const cap = z.nullable(count);
const moment = z.nullable(z.iso.datetime());

const usage = (form: RegExp) =>
	z.array(z.object({ period: z.string().check(z.regex(form)), credits: z.int().check(z.nonnegative()) }));

/** What `GET /api/v1/account/` tells the caller of itself. */
export const accountSchema = z.object({
	plan: z.enum(PLANS),
	/** credits: today (anonymous), this month (free, owner), or of all that were ever given (paid) */
	used: count,
	/** what `used` may come to; null for the owner, who is never refused */
	cap,
	/** what is left; null for the owner */
	credits: cap,
	/** the most that one file may have */
	file: z.object({ pages: count, bytes: count }),
	/** in the time zone of this device, the latest last; periods without any are left out */
	usage: z.object({ days: usage(/^\d{4,}-\d\d-\d\d$/), months: usage(/^\d{4,}-\d\d$/) })
});

export const tokenSchema = z.object({
	id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
	name: z.string(),
	plan: z.enum(TOKEN_PLANS),
	/** all that is kept of the token itself that anybody could read */
	last4: z.string().check(z.length(4)),
	used: count,
	cap,
	credits: cap,
	created_at: z.iso.datetime(),
	last_used_at: moment,
	revoked_at: moment
});

/** `GET /api/v1/account/tokens/`, for the owner: the newest first. */
export const tokenListSchema = z.object({ tokens: z.array(tokenSchema) });

/** `POST /api/v1/account/tokens/`: the token is told this once. */
export const madeTokenSchema = z.extend(tokenSchema, {
	token: z.string().check(z.regex(/^ocr_[\w-]{43}$/))
});

/** What `POST /api/v1/account/tokens/` takes. */
export const newTokenSchema = z.strictObject({
	name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
	plan: z.enum(TOKEN_PLANS),
	/** `free`: credits a month, the plan's own where it is left out */
	cap: z.optional(count.check(z.maximum(MOST.cap))),
	/** `paid`: to begin with */
	credits: z.optional(count.check(z.maximum(MOST.cap)))
});

/** What `PATCH /api/v1/account/tokens/<id>/` takes: credits that are given to a `paid` account, on top of what it has. */
export const grantSchema = z.strictObject({ credits: z.int().check(z.minimum(1), z.maximum(MOST.cap)) });

const most = (field: keyof Limits) =>
	z.int().check(z.minimum(field === 'cap' ? 0 : 1), z.maximum(MOST[field]));
const file = { pages: most('pages'), bytes: most('bytes') };
const capped = z.strictObject({ cap: most('cap'), ...file });
const uncapped = z.strictObject({ cap: z.null(), ...file });

/** `GET /api/v1/account/settings/`, for the owner. */
export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject({
	plans: z.strictObject({ anonymous: capped, free: capped, paid: uncapped, owner: uncapped }),
	retention: z.enum(RETENTIONS)
});

const some = z.partial(z.object({ cap: z.nullable(most('cap')), ...file }));
/** What `PATCH /api/v1/account/settings/` takes: what is left out stays. */
export const settingsChangeSchema = z.partial(
	z.strictObject({
		plans: z.partial(z.strictObject({ anonymous: some, free: some, paid: some, owner: some })),
		retention: z.enum(RETENTIONS)
	})
);

/** `DELETE /api/v1/account/documents/`, for the owner: asked again until nothing is left. */
export const clearedSchema = z.object({ deleted: count, left: count });

export type Account = z.infer<typeof accountSchema>;
export type Token = z.infer<typeof tokenSchema>;
export type TokenList = z.infer<typeof tokenListSchema>;
export type MadeToken = z.infer<typeof madeTokenSchema>;
export type NewToken = z.infer<typeof newTokenSchema>;
export type Cleared = z.infer<typeof clearedSchema>;
