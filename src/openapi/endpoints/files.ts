import type { ErrorCode } from '#contract/error.ts';
import { FORMATS, OFFERED_FORMATS } from '#contract/format.ts';
import { TRANSLATION_USES } from '#contract/values.ts';
import type { Endpoint, Parameter } from '#openapi/endpoint.ts';
import { NOTHING, UUID } from './shared.ts';

const FORMAT: Parameter = {
	name: 'format',
	in: 'query',
	required: true,
	description: 'what kind of file',
	schema: { type: 'string', enum: OFFERED_FORMATS }
};
const TRANSLATION: Parameter = {
	name: 'translation',
	in: 'query',
	description:
		'whether the file holds what the document is translated into: not, nothing else, or behind the document; JSON always has it, hOCR and ALTO never',
	schema: { type: 'string', enum: TRANSLATION_USES, default: 'none' }
};
/** A made file is kept until its job changes, so these come of the making. */
const UNMADE: readonly ErrorCode[] = [
	'cancelled',
	'engine_failed',
	'page_timeout',
	'not_ready',
	'storage_full'
];

/** What a job can be taken home or looked at as. */
export const FILES: readonly Endpoint[] = [
	{
		method: 'get',
		path: '/ocr/{uuid}/download/',
		operationId: 'download',
		summary: 'Take a document home',
		description:
			'What is no text format is made when it is first asked for, and kept until the document changes.',
		parameters: [UUID, FORMAT, TRANSLATION],
		answers: {
			200: {
				description: 'The file.',
				headers: {
					'Content-Disposition': {
						description: 'an attachment, named after the upload',
						required: true,
						schema: { type: 'string', pattern: '^attachment; filename=' }
					}
				},
				content: Object.fromEntries(
					OFFERED_FORMATS.map((format) => [FORMATS[format].mediaType, { schema: {} }])
				)
			}
		},
		errors: ['unknown_value', 'not_found', 'not_done', 'job_failed', ...UNMADE]
	},
	{
		method: 'delete',
		path: '/ocr/{uuid}/download/',
		operationId: 'cancelDownload',
		summary: 'Wait no more for a file that is being made',
		parameters: [UUID, FORMAT, TRANSLATION],
		answers: { 204: NOTHING },
		errors: ['unknown_value', 'not_found']
	},
	{
		method: 'get',
		path: '/ocr/{uuid}/pages/{index}/image/',
		operationId: 'getPageImage',
		summary: 'See a page',
		description: 'The page as a person sees it, once it was read.',
		parameters: [
			UUID,
			{
				name: 'index',
				in: 'path',
				required: true,
				description: 'of the page in the document, from 0',
				schema: { type: 'integer', minimum: 0 }
			}
		],
		answers: { 200: { description: 'The picture.', content: { 'image/*': { schema: {} } } } },
		errors: ['not_found']
	}
];
