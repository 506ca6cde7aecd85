import { ERROR_STATUS, toWire } from '#contract/error.ts';

/** The one form of a refusal: `{"error": sentence, "code": word}`. Whatever is not an OcrError is `internal`. */
export function errorResponse(error: unknown, headers: Record<string, string> = {}): Response {
	const { code, message, ...meter } = toWire(error);
	const status = ERROR_STATUS[code];
	const retry: Record<string, string> = status === 503 ? { 'Retry-After': '60' } : {};
	return Response.json(
		{ error: message, code, ...meter },
		{ status, headers: { 'Cache-Control': 'no-store', ...retry, ...headers } }
	);
}

/** An answer in JSON, never kept by a cache. */
export function jsonResponse(body: unknown, status = 200): Response {
	return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
