import type { Context } from './env.ts';

export type Handlers = {
	[method in 'GET' | 'POST' | 'PATCH' | 'DELETE']?: (context: Context) => Promise<Response>;
};

export type Routes = Record<string, Handlers>;

type Match = { handlers: Handlers; params: Record<string, string> };

/** The route of a path, without a slash at its end, and what stands in the place of its `:name` parts. */
export function findRoute(routes: Routes, path: string): Match | null {
	const parts = path.split('/');
	for (const [pattern, handlers] of Object.entries(routes)) {
		const params = matchParts(pattern.split('/'), parts);
		if (params) return { handlers, params };
	}
	return null;
}

function matchParts(pattern: string[], parts: string[]): Match['params'] | null {
	if (pattern.length !== parts.length) return null;
	const params: Match['params'] = {};
	for (const [index, name] of pattern.entries()) {
		const part = parts[index] ?? '';
		if (name.startsWith(':') && part !== '') params[name.slice(1)] = part;
		else if (name !== part) return null;
	}
	return params;
}

/** HEAD is answered as GET, without its body. */
export function findHandler(handlers: Handlers, method: string) {
	const name = method === 'HEAD' ? 'GET' : method;
	return Object.entries(handlers).find(([known]) => known === name)?.[1];
}

/** The methods that a route has, as `Allow` lists them. */
export function allowed(handlers: Handlers): string {
	const methods = Object.keys(handlers);
	return [...methods, ...(handlers.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
