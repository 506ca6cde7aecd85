import type { Change } from '#document/edits.ts';
import { OcrError } from './error.ts';

/** What `PATCH /ocr/<uuid>/` takes. */
export type Patch = {
	/** how many of the changes made before are kept, the earliest first; all where it is left out */
	keep?: number;
	/** those that are added, in the order in which they are made */
	changes: Change[];
};

/** Of all: more than a person makes, and less than would hold anything up. */
export const MOST_CHANGES = 100_000;
export const LONGEST_TEXT = 10_000;
export const DEEPEST_HEADING = 6;
export const PLAIN_KINDS = ['paragraph', 'figure', 'caption', 'formula', 'header', 'footer'] as const;
export const HEADING_KINDS = ['title', 'heading'] as const;

type Check = (value: unknown) => boolean;
const place: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const level: Check = (value) => place(value) && Number(value) >= 1 && Number(value) <= DEEPEST_HEADING;
const blocks: Check = (value) => Array.isArray(value) && value.every(place);
const oneOf =
	(names: readonly string[]): Check =>
	(value) =>
		typeof value === 'string' && names.includes(value);

/** Each form of a change: its fields, all of them needed and no others. `change-schema.ts` says the same for readers. */
const FORMS: readonly Record<string, Check>[] = [
	{ what: oneOf(['word']), page: place, block: place, line: place, word: place, text },
	{ what: oneOf(['line']), page: place, block: place, line: place, text },
	{ what: oneOf(['cell']), page: place, block: place, row: place, column: place, text },
	{ what: oneOf(['kind']), page: place, block: place, kind: oneOf(PLAIN_KINDS) },
	{ what: oneOf(['kind']), page: place, block: place, kind: oneOf(HEADING_KINDS), level },
	{ what: oneOf(['order']), page: place, blocks }
];

/** @throws {OcrError} `unknown_value`, which names what is wrong */
export function readPatch(body: unknown): Patch {
	const { keep, changes, ...others } = isRecord(body) ? body : {};
	if (!Array.isArray(changes) || Object.keys(others).length > 0)
		throw new OcrError('unknown_value', 'Send corrections as JSON: {"changes": [...]}, and maybe "keep".');
	if (keep !== undefined && !place(keep))
		throw new OcrError('unknown_value', '"keep" must be a whole number from 0.');
	if (changes.length > MOST_CHANGES)
		throw new OcrError('unknown_value', `${MOST_CHANGES} changes are the most that are kept.`);
	const wrong = changes.findIndex((change) => !isChange(change));
	if (wrong >= 0)
		throw new OcrError(
			'unknown_value',
			`"changes" has no correction at ${wrong}: see the README for their fields.`
		);
	return { changes: changes.filter(isChange), ...(keep !== undefined && { keep: Number(keep) }) };
}

export function isChange(value: unknown): value is Change {
	return (
		isRecord(value) &&
		FORMS.some((form) => {
			const names = Object.keys(form);
			return Object.keys(value).length === names.length && names.every((name) => form[name]?.(value[name]));
		})
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
