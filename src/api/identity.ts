import { sha256 } from '#accounts/token.ts';

/**
 * The same text for a POST and for its resending, which a browser does by itself when it stops a service worker.
 * A browser writes a form's random boundary once, so two calls of `fetch` differ even with the same file. A form that
 * a script wrote by hand may have a fixed boundary: then the file's own digest keeps different files apart, and the
 * account keeps one caller from another's job.
 */
export async function requestKey(
	request: Request,
	{ clientId, account }: { clientId: string; account: string },
	file: Blob
): Promise<string> {
	const digest = await sha256(await file.arrayBuffer());
	return [clientId, account, request.headers.get('Content-Type') ?? '', digest].join(' ');
}
