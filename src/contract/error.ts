/**
 * Every error there is, and the HTTP status it has at the API's border (contract.md, "Errors").
 * 5xx codes never answer a request that was well formed: they stand in a job's or a page's `error`. 503 says: ask again.
 */
export const ERROR_STATUS = {
	no_file: 400,
	unsupported_type: 400,
	file_too_large: 400,
	too_many_pages: 400,
	too_many_pixels: 400,
	corrupt: 400,
	password_needed: 400,
	password_wrong: 400,
	unknown_value: 400,
	tier_unavailable: 400,
	model_missing: 400,
	language_unavailable: 400,
	invalid_token: 401,
	token_needed: 401,
	out_of_credits: 402,
	owner_only: 403,
	navigation_refused: 403,
	origin_refused: 403,
	not_found: 404,
	method_not_allowed: 405,
	not_done: 409,
	file_gone: 409,
	job_failed: 409,
	cancelled: 409,
	superseded: 409,
	engine_failed: 500,
	page_timeout: 500,
	internal: 500,
	storage_full: 503,
	not_ready: 503,
	no_service_worker: 503
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** Of `out_of_credits`: what the caller has used, and may. */
type Meter = { used: number; cap: number };

/** An error as plain data: what crosses a thread, and what is stored. */
export type WireError = { code: ErrorCode; message: string } & Partial<Meter>;

/** The one error of this product. Anything else that is thrown is a bug and becomes `internal` at the border. */
export class OcrError extends Error {
	override readonly name = 'OcrError';
	readonly code: ErrorCode;
	readonly meter: Partial<Meter>;

	/** @param message a short sentence that says what to do; callers of the API read it as it stands */
	constructor(code: ErrorCode, message: string, meter: Partial<Meter> = {}) {
		super(message);
		this.code = code;
		this.meter = meter;
	}
}

/** Structured clone drops an error's class and code, so it travels as data. */
export function toWire(error: unknown): WireError {
	if (error instanceof OcrError) return { code: error.code, message: error.message, ...error.meter };
	if (isQuotaError(error))
		return {
			code: 'storage_full',
			message: 'This device has no room left: delete documents or free storage, then try again.'
		};
	const message = error instanceof Error ? error.message : String(error);
	return { code: 'internal', message };
}

export function fromWire({ code, message, ...meter }: WireError): OcrError {
	return new OcrError(code, message, meter);
}

// Dexie wraps the browser's QuotaExceededError and keeps it as `inner`.
function isQuotaError(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return error.name === 'QuotaExceededError' || ('inner' in error && isQuotaError(error.inner));
}
