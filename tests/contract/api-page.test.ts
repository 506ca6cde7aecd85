import { expect, test } from 'vitest';
import { describeApi } from '#openapi/document.ts';
import { words as japanese } from '#i18n/ja/api-texts.ts';
import { words as khmer } from '#i18n/km/api-texts.ts';
import { words as nepali } from '#i18n/ne/api-texts.ts';
import { words as dutch } from '#i18n/nl/api-texts.ts';
import { words as vietnamese } from '#i18n/vi/api-texts.ts';
import {
	bodyOf,
	callsOf,
	fieldsOf,
	parametersOf,
	reworded,
	typeOf,
	type Description,
	type Schema
} from '#ui/api/description.ts';

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
		'changes: Change[]',
		'undone: Change[]'
	]);
	expect(bodyOf(api, call('getJob').operation)).toBeNull();
});

test('types read as a programmer writes them', () => {
	expect(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null');
	expect(typeOf({ $ref: '#/components/schemas/Job' })).toBe('Job');
	expect(typeOf({})).toBe('any');
});

/** Every sentence of the description that the page shows, without the code that an error's line begins with. */
function sentences(): Set<string> {
	const said = new Set<string>();
	const take = (text: string) => {
		for (const line of text.split('\n').filter(Boolean)) said.add(line.replace(/^`\w+`: /, ''));
		return text;
	};
	const fields = (schema: Schema) =>
		Object.values(schema.properties ?? {}).map(({ description }) => ({ description }));
	const calls = callsOf(api).map(({ operation }) => [
		{ ...operation, requestBody: null },
		fields(bodyOf(api, operation)?.schema ?? {})
	]);
	const plain = { ...api, paths: {}, components: {}, servers: [] };
	reworded([plain, calls, Object.values(api.components.schemas).map(fields)], take);
	return said;
}

test.each(Object.entries({ japanese, khmer, nepali, dutch, vietnamese }))(
	'the description is there in %s, with its code as it is, and nothing that it no longer says',
	(_, texts) => {
		const said = sentences();
		const code = (text: string) =>
			text
				.match(/`[^`]*`/g)
				?.toSorted()
				.join() ?? '';
		expect([...said].filter((text) => texts[text] === undefined)).toEqual([]);
		expect(Object.keys(texts).filter((text) => !said.has(text))).toEqual([]);
		expect(Object.entries(texts).filter(([text, other]) => code(text) !== code(other))).toEqual([]);
	}
);
