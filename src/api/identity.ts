/**
 * The same text for a POST and for its resending, which a browser does by itself when it stops a service worker.
 * A browser writes a form's random boundary once, so two calls of `fetch` differ even with the same file. A form that
 * a script wrote by hand may have a fixed boundary: then the file's own digest keeps different files apart.
 */
export async function requestKey(request: Request, clientId: string, file: Blob): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
	const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return [clientId, request.headers.get('Content-Type') ?? '', hex].join(' ');
}
