import { OcrError } from '#contract/error.ts';
import type { Context } from './env.ts';

declare global {
	/** Address of the API's description below the site's: written into the built file by scripts/precache.mjs. */
	const __DESCRIPTION__: string;
}

/** `GET /`: the description of this API, made when the site is built. */
export async function describe(context: Context): Promise<Response> {
	const url = context.env.site + __DESCRIPTION__;
	// A service worker's own requests do not pass through it: it looks into its cache.
	const file = (await caches.match(url)) ?? (await fetch(url).catch(() => null));
	if (!file?.ok)
		throw new OcrError(
			'not_ready',
			'The description is not on this device yet: go online once, then ask again.'
		);
	return new Response(file.body, {
		headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
	});
}
