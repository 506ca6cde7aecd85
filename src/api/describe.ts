import { OcrError } from '#contract/error.ts';
import { siteFile } from '#models/carried.ts';
import type { Context } from './env.ts';

declare global {
	/** Address of the API's description below the site's: written into the built file by scripts/precache.mjs. */
	const __DESCRIPTION__: string;
}

/** `GET /`: the description of this API, made when the site is built. */
export async function describe(context: Context): Promise<Response> {
	const file = await siteFile(context.env.site + __DESCRIPTION__);
	if (!file)
		throw new OcrError(
			'not_ready',
			'The description is not on this device yet: go online once, then ask again.'
		);
	return new Response(file.body, {
		headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
	});
}
