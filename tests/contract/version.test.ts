import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
	accountSchema,
	clearedSchema,
	grantSchema,
	madeTokenSchema,
	newTokenSchema,
	settingsSchema,
	tokenListSchema
} from '#contract/account.ts';
import { chatHistorySchema, questionSchema } from '#contract/chat.ts';
import { ERROR_STATUS } from '#contract/error.ts';
import { FAMILIES } from '#contract/family.ts';
import { FORMATS } from '#contract/format.ts';
import { errorBodySchema, jobListSchema, jobSchema } from '#contract/job.ts';
import { fetchedSchema, keptSchema } from '#contract/kept.ts';
import { languageListSchema } from '#contract/language.ts';
import { toolListSchema } from '#contract/tool.ts';
import { CONTRACT_VERSION } from '#contract/version.ts';

/** The contract's data as it was when each version was made. Never change a line: add one, and raise the version. */
const HASHES: Record<number, string> = {
	1: '4e18e60f9b36c768',
	2: 'c7925c79bb42648e',
	3: '1c335bfc17ebb2ff',
	4: 'ccdb9a5b165be1fc',
	5: '7c80c88a472e7b33',
	6: '72f024c6d33ebea5',
	7: '873e4dfe01166526',
	8: '67691c69318e4cc0',
	9: '26f7c9158977e14f'
};

const SCHEMAS: z.ZodMiniType[] = [
	jobSchema,
	jobListSchema,
	errorBodySchema,
	languageListSchema,
	accountSchema,
	tokenListSchema,
	madeTokenSchema,
	newTokenSchema,
	grantSchema,
	settingsSchema,
	clearedSchema,
	keptSchema,
	fetchedSchema,
	toolListSchema,
	questionSchema,
	chatHistorySchema
];

test('a change of the contract raises its version', () => {
	const data = {
		schemas: SCHEMAS.map((schema) => z.toJSONSchema(schema)),
		errors: ERROR_STATUS,
		formats: FORMATS,
		families: Object.keys(FAMILIES)
	};
	const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
	expect(HASHES[CONTRACT_VERSION], 'the contract has changed: see contract/version.ts').toBe(hash);
	expect(Math.max(...Object.keys(HASHES).map(Number))).toBe(CONTRACT_VERSION);
});
