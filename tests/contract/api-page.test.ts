import { expect, test } from 'vitest';
import { describeApi } from '#openapi/document.ts';
import { bodyOf, callsOf, fieldsOf, parametersOf, typeOf, type Description } from '#ui/api/description.ts';

const api = JSON.parse(JSON.stringify(describeApi())) as Description;
const call = (id: string) => {
	const found = callsOf(api).find(({ operation }) => operation.operationId === id);
	if (!found) throw new Error(`no call ${id}`);
	return found;
};

test('every call of the description is shown, with a sample in each language', () => {
	const calls = callsOf(api);
	expect(calls.map(({ method, path }) => `${method} ${path}`)).toContain('post /ocr/');
	for (const { operation } of calls)
		expect(operation['x-codeSamples'].map(({ lang }) => lang)).toEqual(['JavaScript', 'Python', 'curl']);
});

test('parameters and fields say their type and what holds where they are left out', () => {
	const [uuid, tree] = parametersOf(call('getJob').operation);
	expect(uuid).toMatchObject({ name: 'uuid', type: 'string', required: true });
	expect(tree).toMatchObject({ type: 'corrected | recognised', required: false });
	expect(tree?.description).toContain('`corrected` where it is left out');
	const body = bodyOf(api, call('submit').operation);
	const [file, tier] = fieldsOf(body?.schema ?? {});
	expect(file).toMatchObject({ name: 'file', type: 'file', required: true });
	expect(tier?.type).toBe('cpu | vlm');
});

test('a body with a name of its own is looked up', () => {
	const body = bodyOf(api, call('correct').operation);
	expect(body?.mediaType).toBe('application/json');
	expect(fieldsOf(body?.schema ?? {}).map(({ name, type }) => `${name}: ${type}`)).toEqual([
		'keep: integer',
		'changes: Change[]'
	]);
	expect(bodyOf(api, call('getJob').operation)).toBeNull();
});

test('types read as a programmer writes them', () => {
	expect(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null');
	expect(typeOf({ $ref: '#/components/schemas/Job' })).toBe('Job');
	expect(typeOf({})).toBe('any');
});
