import type { MiddlewareHandler } from 'hono';
import { OcrError } from '#contract/error.ts';
import type { ApiEnv } from './env.ts';

/**
 * Turns away whoever is not a script of this origin, before anything is read.
 * - Another site reaches a service worker by navigation: a form that posts a file arrives with its body. So a
 *   navigation below /api is refused, downloads included.
 * - A token is checked wherever one is given, also where none is needed. No tokens have been made on this device, so
 *   none is valid.
 */
export const refuseStrangers: MiddlewareHandler<ApiEnv> = async (context, next) => {
	const request = context.req.raw;
	if (request.mode === 'navigate') {
		throw new OcrError(
			'navigation_refused',
			'The API answers scripts of this site only: call it with fetch.'
		);
	}
	const origin = request.headers.get('Origin');
	if (origin !== null && origin !== new URL(request.url).origin) {
		throw new OcrError('origin_refused', 'The API answers scripts of its own origin only.');
	}
	if (request.headers.has('Authorization') || context.req.query('api_token') !== undefined) {
		throw new OcrError(
			'invalid_token',
			'This token is not known on this device. Leave it out: no token is needed here.'
		);
	}
	await next();
};
