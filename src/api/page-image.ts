import { OcrError } from '#contract/error.ts';
import { sniff, SNIFF_BYTES, FAMILIES } from '#contract/family.ts';
import { readPageImage } from '#jobs/library.ts';
import { isOpenWish, wishForPicture, type Wish } from '#jobs/wishes.ts';
import type { Bindings, Context } from './env.ts';
import { seenJob } from './jobs.ts';
import { lookUntil } from './wait.ts';

/** A page of a few hundred drawings takes seconds. */
const PATIENCE_MS = 20_000;

/** `GET /ocr/<uuid>/pages/<index>/image/`: the page as a picture, once it was read. */
export async function pageImage(context: Context): Promise<Response> {
	const { uuid, filesDeleted } = await seenJob(context);
	if (filesDeleted)
		throw new OcrError('not_found', 'The pictures of this job are kept no longer; its text is.');
	const index = Number(context.req.param('index'));
	// What is no number is no key of the store either.
	const blob = Number.isSafeInteger(index) ? await findImage(context.env, { uuid, index }) : null;
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

/** The picture that is there, or one that is drawn now because somebody looks. */
async function findImage({ db }: Bindings, wish: Wish): Promise<Blob | null> {
	const image = await readPageImage(db, wish.uuid, wish.index);
	if (image || !(await wishForPicture(db, wish))) return image;
	await lookUntil(wish.uuid, {
		look: () => isOpenWish(db, wish),
		isEnough: (isOpen) => !isOpen,
		patienceMs: PATIENCE_MS
	});
	return readPageImage(db, wish.uuid, wish.index);
}
