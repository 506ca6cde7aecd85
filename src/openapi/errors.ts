import { ERROR_STATUS, type ErrorCode } from '#contract/error.ts';
import { json, type Answer } from './endpoint.ts';
import { ref, type JsonSchema } from './schemas.ts';

/** When each code comes, for who writes a program. Whatever is not here never leaves the API. */
const MEANINGS: Partial<Record<ErrorCode, string>> = {
	no_file: 'The body is no multipart form with a file in the field `file`.',
	unsupported_type: 'The bytes of the file are of no kind that is read.',
	file_too_large: 'The file has more bytes than the caller may send.',
	too_many_pages: 'The document, or what `pages` picks of it, has more pages than the caller may have read.',
	too_many_pixels: 'A picture or page claims more pixels than can be decoded.',
	corrupt: 'The file is damaged, or no page of it opens.',
	password_needed: 'The PDF is locked: send `password`.',
	password_wrong: '`password` does not open the PDF.',
	unknown_value:
		'A known field or parameter has a value that it cannot have; the sentence lists those that it can.',
	tier_unavailable: 'This device cannot run the tier that was asked for, or that the tool wants.',
	model_missing: 'The model that the tool or the question takes is not on this device.',
	language_unavailable: 'The data of the language is not here and cannot be fetched now.',
	invalid_token: 'The token is unknown, malformed or revoked. It is checked also where none is needed.',
	token_needed: 'This takes a token of the owner of the device, and none was sent.',
	owner_only: 'The token is good, but not the owner’s.',
	out_of_credits:
		'The caller has used up what it may, or the document would go beyond it; `used` and `cap` say how far.',
	navigation_refused: 'A navigation (a link, a form) came here: the API answers scripts only.',
	origin_refused: 'The request comes from another origin.',
	not_found: 'There is nothing at this address: no such job, or it belongs to another account.',
	method_not_allowed: 'The path does not have this method; `Allow` names those that it has.',
	not_done: 'The job still runs.',
	file_gone: 'The file of the job is kept no longer, so it cannot be read again.',
	job_failed: 'The job has failed, so there is nothing to do this with.',
	cancelled: 'The job changed while the file was being made: ask for it again.',
	engine_failed: 'The file could not be made, though it was tried several times.',
	page_timeout: 'A page took too long, so the file could not be made.',
	internal: 'A fault of ours.',
	storage_full: 'The device has no room left; nothing was stored or charged.',
	not_ready: 'The file is still being made: ask again.'
};

const STATUS_NAMES: Record<number, string> = {
	400: 'The request cannot be taken as it is.',
	401: 'The token is not valid, or none was sent where one is needed.',
	402: 'Out of pages.',
	403: 'The API answers scripts of its own origin, and some of it only the owner of the device.',
	404: 'There is nothing there.',
	405: 'Another method is needed.',
	409: 'Not in this state of the job.',
	500: 'A fault of ours.',
	503: 'Not now: ask again after `Retry-After` seconds.'
};

/** What a program can be told: code, status and when. */
export type ErrorNote = { code: string; status: number; meaning: string };

/** Every code that an answer can have. Those that stand only in a job's or page's `error` are not among them. */
export function errorNotes(codes: readonly ErrorCode[]): ErrorNote[] {
	return codes
		.map((code) => ({
			code,
			status: ERROR_STATUS[code],
			meaning: MEANINGS[code] ?? code.replaceAll('_', ' ')
		}))
		.toSorted((a, b) => a.status - b.status);
}

export function codesWithStatus(status: number): ErrorCode[] {
	return (Object.keys(ERROR_STATUS) as ErrorCode[]).filter((code) => ERROR_STATUS[code] === status);
}

/** The error answers of a call, by status; each says which codes it can have. */
export function errorAnswers(codes: readonly ErrorCode[]): Record<string, Answer> {
	const byStatus = Map.groupBy(errorNotes(codes), ({ status }) => status);
	return Object.fromEntries([...byStatus].map(([status, notes]) => [status, errorAnswer(status, notes)]));
}

function errorAnswer(status: number, notes: readonly ErrorNote[]): Answer {
	const headers = HEADERS[status];
	const lines = notes.map(({ code, meaning }) => `\`${code}\`: ${meaning}`);
	return {
		description: [STATUS_NAMES[status] ?? '', ...lines].join('\n'),
		...(headers && { headers }),
		content: json(bodyOf(status, notes))
	};
}

const HEADERS: Record<number, NonNullable<Answer['headers']>> = {
	405: {
		Allow: { description: 'the methods that the path has', required: true, schema: { type: 'string' } }
	},
	503: {
		'Retry-After': {
			description: 'seconds after which it is worth asking again',
			required: true,
			schema: { type: 'string', pattern: '^[0-9]+$' }
		}
	}
};

function bodyOf(status: number, notes: readonly ErrorNote[]): JsonSchema {
	const properties: JsonSchema = { code: { enum: notes.map(({ code }) => code) } };
	if (status !== 402) return { ...ref('Error'), properties };
	const count = { type: 'number', minimum: 0 };
	return {
		...ref('Error'),
		properties: { ...properties, used: count, cap: count },
		required: ['used', 'cap']
	};
}
