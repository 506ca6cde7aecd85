import { OcrError } from '#contract/error.ts';
import { sniff, SNIFF_BYTES, FAMILIES } from '#contract/family.ts';
import { readPageImage } from '#jobs/library.ts';
import type { ApiEnv } from './env.ts';
import { jobUuid } from './jobs.ts';

/** `GET /ocr/<uuid>/pages/<index>/image/`: the page as a picture, once it was read. */
export async function pageImage(context: ApiEnv['Context']): Promise<Response> {
	const blob = await readPageImage(context.env.db, jobUuid(context), Number(context.req.param('index')));
	const family = blob && sniff(new Uint8Array(await blob.slice(0, SNIFF_BYTES).arrayBuffer()));
	if (!family) throw new OcrError('not_found', 'There is no image of this page.');
	return new Response(blob, {
		headers: {
			'Content-Type': FAMILIES[family].mediaType,
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff'
		}
	});
}
