import { json, type Answer, type Parameter } from '#openapi/endpoint.ts';
import { ref } from '#openapi/schemas.ts';

export const UUID: Parameter = {
	name: 'uuid',
	in: 'path',
	required: true,
	description: 'of the job: 32 lower-case hex digits',
	schema: { type: 'string' }
};

const ENGINE: NonNullable<Answer['headers']> = {
	'X-Engine': {
		description: "What reads it, as the job's `engine` says.",
		required: true,
		schema: { type: 'string' }
	}
};

export const ENDED: Answer = {
	description: 'The job, which has ended: `done` or `failed`.',
	headers: ENGINE,
	content: json(ref('Job'))
};
export const RUNNING: Answer = {
	description: 'The job, which is `pending` or `processing`: ask for it again.',
	headers: ENGINE,
	content: json(ref('Job'))
};
export const NOTHING: Answer = { description: 'Done; there is nothing to say.' };
