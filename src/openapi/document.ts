import type { ErrorCode } from '#contract/error.ts';
import { CONTRACT_VERSION } from '#contract/version.ts';
import type { Endpoint } from './endpoint.ts';
import { ACCOUNT } from './endpoints/account.ts';
import { CHAT } from './endpoints/chat.ts';
import { FILES } from './endpoints/files.ts';
import { JOBS } from './endpoints/jobs.ts';
import { LISTS } from './endpoints/lists.ts';
import { ROOM } from './endpoints/room.ts';
import { errorAnswers, errorNotes } from './errors.ts';
import { LIMITS } from './limits.ts';
import { samplesOf } from './samples/calls.ts';
import { BRIDGE } from './samples/sample.ts';
import { componentSchemas, type JsonSchema } from './schemas.ts';

/** The calls of the API, in the order in which they are shown. */
const ENDPOINTS: readonly Endpoint[] = [...JOBS, ...FILES, ...CHAT, ...LISTS, ...ACCOUNT, ...ROOM];

/** What any call may be told. */
const EVERYWHERE: readonly ErrorCode[] = ['invalid_token', 'navigation_refused', 'origin_refused'];
/** What comes where no call of ours is: an unknown path, a method that the path does not have. */
const ELSEWHERE: readonly ErrorCode[] = ['not_found', 'method_not_allowed', ...EVERYWHERE];

const ABOUT = `Reads scans, photos and PDFs inside the browser. A service worker answers scripts of its own origin; beside \`npm run bridge\` any program may call.

A path without its trailing slash answers as the one with it. \`HEAD\` works wherever \`GET\` does, \`OPTIONS\` answers 204 with \`Allow\`, any other method 405 with \`Allow\`. An unknown path is a 404 in JSON. Every error is \`{"error": "a sentence", "code": "a_word"}\`.

A token is sent as \`Authorization: Bearer TOKEN\` or \`?api_token=TOKEN\`. Without one the call is anonymous. A job belongs to the account that made it, and is a 404 to any other; an anonymous one is read by whoever has its uuid. Answers about jobs and accounts say in \`X-Credits-Used\` and \`X-Credits-Cap\` how far the caller is; who has no cap gets none.`;

/**
 * The API as an OpenAPI 3.1 document, from the schemas and lists that requests and answers are checked by.
 * Source: https://spec.openapis.org/oas/v3.1.1
 */
export function describeApi(): JsonSchema {
	const paths: Record<string, Record<string, JsonSchema>> = {};
	for (const endpoint of ENDPOINTS) (paths[endpoint.path] ??= {})[endpoint.method] = operation(endpoint);
	const codes = [...new Set([...ELSEWHERE, ...ENDPOINTS.flatMap(({ errors }) => errors)])];
	const { 401: Unauthorized, 403: Forbidden, 404: NotFound, 405: MethodNotAllowed } = errorAnswers(ELSEWHERE);
	return {
		openapi: '3.1.1',
		info: {
			title: 'Private OCR',
			version: `1.${CONTRACT_VERSION}`,
			description: ABOUT,
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [
			{ url: '../v1', description: 'the site itself, for scripts of its origin' },
			{ url: BRIDGE, description: 'npm run bridge, for any program of this machine' }
		],
		security: [{}, { bearer: [] }, { query: [] }],
		paths,
		components: {
			schemas: componentSchemas(),
			responses: { Unauthorized, Forbidden, NotFound, MethodNotAllowed },
			securitySchemes: {
				bearer: { type: 'http', scheme: 'bearer' },
				query: { type: 'apiKey', in: 'query', name: 'api_token' }
			}
		},
		'x-errors': errorNotes(codes),
		'x-limits': LIMITS
	};
}

function operation(endpoint: Endpoint): JsonSchema {
	const { operationId, summary, description, parameters, requestBody, answers, errors } = endpoint;
	return {
		operationId,
		summary,
		...(description && { description }),
		...(parameters && { parameters }),
		...(requestBody && { requestBody: { required: true, ...requestBody } }),
		responses: { ...answers, ...errorAnswers([...errors, ...EVERYWHERE]) },
		'x-codeSamples': samplesOf(endpoint)
	};
}
