import type { ErrorCode } from '#contract/error.ts';
import type { JsonSchema } from './schemas.ts';

/** Something that a call may bring along in its address. */
export type Parameter = {
	name: string;
	in: 'path' | 'query' | 'header';
	required?: boolean;
	description: string;
	schema: JsonSchema;
};

/** What comes back where nothing is wrong. */
export type Answer = {
	description: string;
	headers?: Record<string, { description: string; required?: boolean; schema: JsonSchema }>;
	/** by media type; none where there is no body */
	content?: Record<string, { schema: JsonSchema }>;
};

/** One call of the API: a record of this is all that a new one takes to be described. */
export type Endpoint = {
	method: 'get' | 'post' | 'patch' | 'delete';
	/** below /api/v1 */
	path: string;
	/** its name in generated clients */
	operationId: string;
	summary: string;
	description?: string;
	parameters?: readonly Parameter[];
	requestBody?: { description: string; required?: boolean; content: Record<string, { schema: JsonSchema }> };
	answers: Record<number, Answer>;
	/** those that are its own; what any call may be told stands in `document.ts` */
	errors: readonly ErrorCode[];
};

export const json = (schema: JsonSchema): NonNullable<Answer['content']> => ({
	'application/json': { schema }
});
