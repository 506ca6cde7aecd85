import { json, type Endpoint } from '#openapi/endpoint.ts';
import { ref } from '#openapi/schemas.ts';
import { UUID } from './shared.ts';

/** Questions about a document. */
export const CHAT: readonly Endpoint[] = [
	{
		method: 'post',
		path: '/chat/{uuid}/',
		operationId: 'ask',
		summary: 'Ask about a document',
		description:
			'Needs a token of an account, and a language model: this app brings none yet, so every question is answered with `model_missing`.',
		parameters: [UUID],
		requestBody: {
			description: 'The question.',
			content: { 'application/json': { schema: ref('Question') } }
		},
		answers: {},
		errors: ['token_needed', 'not_found', 'not_done', 'job_failed', 'unknown_value', 'model_missing']
	},
	{
		method: 'get',
		path: '/chat/{uuid}/history/',
		operationId: 'getHistory',
		summary: 'Ask for a conversation',
		description: 'Needs a token of an account.',
		parameters: [UUID],
		answers: {
			200: { description: 'What was asked and answered.', content: json(ref('ChatHistory')) }
		},
		errors: ['token_needed', 'not_found']
	}
];
