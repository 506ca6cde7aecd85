const PREFIX = 'ocr_';
const BYTES = 32;
/** 32 bytes are 43 signs of base64url. */
const FORM = /^ocr_[\w-]{43}$/;

/** A new token. It is shown once; what is kept is its digest and its last four characters. */
export function createToken(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
	const base64 = btoa(String.fromCharCode(...bytes));
	return PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function isToken(text: string): boolean {
	return FORM.test(text);
}

/** The key under which a token is kept. It is looked up whole, so no comparison ends early. */
export function hashToken(token: string): Promise<string> {
	return sha256(new TextEncoder().encode(token));
}

/** As hex digits. */
export async function sha256(bytes: BufferSource): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
