import type { ErrorCode } from '#contract/error.ts';
import { json, type Endpoint, type Parameter } from '#openapi/endpoint.ts';
import { ref } from '#openapi/schemas.ts';
import { NOTHING } from './shared.ts';

const ID: Parameter = {
	name: 'id',
	in: 'path',
	required: true,
	description: 'of the token, as the list has it',
	schema: { type: 'string' }
};
/** Of the calls that only the owner of the device may make. */
const OWNER: readonly ErrorCode[] = ['token_needed', 'owner_only'];
const body = (name: Parameters<typeof ref>[0], description: string) => ({
	description,
	content: { 'application/json': { schema: ref(name) } }
});

/** Who calls, and what the owner of the device decides: with a token of the owner, or with `account=owner`. */
export const ACCOUNT: readonly Endpoint[] = [
	{
		method: 'get',
		path: '/account/',
		operationId: 'getAccount',
		summary: 'Ask for the account',
		description: "The caller's plan, what it has used and may.",
		answers: { 200: { description: 'The account.', content: json(ref('Account')) } },
		errors: []
	},
	{
		method: 'get',
		path: '/account/tokens/',
		operationId: 'listTokens',
		summary: 'List tokens',
		description: 'For the owner: the newest first, also those that were revoked.',
		answers: { 200: { description: 'All of them.', content: json(ref('TokenList')) } },
		errors: OWNER
	},
	{
		method: 'post',
		path: '/account/tokens/',
		operationId: 'makeToken',
		summary: 'Make a token',
		description:
			'For the owner. A token of the plan `owner` is another key to the owner’s account; any other one has an account of its own.',
		requestBody: body('NewToken', 'What the token is for.'),
		answers: {
			201: { description: 'The token, which is told this once.', content: json(ref('MadeToken')) }
		},
		errors: [...OWNER, 'unknown_value']
	},
	{
		method: 'patch',
		path: '/account/tokens/{id}/',
		operationId: 'addCredits',
		summary: 'Give credits',
		description: 'For the owner: to the account of a `paid` token, on top of what it has.',
		parameters: [ID],
		requestBody: body('Grant', 'How many.'),
		answers: { 200: { description: 'The token.', content: json(ref('Token')) } },
		errors: [...OWNER, 'unknown_value', 'not_found']
	},
	{
		method: 'delete',
		path: '/account/tokens/{id}/',
		operationId: 'revokeToken',
		summary: 'Revoke or remove a token',
		description:
			'For the owner. A token is revoked, and what it read is kept; one that was revoked is removed with its account and documents.',
		parameters: [ID],
		answers: { 200: { description: 'The revoked token.', content: json(ref('Token')) }, 204: NOTHING },
		errors: [...OWNER, 'not_found']
	},
	{
		method: 'delete',
		path: '/account/tokens/',
		operationId: 'removeTokens',
		summary: 'Remove all tokens',
		description: 'For the owner: with the accounts that nobody can reach then, and their documents.',
		answers: { 204: NOTHING },
		errors: OWNER
	},
	{
		method: 'get',
		path: '/account/settings/',
		operationId: 'getSettings',
		summary: 'Ask for the settings',
		description:
			'For the owner: what each plan allows, and after which time uploads and pictures are deleted.',
		answers: { 200: { description: 'The settings.', content: json(ref('Settings')) } },
		errors: OWNER
	},
	{
		method: 'patch',
		path: '/account/settings/',
		operationId: 'changeSettings',
		summary: 'Change the settings',
		description: 'For the owner: what is left out stays as it is.',
		requestBody: body('SettingsChange', 'What is to be changed.'),
		answers: { 200: { description: 'The settings.', content: json(ref('Settings')) } },
		errors: [...OWNER, 'unknown_value']
	},
	{
		method: 'delete',
		path: '/account/documents/',
		operationId: 'clearDocuments',
		summary: 'Delete everything',
		description: 'For the owner: some of all documents of this device at a time, until none is left.',
		answers: { 200: { description: 'How many were deleted, and are left.', content: json(ref('Cleared')) } },
		errors: OWNER
	}
];
