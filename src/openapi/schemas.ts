import * as z from 'zod/mini';
import {
	accountSchema,
	clearedSchema,
	grantSchema,
	madeTokenSchema,
	newTokenSchema,
	settingsChangeSchema,
	settingsSchema,
	tokenListSchema,
	tokenSchema
} from '#contract/account.ts';
import { changeSchema, patchSchema } from '#contract/change-schema.ts';
import { chatAnswerSchema, chatHistorySchema, questionSchema } from '#contract/chat.ts';
import {
	blockSchema,
	errorBodySchema,
	jobListSchema,
	jobSchema,
	jobSummarySchema,
	pageSchema
} from '#contract/job.ts';
import { fetchedSchema, keptSchema } from '#contract/kept.ts';
import { languageListSchema } from '#contract/language.ts';
import { toolListSchema } from '#contract/tool.ts';

export type JsonSchema = { [key: string]: unknown };

/** Every schema that has a name of its own. */
const NAMED = {
	Account: accountSchema,
	Block: blockSchema,
	Change: changeSchema,
	ChatAnswer: chatAnswerSchema,
	ChatHistory: chatHistorySchema,
	Cleared: clearedSchema,
	Error: errorBodySchema,
	Fetched: fetchedSchema,
	Grant: grantSchema,
	Job: jobSchema,
	JobList: jobListSchema,
	JobSummary: jobSummarySchema,
	Kept: keptSchema,
	LanguageList: languageListSchema,
	MadeToken: madeTokenSchema,
	NewToken: newTokenSchema,
	Page: pageSchema,
	Patch: patchSchema,
	Question: questionSchema,
	Settings: settingsSchema,
	SettingsChange: settingsChangeSchema,
	Token: tokenSchema,
	TokenList: tokenListSchema,
	ToolList: toolListSchema
} satisfies Record<string, z.ZodMiniType>;

export type SchemaName = keyof typeof NAMED;

const address = (name: string) => `#/components/schemas/${name}`;

export const ref = (name: SchemaName): JsonSchema => ({ $ref: address(name) });

/** The contract's schemas as JSON Schema 2020-12, each named one written once. */
export function componentSchemas(): Record<string, JsonSchema> {
	const registry = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
	const { schemas } = z.toJSONSchema(registry, { uri: address });
	// Within the description a schema has no address or dialect of its own.
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, { ...schema, $schema: undefined, $id: undefined }])
	);
}
