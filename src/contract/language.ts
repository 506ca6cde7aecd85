import * as z from 'zod/mini';

/** A language as `GET /api/v1/languages/` lists it. */
const languageSchema = z.object({
	/** what `language=` takes; ISO 639-1 where there is one */
	code: z.string(),
	/** Tesseract's code, taken too */
	tesseract: z.string(),
	iso639_1: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
	iso639_3: z.string().check(z.regex(/^[a-z]{3}$/)),
	bcp47: z.string(),
	/** in English */
	name: z.string(),
	/** in its own words */
	native_name: z.string(),
	/** ISO 15924 */
	script: z.string().check(z.regex(/^[A-Z][a-z]{3}$/)),
	direction: z.enum(['ltr', 'rtl']),
	/** its data is on this device, so that it can be read without a network */
	installed: z.boolean(),
	/** of its data, as it is kept or as it would be fetched; null where nobody knows yet */
	size_bytes: z.nullable(z.int().check(z.nonnegative()))
});

export const languageListSchema = z.object({ languages: z.array(languageSchema) });

export type LanguageEntry = z.infer<typeof languageSchema>;
export type LanguageList = z.infer<typeof languageListSchema>;
