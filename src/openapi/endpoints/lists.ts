import { json, type Endpoint } from '#openapi/endpoint.ts';
import { ref } from '#openapi/schemas.ts';

/** What there is to choose from. */
export const LISTS: readonly Endpoint[] = [
	{
		method: 'get',
		path: '/tools/',
		operationId: 'listTools',
		summary: 'List tools',
		description: 'What `tool` may be, what each chooses, and whether it can run here.',
		answers: { 200: { description: 'All of them.', content: json(ref('ToolList')) } },
		errors: []
	},
	{
		method: 'get',
		path: '/languages/',
		operationId: 'listLanguages',
		summary: 'List languages',
		description: 'What `language` may be, and whose data is on this device.',
		answers: { 200: { description: 'All of them.', content: json(ref('LanguageList')) } },
		errors: []
	},
	{
		method: 'get',
		path: '/',
		operationId: 'describe',
		summary: 'Describe the API',
		answers: {
			200: {
				description: 'This description: OpenAPI 3.1.',
				content: json({ type: 'object', required: ['openapi', 'info', 'paths'] })
			}
		},
		errors: ['not_ready']
	}
];
