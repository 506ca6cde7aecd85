/** The HTTP server of the bridge: on the loopback interface only, for programs, never for pages of other sites. */
import { createServer } from 'node:http';
import { openSite } from './site.mjs';

/** Those that `fetch` can send. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Those that belong to one connection, not to the message. Source: RFC 9110 section 7.6.1 */
const OF_THE_CONNECTION = new Set([
	'connection',
	'keep-alive',
	'proxy-connection',
	'te',
	'trailer',
	'transfer-encoding',
	'upgrade',
	'host',
	'content-length'
]);

/**
 * @param {{ port: number, owner?: boolean, profile?: string }} options port 0 for any that is free; `owner`: calls
 * without a token act as the owner of the device; `profile`: a folder that keeps the browser's storage
 */
export async function startBridge({ port, owner = false, profile }) {
	// The storage belongs to the site's address, so a kept one needs the same port each time.
	const site = await openSite({ port: profile ? port + 1 : 0, profile });
	const server = createServer((request, response) => {
		const refusal = refusalOf(request, portOf(server));
		if (refusal) return refuse(response, refusal);
		answer(site, request, response, owner).catch(() =>
			response.headersSent
				? response.destroy()
				: refuse(response, {
						status: 503,
						code: 'not_ready',
						error: 'The page that answers was lost: ask again.'
					})
		);
	});
	// A large upload on a slow line, and an answer that waits, may take longer than Node's usual patience.
	server.requestTimeout = 0;
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	}).catch(async (/** @type {unknown} */ error) => {
		await site.close();
		throw error;
	});
	return {
		address: `http://127.0.0.1:${portOf(server)}`,
		async close() {
			server.closeAllConnections();
			server.close();
			await site.close();
		}
	};
}

/** @typedef {{ status: number, code: string, error: string }} Refusal */

/**
 * What is no call of a program for us. A page of another site reaches a loopback address too: by a name that it points
 * there (then `Host` is that name), or by a form or picture (then `Origin` or `Sec-Fetch-Site` tell).
 * @param {import('node:http').IncomingMessage} request @param {number} port @returns {Refusal | null}
 */
function refusalOf({ headers, method = '', url = '' }, port) {
	const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`);
	if (!hosts.includes(headers.host ?? ''))
		return { status: 403, code: 'origin_refused', error: `Call this by its address: ${hosts.join(' or ')}.` };
	const from = headers['sec-fetch-site'] ?? 'none';
	if (headers.origin !== undefined || (from !== 'none' && from !== 'same-origin'))
		return { status: 403, code: 'origin_refused', error: 'This answers programs, not pages of other sites.' };
	if (!METHODS.includes(method))
		return { status: 405, code: 'method_not_allowed', error: `Use ${METHODS.join(', ')}.` };
	if (pathOf(url) === null)
		return { status: 404, code: 'not_found', error: 'Only /api/v1/ is answered here.' };
	return null;
}

/** @param {import('node:http').ServerResponse} response @param {Refusal} refusal */
function refuse(response, { status, code, error }) {
	const retry = status === 503 ? { 'Retry-After': '1' } : {};
	response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close', ...retry });
	response.end(JSON.stringify({ error, code }));
}

/**
 * Passes a call into the page, and its answer back, piece by piece.
 * @param {import('./site.mjs').Site} site @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response @param {boolean} owner
 */
async function answer(site, request, response, owner) {
	const call = await site.call();
	response.once('close', () => void call.end());
	for await (const piece of request) await call.push(piece);
	const { status, headers } = await call.send({
		method: request.method ?? 'GET',
		path: pathOf(request.url ?? '', owner) ?? '/',
		headers: passedOn(request)
	});
	response.writeHead(status, headers.flat());
	for (let piece = await call.pull(); piece !== null; piece = await call.pull()) {
		if (!response.write(piece))
			await new Promise((resolve) => response.once('drain', () => resolve(undefined)));
		if (response.destroyed) break;
	}
	response.end();
}

/** @param {import('node:http').IncomingMessage} request @returns {[string, string][]} */
function passedOn({ headers }) {
	return Object.entries(headers).flatMap(([name, value]) =>
		OF_THE_CONNECTION.has(name) || value === undefined ? [] : [[name, String(value)]]
	);
}

/**
 * Path and query of a call, as they go into the page; null where they are none of the API's. An owner is named in every
 * call: a token beats it.
 * @param {string} url @param {boolean} [owner]
 */
function pathOf(url, owner = false) {
	if (!URL.canParse(url, 'http://bridge')) return null;
	const { pathname, search, searchParams } = new URL(url, 'http://bridge');
	if (pathname !== '/api/v1' && !pathname.startsWith('/api/v1/')) return null;
	if (!owner) return pathname + search;
	searchParams.set('account', 'owner');
	return `${pathname}?${searchParams}`;
}

/** @param {import('node:http').Server} server */
function portOf(server) {
	const address = server.address();
	return address !== null && typeof address === 'object' ? address.port : 0;
}
