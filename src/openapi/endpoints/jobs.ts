import type { ErrorCode } from '#contract/error.ts';
import { json, type Endpoint, type Parameter } from '#openapi/endpoint.ts';
import { codesWithStatus } from '#openapi/errors.ts';
import { ref } from '#openapi/schemas.ts';
import { AGAIN, SUBMISSION } from '#openapi/submission.ts';
import { ENDED, NOTHING, RUNNING, UUID } from './shared.ts';

const TREE: Parameter = {
	name: 'tree',
	in: 'query',
	description: 'as a person has corrected it, or as it was recognised',
	schema: { type: 'string', enum: ['corrected', 'recognised'], default: 'corrected' }
};
const PREFER: Parameter = {
	name: 'Prefer',
	in: 'header',
	description: 'with `return=minimal` the answer has no body',
	schema: { type: 'string' }
};
const UNREADABLE: readonly ErrorCode[] = [
	'no_file',
	'unsupported_type',
	'file_too_large',
	'too_many_pages',
	'too_many_pixels',
	'corrupt',
	'password_needed',
	'password_wrong',
	'unknown_value',
	'tier_unavailable',
	'model_missing',
	'language_unavailable'
];

/** Jobs: made, asked for, corrected, deleted. */
/** A form that says into which language. */
const TARGET = {
	schema: {
		type: 'object',
		properties: {
			translate_to: {
				type: 'string',
				examples: ['en'],
				description: 'The code of a language; the one of before where it is left out.'
			}
		}
	}
};

export const JOBS: readonly Endpoint[] = [
	{
		method: 'post',
		path: '/ocr/',
		operationId: 'submit',
		summary: 'Read a file',
		description:
			'A file of five pages or fewer comes back `done`, with its text, in this answer. A longer one comes back at once and is asked for again at `/ocr/{uuid}/`. An answer never takes longer than about 25 seconds: what is not done by then comes back as it stands.',
		requestBody: {
			description: 'Fields that are not known are ignored, and all but the first of a name.',
			content: { 'multipart/form-data': { schema: SUBMISSION } }
		},
		answers: { 200: ENDED, 202: RUNNING },
		// A job may be deleted while its POST waits.
		errors: [...UNREADABLE, ...codesWithStatus(402), 'not_found', 'storage_full']
	},
	{
		method: 'post',
		path: '/ocr/{uuid}/again/',
		operationId: 'readAgain',
		summary: 'Read a file again',
		description:
			'The file of a job that has ended, read once more as a job of its own. What is not sent is as it was; a password has to be sent again. Answers and costs are those of `POST /ocr/`.',
		parameters: [UUID],
		requestBody: {
			description: 'What is to be different. Fields that are not known are ignored.',
			required: false,
			content: { 'multipart/form-data': { schema: AGAIN } }
		},
		answers: { 200: ENDED, 202: RUNNING },
		errors: [...UNREADABLE, ...codesWithStatus(402), 'not_found', 'not_done', 'file_gone', 'storage_full']
	},
	{
		method: 'get',
		path: '/ocr/{uuid}/',
		operationId: 'getJob',
		summary: 'Ask for a job',
		parameters: [UUID, TREE],
		answers: { 200: ENDED, 202: RUNNING },
		errors: ['unknown_value', 'not_found']
	},
	{
		method: 'patch',
		path: '/ocr/{uuid}/',
		operationId: 'correct',
		summary: 'Correct a document',
		description:
			'Corrections name the page and block that they are about, counted from 0 in the tree as it was recognised (`?tree=recognised`). They add up; `keep` takes the later ones back. Text, Markdown and files follow them.',
		parameters: [UUID, PREFER],
		requestBody: {
			description: 'The corrections.',
			content: { 'application/json': { schema: ref('Patch') } }
		},
		answers: { 200: ENDED, 204: { description: 'Corrected, where nothing but that was asked for.' } },
		errors: ['unknown_value', 'not_found', 'not_done', 'job_failed', 'storage_full']
	},
	{
		method: 'delete',
		path: '/ocr/{uuid}/',
		operationId: 'remove',
		summary: 'Cancel or delete a job',
		description:
			'A job that runs is cancelled and comes back with the pages that are done; one that ended is deleted.',
		parameters: [UUID],
		answers: { 200: ENDED, 204: NOTHING },
		errors: ['not_found']
	},
	{
		method: 'post',
		path: '/ocr/{uuid}/translation/',
		operationId: 'translate',
		summary: 'Translate a document',
		description:
			'What was read is translated, page by page, while the job can be used; its `translation` says how far it is. What is translated into this language already stays: after corrections, and after a failure, this goes on with what is missing.',
		parameters: [UUID],
		requestBody: {
			description: 'Into which language. Fields that are not known are ignored.',
			required: false,
			content: { 'multipart/form-data': TARGET, 'application/x-www-form-urlencoded': TARGET }
		},
		answers: { 200: ENDED, 202: RUNNING },
		errors: ['unknown_value', 'model_missing', 'not_found', 'not_done', 'job_failed', 'storage_full']
	},
	{
		method: 'delete',
		path: '/ocr/{uuid}/translation/',
		operationId: 'stopTranslation',
		summary: 'Stop a translation',
		description: 'What is translated by then stays.',
		parameters: [UUID],
		answers: { 200: ENDED, 202: RUNNING },
		errors: ['not_found']
	},
	{
		method: 'get',
		path: '/ocr/',
		operationId: 'listJobs',
		summary: 'List jobs',
		description:
			"The caller's, newest first, without their text. With `search`, those in which all of it stands, with the places where it does.",
		parameters: [
			{
				name: 'search',
				in: 'query',
				description:
					'words in any script, of which the beginnings suffice, and phrases in quotation marks; of jobs that have ended, a moment after',
				schema: { type: 'string' }
			},
			{
				name: 'again_of',
				in: 'query',
				description: 'only those that read the file of this job again; not together with `search`',
				schema: { type: 'string' }
			},
			{
				name: 'limit',
				in: 'query',
				description: 'how many at most; more than 200 counts as 200',
				schema: { type: 'integer', minimum: 1, maximum: 999_999_999, default: 50 }
			},
			{
				name: 'before',
				in: 'query',
				description: 'the `next` of the answer that came before',
				schema: { type: 'integer', minimum: 1, maximum: 999_999_999 }
			}
		],
		answers: { 200: { description: 'A part of the list.', content: json(ref('JobList')) } },
		errors: ['unknown_value']
	}
];
