import { OcrError } from '#contract/error.ts';

/**
 * Turns away whoever is not a script of this origin, before anything is read. Another site reaches a service worker by
 * navigation: a form that posts a file arrives with its body. So a navigation below /api is refused, downloads
 * included.
 * @throws {OcrError} `navigation_refused`, `origin_refused`
 */
export function refuseStrangers(request: Request): void {
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
}
