import { Hono } from 'hono/tiny'; // a dozen routes need no faster router, and it is 2 kB less
import { OcrError } from '#contract/error.ts';
import { describe } from './describe.ts';
import { cancelDownload, download } from './download.ts';
import type { ApiEnv } from './env.ts';
import { errorResponse } from './error-response.ts';
import { correctJob, getJob, listJobs, removeJob } from './jobs.ts';
import { listLanguages } from './languages.ts';
import { pageImage } from './page-image.ts';
import { postOcr } from './post-ocr.ts';
import { refuseStrangers } from './strangers.ts';
import { listTools } from './tools.ts';

type Handlers = {
	[method in 'GET' | 'POST' | 'PATCH' | 'DELETE']?: (context: ApiEnv['Context']) => Promise<Response>;
};

/** Every path of the API with its methods; whatever is not here is a 404 or a 405. */
const ROUTES: Record<string, Handlers> = {
	'/': { GET: describe },
	'/languages': { GET: listLanguages },
	'/ocr': { GET: listJobs, POST: postOcr },
	'/ocr/:uuid': { GET: getJob, PATCH: correctJob, DELETE: removeJob },
	'/ocr/:uuid/download': { GET: download, DELETE: cancelDownload },
	'/ocr/:uuid/pages/:index/image': { GET: pageImage },
	'/tools': { GET: listTools }
};

/**
 * The API as one function from Request to Response, without state: `app.fetch(request, bindings)`.
 * @param base the path of the site, without a slash at its end: '' at the root of a host
 */
export function createApi(base: string): Hono<ApiEnv> {
	const app = new Hono<ApiEnv>({
		getPath: (request) => routePath(new URL(request.url).pathname, `${base}/api/v1`)
	});
	app.use(refuseStrangers);
	for (const [path, handlers] of Object.entries(ROUTES)) {
		const allow = allowed(handlers);
		for (const [method, handle] of Object.entries(handlers)) app.on(method, path, handle);
		app.options(path, () => new Response(null, { status: 204, headers: { Allow: allow } }));
		app.all(path, (context) => {
			const error = new OcrError(
				'method_not_allowed',
				`${context.req.method} is not possible here: use ${allow}.`
			);
			return errorResponse(error, { Allow: allow });
		});
	}
	app.notFound(() => errorResponse(new OcrError('not_found', 'There is nothing at this address.')));
	app.onError((error) => errorResponse(error));
	return app;
}

/** A path without its trailing slash answers as the one with it. */
function routePath(pathname: string, prefix: string): string {
	const inside = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '/outside';
	return inside.replace(/\/+$/, '') || '/';
}

function allowed(handlers: Handlers): string {
	const methods = Object.keys(handlers);
	return [...methods, ...(handlers.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
