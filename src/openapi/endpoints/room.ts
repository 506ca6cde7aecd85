import type { ErrorCode } from '#contract/error.ts';
import { FREEABLE } from '#contract/room.ts';
import { json, type Endpoint } from '#openapi/endpoint.ts';
import { ref } from '#openapi/schemas.ts';
import { NOTHING } from './shared.ts';

const OWNER: readonly ErrorCode[] = ['token_needed', 'owner_only'];

/** What this device keeps, and what the app has fetched: for the owner of the device. */
export const ROOM: readonly Endpoint[] = [
	{
		method: 'get',
		path: '/account/storage/',
		operationId: 'getStorage',
		summary: 'Ask what takes room',
		description: 'For the owner: what all documents of this device take, by kind.',
		answers: { 200: { description: 'Bytes of each kind, about.', content: json(ref('Kept')) } },
		errors: OWNER
	},
	{
		method: 'delete',
		path: '/account/storage/',
		operationId: 'freeStorage',
		summary: 'Make room',
		description:
			'For the owner: deletes uploads and pictures of pages, or files that were made; the text of the documents stays.',
		parameters: [
			{
				name: 'what',
				in: 'query',
				required: true,
				description: 'what is deleted',
				schema: { type: 'string', enum: [...FREEABLE] }
			}
		],
		answers: { 204: NOTHING },
		errors: [...OWNER, 'unknown_value']
	},
	{
		method: 'get',
		path: '/account/fetched/',
		operationId: 'getFetched',
		summary: 'Ask what was fetched',
		description:
			'For the owner: each address that the app, in any of its threads, has asked for over the network since the record began.',
		answers: { 200: { description: 'Each address once.', content: json(ref('Fetched')) } },
		errors: OWNER
	},
	{
		method: 'delete',
		path: '/account/fetched/',
		operationId: 'clearFetched',
		summary: 'Begin the record anew',
		description: 'For the owner: forgets what was fetched before.',
		answers: { 204: NOTHING },
		errors: OWNER
	}
];
