import { DEFAULT_SETTINGS } from '#accounts/plan.ts';
import { LANGUAGES } from '#languages/registry.ts';
import { ROTATIONS, TEXT_LAYERS, TIERS, TOOL_SLUGS, TYPES } from '#contract/values.ts';
import type { JsonSchema } from './schemas.ts';

const choice = (values: readonly string[], more: JsonSchema): JsonSchema => ({
	type: 'string',
	enum: values,
	...more
});

/** The form of `POST /ocr/`. Its values are those that `api/submission.ts` checks by. */
export const SUBMISSION = {
	type: 'object',
	required: ['file'],
	properties: {
		file: {
			type: 'string',
			format: 'binary',
			description: `The picture or PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF, at most ${DEFAULT_SETTINGS.plans.owner.bytes / 1e6} MB. Its bytes decide what it is, never its name or declared type.`
		},
		tier: choice(TIERS, {
			default: 'cpu',
			description:
				'`cpu` is fast and reads print; `vlm` reads handwriting, complex layout and formulas, with a vision model that a person has fetched for this device on the page `/models/`.'
		}),
		language: {
			type: 'string',
			default: 'auto',
			examples: ['auto', 'en', 'zh-Hant', 'deu+eng'],
			description: `\`auto\`, or the code of one of ${LANGUAGES.length} languages (ISO 639-1 or -3, BCP 47, Tesseract's), or several joined by \`+\`.`
		},
		tool: choice(TOOL_SLUGS, {
			description: 'A preset; `tier` and `language`, where they are sent too, count before its own.'
		}),
		translate_to: {
			type: 'string',
			examples: ['en'],
			description:
				'The code of a language; the tool `translate` needs it. What was read is then translated by the browser, where it has a translator of its own, or by a model that writes answers.'
		},
		pages: {
			type: 'string',
			examples: ['1-3,7', '5-'],
			description: 'Some pages only, counted from 1. Each keeps its number in the document.'
		},
		password: { type: 'string', description: 'Of a locked PDF. It is forgotten when the job ends.' },
		text_layer: choice(TEXT_LAYERS, {
			default: 'auto',
			description:
				"A PDF's own text: `auto` uses it where it is good, `ignore` reads the picture, `only` never recognises."
		}),
		types: choice(TYPES, {
			default: 'published',
			description: '`browser` also takes HEIC, AVIF and JPEG XL, where this browser decodes them.'
		})
	}
} satisfies JsonSchema;

const { file: _, types: __, ...wishes } = SUBMISSION.properties;

/** The form of `POST /ocr/<uuid>/again/`. */
export const AGAIN: JsonSchema = {
	type: 'object',
	properties: {
		...wishes,
		rotation: choice(ROTATIONS.map(String), {
			description:
				'Degrees clockwise by which the pages are turned before they are read, on top of what the file says. Where it is left out, how they lie is found.'
		})
	}
};
