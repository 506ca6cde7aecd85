import fc from 'fast-check';
import { anyText, bodies } from './texts.ts';

/** A request as plain data, so that it can be sent in the page and printed where it finds something. */
export type FuzzRequest = {
	method: string;
	/** as the description has it; null for an address that is none of its */
	template: string | null;
	/** places in the template; a number is one of the jobs that are known by then */
	uuid: string | number;
	index: string;
	query: [name: string, value: string][];
	headers: [name: string, value: string][];
	body:
		| { kind: 'none' }
		| { kind: 'text'; text: string }
		| { kind: 'form'; fields: [name: string, value: string][]; file: FileKind | null };
	/** whether the path ends as the description writes it */
	slash: boolean;
	/** where the template is null */
	path: string;
};

type Schema = { type?: string; enum?: string[]; default?: unknown; examples?: string[] };
type Operation = {
	parameters?: { name: string; in: string; schema: Schema }[];
	requestBody?: { content: Record<string, { schema: { properties?: Record<string, Schema> } }> };
};
type Description = { paths: Record<string, Record<string, Operation>> };

/** Files by what they are, made in the page: small, so that thousands are soon read. */
const FILES = ['blank', 'word', 'truncated', 'garbage', 'empty', 'head', 'pdf'] as const;
export type FileKind = (typeof FILES)[number];

/** Mostly what the description allows, often something else. */
function valueOf({ enum: values, examples = [], type }: Schema): fc.Arbitrary<string> {
	const good = values
		? fc.constantFrom(...values)
		: type === 'integer'
			? fc.oneof(fc.nat({ max: 300 }).map(String), fc.bigInt().map(String))
			: examples.length > 0
				? fc.constantFrom(...examples)
				: anyText;
	return fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: anyText });
}

const pairs = (named: Record<string, Schema>): fc.Arbitrary<[string, string][]> => {
	const names = Object.keys(named);
	const known = fc
		.constantFrom(...names, 'shoe_size')
		.chain((name) => valueOf(named[name] ?? {}).map((value): [string, string] => [name, value]));
	return fc.array(known, { maxLength: 2 });
};

const uuids = fc.oneof(
	{ weight: 6, arbitrary: fc.nat({ max: 30 }) },
	{ weight: 1, arbitrary: fc.constant('0'.repeat(32)) },
	{ weight: 1, arbitrary: anyText }
);
const indexes = fc.oneof(fc.constantFrom('0', '0', '1', '-1', '99999999999', '0.5', 'x'), anyText);
const headers = fc.oneof(
	{ weight: 12, arbitrary: fc.constant<[string, string][]>([]) },
	{
		weight: 1,
		arbitrary: fc.constantFrom<[string, string][]>(
			[['Authorization', 'Bearer nonsense']],
			[['Authorization', 'Basic eDp5']],
			[['Authorization', '']],
			[['Content-Type', 'application/json']],
			[['Content-Type', 'multipart/form-data']],
			[['Accept', 'text/html']],
			[['Range', 'bytes=0-1']]
		)
	}
);

function bodyFor({ requestBody }: Operation): fc.Arbitrary<FuzzRequest['body']> {
	const none = fc.constant<FuzzRequest['body']>({ kind: 'none' });
	const text = anyText.map((text): FuzzRequest['body'] => ({ kind: 'text', text }));
	const { 'multipart/form-data': form, 'application/json': json } = requestBody?.content ?? {};
	if (json)
		return fc.oneof(
			{ weight: 8, arbitrary: bodies.map((text): FuzzRequest['body'] => ({ kind: 'text', text })) },
			none
		);
	if (!form) return none;
	const { file: _, ...described } = form.schema.properties ?? {};
	// Any other language would have to be fetched.
	const fields = {
		...described,
		language: { enum: ['auto', 'AUTO', 'en', 'eng', 'en-GB', 'en+eng', 'klingon', 'en+', '+'] }
	};
	const filled = fc.record({
		kind: fc.constant('form' as const),
		fields: pairs(fields),
		file: fc.option(fc.constantFrom(...FILES, 'blank', 'blank', 'word'), { freq: 20 })
	});
	return fc.oneof(
		{ weight: 20, arbitrary: filled },
		{ weight: 1, arbitrary: none },
		{ weight: 1, arbitrary: text }
	);
}

/** Requests of every call that is described, and some of none. */
export function requestsOf(api: Description): fc.Arbitrary<FuzzRequest> {
	const described = Object.entries(api.paths).flatMap(([template, operations]) =>
		Object.entries(operations).map(([method, operation]) => {
			const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
			const arbitrary = fc.record<FuzzRequest>({
				method: fc.oneof(
					{ weight: 12, arbitrary: fc.constant(method) },
					{ weight: 1, arbitrary: fc.constantFrom('put', 'head', 'options', 'post', 'delete', 'patch') }
				),
				template: fc.constant(template),
				uuid: uuids,
				index: indexes,
				query: pairs(Object.fromEntries(query.map(({ name, schema }) => [name, schema]))),
				headers,
				body: bodyFor(operation),
				slash: fc.boolean(),
				path: fc.constant('')
			});
			// Without jobs the other calls find nothing.
			return { arbitrary, weight: 'requestBody' in operation && template === '/ocr/' ? 6 : 2 };
		})
	);
	const elsewhere = fc.record<FuzzRequest>({
		method: fc.constantFrom('get', 'post', 'put', 'delete', 'options', 'head'),
		template: fc.constant(null),
		uuid: fc.constant(''),
		index: fc.constant(''),
		query: fc.constant([]),
		headers,
		body: fc.constant({ kind: 'none' }),
		slash: fc.boolean(),
		path: fc.constantFrom(
			'/nothing',
			'/ocr/x/y',
			'/ocr/x/pages',
			'/tools/pdf-to-text',
			'/../v2/ocr',
			'/ocr/x/download/y'
		)
	});
	return fc.oneof(...described, { arbitrary: elsewhere, weight: 1 });
}
