import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { ERROR_STATUS } from '#contract/error.ts';
import { describeApi } from '#openapi/document.ts';

type Response = {
	description: string;
	headers?: object;
	content?: Record<string, { schema: { properties?: { code?: { enum: string[] } } } }>;
};
type Description = {
	paths: Record<string, Record<string, { responses: Record<string, Response>; operationId: string }>>;
	'x-errors': { code: keyof typeof ERROR_STATUS; status: number; meaning: string }[];
};
const api = JSON.parse(JSON.stringify(describeApi())) as Description;
const operations = Object.values(api.paths).flatMap((path) => Object.values(path));

test('the description is valid OpenAPI 3.1, by a validator that is not ours', async () => {
	const validator = new Validator();
	expect(await validator.validate(structuredClone(api) as never)).toEqual({ valid: true });
	expect(validator.version).toBe('3.1');
}, 60_000);

test('the validator would find a fault', async () => {
	const { openapi: _, ...broken } = api as unknown as { openapi: string };
	expect((await new Validator().validate(broken as never)).valid).toBe(false);
});

test('every answer says what it is, every error which codes it can have, each with its own status', () => {
	for (const { operationId, responses } of operations)
		for (const [status, { description, headers, content }] of Object.entries(responses)) {
			expect(description, `${operationId} ${status}`).not.toBe('');
			if (Number(status) < 400) continue;
			const codes = content?.['application/json']?.schema.properties?.code?.enum ?? [];
			expect(codes.length, `${operationId} ${status}`).toBeGreaterThan(0);
			for (const code of codes)
				expect(ERROR_STATUS[code as keyof typeof ERROR_STATUS], code).toBe(Number(status));
			if (status === '503') expect(headers).toHaveProperty('Retry-After');
		}
});

test('each code is explained in a sentence', () => {
	for (const { code, status, meaning } of api['x-errors']) {
		expect(status).toBe(ERROR_STATUS[code]);
		expect(meaning, code).toMatch(/ .*\.$/);
	}
});

test('names of calls are given once', () => {
	const names = operations.map(({ operationId }) => operationId);
	expect(new Set(names).size).toBe(names.length);
});
