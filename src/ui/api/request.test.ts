import { expect, test } from 'vitest';
import type { Call, Operation } from './description.ts';
import { toRequest } from './request.ts';

const call = (path: string, operation: Partial<Operation>): Call => ({
	method: 'post',
	path,
	operation: { operationId: 'x', summary: '', responses: {}, 'x-codeSamples': [], ...operation }
});
const filled = (fields: Record<string, string | File>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};
const parameter = (name: string, place: 'path' | 'query') => ({
	name,
	in: place,
	description: '',
	schema: {}
});

test('what is filled in becomes path and query; nothing of it can leave its place', () => {
	const parameters = [parameter('uuid', 'path'), parameter('format', 'query'), parameter('tree', 'query')];
	const { url } = toRequest(
		call('/ocr/{uuid}/', { parameters }),
		'https://site.test/app/',
		filled({ 'parameter uuid': '../account', 'parameter format': 'a&b=c', 'parameter tree': '' })
	);
	expect(url).toBe('https://site.test/app/api/v1/ocr/..%2Faccount/?format=a%26b%3Dc&account=owner');
});

test('a form holds what was filled in, and no more', () => {
	const requestBody = { description: '', content: { 'multipart/form-data': { schema: {} } } };
	const { init } = toRequest(
		call('/ocr/', { requestBody }),
		'/',
		filled({ 'field file': new File(['x'], 'a.png'), 'field tier': '', 'field language': 'de', body: '{}' })
	);
	const body = init.body as FormData;
	expect([...body.keys()]).toEqual(['file', 'language']);
	expect(init.method).toBe('POST');
});

test('a JSON body is sent as it was written; a call without a body sends none', () => {
	const requestBody = { description: '', content: { 'application/json': { schema: {} } } };
	expect(toRequest(call('/', { requestBody }), '/', filled({ body: ' {"a": 1} ' })).init.body).toBe(
		'{"a": 1}'
	);
	expect('body' in toRequest(call('/', {}), '/', filled({})).init).toBe(false);
});
