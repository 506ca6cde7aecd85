/**
 * A page's meta policy does not bind workers that are loaded from an address, and `frame-ancestors` counts in a header
 * only. Static hosts often cannot send headers, so the service worker sets them on what it serves.
 */
const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

// web-llm takes a picture as an address that holds all of it (`data:`): nothing goes anywhere by that.
const WORKER = {
	'Content-Security-Policy': `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src ${["'self' data:", ...__LANGUAGE_FOLDERS__].join(' ')}; object-src 'none'`
};

const PAGE = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/** The bookmarklet's window talks to the page that opened it: the browser must not cut that tie. */
const CLIP = { ...PAGE, 'Cross-Origin-Opener-Policy': 'unsafe-none' };

/** The same response with the headers that its kind of request should come with. */
export function secured(request: Request, response: Response): Response {
	const headers = new Headers(response.headers);
	const page = new URL(request.url).pathname.endsWith('/clip/') ? CLIP : PAGE;
	const extra = request.destination === 'worker' ? WORKER : request.mode === 'navigate' ? page : {};
	for (const [name, value] of Object.entries({ ...EVERYWHERE, ...extra })) headers.set(name, value);
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
