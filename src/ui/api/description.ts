import { apiWords } from '#i18n/api.ts';

/** As much of an OpenAPI 3.1 document as the page about the API shows. */
export type Description = {
	info: { title: string; version: string; description: string };
	servers: { url: string; description: string }[];
	paths: Record<string, Partial<Record<Method, Operation>>>;
	components: { schemas: Record<string, Schema> };
	'x-errors': { code: string; status: number; meaning: string }[];
	'x-limits': { limit: string; what: string }[];
};

/** In the order in which the calls of a path are shown. */
const METHODS = ['post', 'get', 'patch', 'delete'] as const;
type Method = (typeof METHODS)[number];

export type Operation = {
	operationId: string;
	summary: string;
	description?: string;
	parameters?: {
		name: string;
		in: 'path' | 'query';
		required?: boolean;
		description: string;
		schema: Schema;
	}[];
	requestBody?: { description: string; content: Record<string, { schema: Schema }> };
	responses: Record<string, Response>;
	'x-codeSamples': { lang: string; source: string }[];
};
type Response = {
	description: string;
	headers?: Record<string, { description: string }>;
	content?: Record<string, { schema: Schema }>;
};

export type Schema = {
	$ref?: string;
	type?: string;
	const?: string | number | boolean;
	enum?: (string | number)[];
	default?: string | number | boolean;
	format?: string;
	pattern?: string;
	minimum?: number;
	maximum?: number;
	description?: string;
	examples?: unknown[];
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	anyOf?: Schema[];
	oneOf?: Schema[];
};

/** What is said to people, wherever it stands. */
const SAID = new Set(['summary', 'description', 'meaning', 'limit', 'what']);

/** The same with all that is said to people in other words. */
export function reworded<T>(value: T, reword: (text: string) => string): T {
	if (Array.isArray(value)) return value.map((item: unknown) => reworded(item, reword)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
		key,
		typeof inner === 'string' && SAID.has(key) ? reword(inner) : reworded(inner, reword)
	]);
	return Object.fromEntries(entries) as T;
}

/** One call as it is shown. */
export type Call = { method: Method; path: string; operation: Operation };

export function callsOf({ paths }: Description): Call[] {
	return Object.entries(paths).flatMap(([path, operations]) =>
		METHODS.flatMap((method) => {
			const operation = operations[method];
			return operation ? [{ method, path, operation }] : [];
		})
	);
}

/** A row of a table of fields or parameters. */
export type Field = { name: string; type: string; required: boolean; description: string };

export function parametersOf({ parameters = [] }: Operation): Field[] {
	return parameters.map(({ name, required = false, description, schema }) => ({
		name,
		type: typeOf(schema),
		required,
		description: withDefault(description, schema)
	}));
}

/** The fields of an object's schema. */
export function fieldsOf({ properties = {}, required = [] }: Schema): Field[] {
	return Object.entries(properties).map(([name, schema]) => ({
		name,
		type: typeOf(schema),
		required: required.includes(name),
		description: withDefault(schema.description ?? '', schema)
	}));
}

/** What a call takes in its body: its media type and its fields. */
export function bodyOf({ components }: Description, { requestBody }: Operation) {
	const [entry] = Object.entries(requestBody?.content ?? {});
	if (!entry) return null;
	const [mediaType, { schema }] = entry;
	return { mediaType, schema: schema.$ref ? (components.schemas[nameOf(schema.$ref)] ?? schema) : schema };
}

/** How a programmer would write the type of a value. */
export function typeOf(schema: Schema): string {
	const { $ref, enum: values, const: value, anyOf, oneOf, items, format, type } = schema;
	if ($ref) return nameOf($ref);
	if (values) return values.map(String).join(' | ');
	if (value !== undefined) return String(value);
	const options = anyOf ?? oneOf;
	if (options) return [...new Set(options.map(typeOf))].join(' | ');
	if (items) return `${typeOf(items)}[]`;
	return format === 'binary' ? 'file' : (type ?? 'any');
}

function nameOf(ref: string): string {
	return ref.split('/').at(-1) ?? ref;
}

function withDefault(description: string, schema: Schema): string {
	return schema.default === undefined
		? description
		: apiWords.withDefault(description.replace(/[.。।។]$/, ''), `\`${String(schema.default)}\``);
}
