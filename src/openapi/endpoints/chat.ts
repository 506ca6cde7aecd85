import { json, type Endpoint } from '#openapi/endpoint.ts';
import { ref } from '#openapi/schemas.ts';
import { UUID } from './shared.ts';

const QUESTION = {
	description: 'The question, of at most 8,000 characters.',
	content: { 'application/json': { schema: ref('Question') } }
};
const ANSWER = {
	description:
		'The answer, with the pages that it rests on; without any where the text does not answer. With `Accept: text/event-stream` it comes as it is written: events `text` with what there is of it, then `answer` with all of it, or `error`.',
	content: { ...json(ref('ChatAnswer')), 'text/event-stream': { schema: { type: 'string' } } }
};
const HISTORY = { description: 'What was asked and answered.', content: json(ref('ChatHistory')) };

/** Questions about documents. */
export const CHAT: readonly Endpoint[] = [
	{
		method: 'post',
		path: '/chat/{uuid}/',
		operationId: 'ask',
		summary: 'Ask about a document',
		description:
			'Answers rest on the text of the document alone and cite its pages. Needs a token of an account. The answer is in the language of the question where that is English, Vietnamese, Nepali, Dutch, Japanese or Khmer.',
		parameters: [UUID],
		requestBody: QUESTION,
		answers: { 200: ANSWER },
		errors: [
			'token_needed',
			'not_found',
			'not_done',
			'job_failed',
			'unknown_value',
			'engine_failed',
			'not_ready'
		]
	},
	{
		method: 'get',
		path: '/chat/{uuid}/history/',
		operationId: 'getHistory',
		summary: 'Ask for a conversation',
		description:
			'Needs a token of an account. There is one conversation for a job and account; it goes with the job.',
		parameters: [UUID],
		answers: { 200: HISTORY },
		errors: ['token_needed', 'not_found']
	},
	{
		method: 'post',
		path: '/chat/',
		operationId: 'askAll',
		summary: 'Ask about all documents',
		description:
			'The same about all finished documents of the account: the answer is that of the one that supports it best, and its citations name that one. Needs a token of an account.',
		requestBody: QUESTION,
		answers: { 200: ANSWER },
		errors: ['token_needed', 'unknown_value', 'engine_failed', 'not_ready']
	},
	{
		method: 'get',
		path: '/chat/history/',
		operationId: 'getHistoryOfAll',
		summary: 'Ask for the conversation about all documents',
		description: 'Needs a token of an account.',
		answers: { 200: HISTORY },
		errors: ['token_needed']
	}
];
