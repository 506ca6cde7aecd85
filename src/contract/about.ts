import * as z from 'zod/mini';

/** The same schema with a sentence about it, which the description of the API shows. */
export function about<Schema extends z.ZodMiniType>(schema: Schema, text: string): Schema {
	return schema.check(z.describe<z.output<Schema>>(text));
}
