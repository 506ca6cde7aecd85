import { expect, test } from 'vitest';
import { allowed, findHandler, findRoute } from './routes.ts';

const answer = (text: string) => () => Promise.resolve(new Response(text));
const routes = {
	'/ocr': { GET: answer('list'), POST: answer('post') },
	'/ocr/:uuid': { GET: answer('job') },
	'/ocr/:uuid/pages/:index/image': { GET: answer('image') },
	'/account/tokens/:id': { DELETE: answer('revoke') }
};

test('a path has the route of its parts, and their names', () => {
	expect(findRoute(routes, '/ocr')?.handlers).toBe(routes['/ocr']);
	expect(findRoute(routes, '/ocr/abc')).toEqual({ handlers: routes['/ocr/:uuid'], params: { uuid: 'abc' } });
	expect(findRoute(routes, '/ocr/abc/pages/4/image')?.params).toEqual({ uuid: 'abc', index: '4' });
});

test.each(['/', '', '/ocr/', '/ocr/abc/pages', '/ocr//pages/4/image', '/other', '/ocr/abc/def', '/:uuid'])(
	'%j has none',
	(path) => expect(findRoute(routes, path)).toBeNull()
);

test('a method is one that the route has, HEAD as GET', async () => {
	const get = findHandler(routes['/ocr'], 'GET');
	expect(get).toBe(routes['/ocr'].GET);
	expect(findHandler(routes['/ocr'], 'HEAD')).toBe(get);
	for (const method of ['PUT', 'get', 'toString', '__proto__'])
		expect(findHandler(routes['/ocr'], method)).toBeUndefined();
	expect(findHandler(routes['/account/tokens/:id'], 'HEAD')).toBeUndefined();
});

test('the methods of a route are told', () => {
	expect(allowed(routes['/ocr'])).toBe('GET, POST, HEAD, OPTIONS');
	expect(allowed(routes['/account/tokens/:id'])).toBe('DELETE, OPTIONS');
});
