import type { Change } from '#document/change.ts';
import { OcrError } from './error.ts';

/** What `PATCH /ocr/<uuid>/` takes. */
export type Patch = {
	/** how many of the changes made before are kept, the earliest first; all where it is left out */
	keep?: number;
	/** those that are added, in the order in which they are made */
	changes: Change[];
	/** those that were taken back and may be made again, the next of them last; none where it is left out */
	undone?: Change[];
};

/** Of all: more than a person makes, and less than would hold anything up. */
export const MOST_CHANGES = 100_000;
export const LONGEST_TEXT = 10_000;
export const DEEPEST_HEADING = 6;
export const JOB_UUID = /^[0-9a-f]{32}$/;
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 200;
export const PLAIN_KINDS = ['paragraph', 'figure', 'caption', 'formula', 'header', 'footer'] as const;
export const HEADING_KINDS = ['title', 'heading'] as const;

type Check = (value: unknown) => boolean;
type Form = Record<string, Check>;
const place: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const upTo =
	(most: number): Check =>
	(value) =>
		place(value) && Number(value) >= 1 && Number(value) <= most;
const level = upTo(DEEPEST_HEADING);
const size = { rows: upTo(MOST_ROWS), columns: upTo(MOST_COLUMNS) };
const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);
const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const blocks = listOf(place);
const uuid: Check = (value) => typeof value === 'string' && JOB_UUID.test(value);
const pair: Check = (value) => blocks(value) && hasLength(value, 2);
const bbox: Check = (value) => listOf(Number.isFinite)(value) && hasLength(value, 4);
const oneOf =
	(names: readonly string[]): Check =>
	(value) =>
		typeof value === 'string' && names.includes(value);

const CELL: Form = {
	row: place,
	column: place,
	...size,
	was: listOf(pair),
	text: orNull(text)
};

/** Each form of a change: its fields, all of them needed and no others. `change-schema.ts` says the same for readers. */
const FORMS: readonly Form[] = [
	{ what: oneOf(['word']), page: place, block: place, line: place, word: place, text },
	{ what: oneOf(['line']), page: place, block: place, line: place, text },
	{ what: oneOf(['cell']), page: place, block: place, row: place, column: place, text },
	{
		what: oneOf(['table']),
		page: place,
		block: place,
		...size,
		header: place,
		cells: listOf((cell) => fits(cell, CELL))
	},
	{ what: oneOf(['kind']), page: place, block: place, kind: oneOf(PLAIN_KINDS) },
	{ what: oneOf(['kind']), page: place, block: place, kind: oneOf(HEADING_KINDS), level },
	{ what: oneOf(['block']), page: place, before: orNull(place), bbox, text },
	{ what: oneOf(['reading']), page: place, from: orNull(uuid) },
	{ what: oneOf(['order']), page: place, blocks }
];

/** @throws {OcrError} `unknown_value`, which names what is wrong */
export function readPatch(body: unknown): Patch {
	const { keep, changes, undone = [], ...others } = isRecord(body) ? body : {};
	if (!Array.isArray(changes) || !Array.isArray(undone) || Object.keys(others).length > 0)
		throw new OcrError(
			'unknown_value',
			'Send corrections as JSON: {"changes": [...]}, and maybe "keep" and "undone".'
		);
	if (keep !== undefined && !place(keep))
		throw new OcrError('unknown_value', '"keep" must be a whole number from 0.');
	return {
		changes: readChanges('changes', changes),
		undone: readChanges('undone', undone),
		...(keep !== undefined && { keep: Number(keep) })
	};
}

function readChanges(name: string, values: unknown[]): Change[] {
	const wrong = values.findIndex((value) => !isChange(value));
	if (wrong >= 0)
		throw new OcrError(
			'unknown_value',
			`"${name}" has no correction at ${wrong}: GET /api/v1/ describes their fields.`
		);
	return values.filter(isChange);
}

export function isChange(value: unknown): value is Change {
	return FORMS.some((form) => fits(value, form));
}

function fits(value: unknown, form: Form): boolean {
	const names = Object.keys(form);
	return (
		isRecord(value) &&
		Object.keys(value).length === names.length &&
		names.every((name) => form[name]?.(value[name]))
	);
}

function hasLength(value: unknown, length: number): boolean {
	return Array.isArray(value) && value.length === length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
