import { OcrError } from '#contract/error.ts';
import { clearDocuments, getAccount } from './account.ts';
import { findCaller } from './caller.ts';
import { getHistory, getHistoryAll, postChat, postChatAll } from './chat.ts';
import { describe } from './describe.ts';
import { cancelDownload, download } from './download.ts';
import type { Bindings, Context } from './env.ts';
import { errorResponse } from './error-response.ts';
import { correctJob, getJob, listJobs, removeJob } from './jobs.ts';
import { listLanguages } from './languages.ts';
import { withMeter } from './meter.ts';
import { pageImage } from './page-image.ts';
import { postAgain, postOcr } from './post-ocr.ts';
import { clearFetched, freeStorage, getFetched, getStorage } from './room.ts';
import { allowed, findHandler, findRoute, type Routes } from './routes.ts';
import { getSettings, patchSettings } from './settings.ts';
import { refuseStrangers } from './strangers.ts';
import { addCredits, getTokens, postToken, removeAllTokens, removeToken } from './tokens.ts';
import { listTools } from './tools.ts';
import { endTranslation, postTranslation } from './translation.ts';

/** Every path of the API with its methods; whatever is not here is a 404 or a 405. */
const ROUTES: Routes = {
	'/': { GET: describe },
	'/account': { GET: getAccount },
	'/account/documents': { DELETE: clearDocuments },
	'/account/fetched': { GET: getFetched, DELETE: clearFetched },
	'/account/settings': { GET: getSettings, PATCH: patchSettings },
	'/account/storage': { GET: getStorage, DELETE: freeStorage },
	'/account/tokens': { GET: getTokens, POST: postToken, DELETE: removeAllTokens },
	'/account/tokens/:id': { PATCH: addCredits, DELETE: removeToken },
	'/chat': { POST: postChatAll },
	'/chat/history': { GET: getHistoryAll },
	'/chat/:uuid': { POST: postChat },
	'/chat/:uuid/history': { GET: getHistory },
	'/languages': { GET: listLanguages },
	'/ocr': { GET: listJobs, POST: postOcr },
	'/ocr/:uuid': { GET: getJob, PATCH: correctJob, DELETE: removeJob },
	'/ocr/:uuid/again': { POST: postAgain },
	'/ocr/:uuid/download': { GET: download, DELETE: cancelDownload },
	'/ocr/:uuid/translation': { POST: postTranslation, DELETE: endTranslation },
	'/ocr/:uuid/pages/:index/image': { GET: pageImage },
	'/tools': { GET: listTools }
};

/** What is answered with the caller's credits in its headers: all but pictures, which a screen asks for by the dozen. */
const METERED = /^\/(ocr|account)(?!.*\/image$)(\/|$)/;

export type Api = { fetch(request: Request, env: Bindings): Promise<Response> };

/**
 * The API as one function from Request to Response, without state.
 * @param base the path of the site, without a slash at its end: '' at the root of a host
 */
export function createApi(base: string): Api {
	return {
		async fetch(request, env) {
			const path = routePath(new URL(request.url).pathname, `${base}/api/v1`);
			const response = await answer(path, request, env).catch((error: unknown) => errorResponse(error));
			return request.method === 'HEAD' ? new Response(null, response) : response;
		}
	};
}

async function answer(path: string, request: Request, env: Bindings): Promise<Response> {
	refuseStrangers(request);
	const url = new URL(request.url);
	const caller = await findCaller(request, url.searchParams, env);
	const route = findRoute(ROUTES, path);
	const context: Context = {
		env,
		caller,
		req: {
			raw: request,
			method: request.method,
			param: (name) => route?.params[name],
			query: (name) => url.searchParams.get(name) ?? undefined,
			json: () => request.json().catch(() => undefined)
		}
	};
	const response = await handle(route, context).catch((error: unknown) => errorResponse(error));
	return METERED.test(path) ? withMeter(context, response) : response;
}

async function handle(route: ReturnType<typeof findRoute>, context: Context): Promise<Response> {
	if (!route) throw new OcrError('not_found', 'There is nothing at this address.');
	const { method } = context.req;
	const handler = findHandler(route.handlers, method);
	if (handler) return handler(context);
	const allow = allowed(route.handlers);
	if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
	const error = new OcrError('method_not_allowed', `${method} is not possible here: use ${allow}.`);
	return errorResponse(error, { Allow: allow });
}

/** A path without its trailing slash answers as the one with it. */
function routePath(pathname: string, prefix: string): string {
	const inside = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '/outside';
	return inside.replace(/\/+$/, '') || '/';
}
