import * as z from 'zod/mini';
import { about } from './about.ts';

/** A language as `GET /api/v1/languages/` lists it. */
const languageSchema = z.object({
	code: about(z.string(), 'what `language=` takes; ISO 639-1 where there is one'),
	tesseract: about(z.string(), "Tesseract's code, taken too"),
	iso639_1: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
	iso639_3: z.string().check(z.regex(/^[a-z]{3}$/)),
	bcp47: z.string(),
	name: about(z.string(), 'in English'),
	native_name: about(z.string(), 'in its own words'),
	script: about(z.string().check(z.regex(/^[A-Z][a-z]{3}$/)), 'ISO 15924'),
	direction: z.enum(['ltr', 'rtl']),
	installed: about(z.boolean(), 'its data is on this device, so that it can be read without a network'),
	size_bytes: about(
		z.nullable(z.int().check(z.nonnegative())),
		'of its data, as it is kept or as it would be fetched; null where nobody knows yet'
	)
});

export const languageListSchema = z.object({ languages: z.array(languageSchema) });

export type LanguageEntry = z.infer<typeof languageSchema>;
export type LanguageList = z.infer<typeof languageListSchema>;
