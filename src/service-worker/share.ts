import {
	MOST_SHARED_BYTES,
	MOST_SHARED_FILES,
	SHARE_PATH,
	SHARED_AT,
	SHARED_CACHE,
	SHARED_FIELD,
	SHARED_NAME,
	type ShareLoss
} from '#contract/shared.ts';

/**
 * Keeps what a form brings and sends the browser on to the page that offers it. Another site can send such a form too:
 * so nothing is read, nothing becomes a job, and what came before is forgotten.
 */
export async function takeShare(request: Request, base: string): Promise<Response> {
	const loss = await keep(request, base);
	return Response.redirect(`${base}/${SHARE_PATH}${loss ? `#${loss}` : ''}`, 303);
}

async function keep(request: Request, base: string): Promise<ShareLoss | null> {
	try {
		await caches.delete(SHARED_CACHE);
		const form = await request.formData();
		const files = form
			.getAll(SHARED_FIELD)
			.filter((value) => value instanceof File && value.size > 0) as File[];
		if (files.length === 0) return 'none';
		const bytes = files.reduce((sum, { size }) => sum + size, 0);
		if (files.length > MOST_SHARED_FILES || bytes > MOST_SHARED_BYTES) return 'large';
		const cache = await caches.open(SHARED_CACHE);
		for (const [index, file] of files.entries()) {
			const headers = { [SHARED_NAME]: encodeURIComponent(file.name), [SHARED_AT]: `${Date.now()}` };
			await cache.put(`${base}/${SHARE_PATH}${index}`, new Response(file, { headers }));
		}
		return null;
	} catch (error) {
		await caches.delete(SHARED_CACHE);
		// A body that is no form has no file either.
		return error instanceof TypeError ? 'none' : 'room';
	}
}
