import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What came back for a request. */
export type Reply = {
	status: number;
	headers: Record<string, string>;
	/** parsed where it is JSON, else null */
	json: unknown;
	size: number;
};

type Answer = {
	headers?: Record<string, { schema: object }>;
	content?: Record<string, { schema: object }>;
};
type Operation = { responses: Record<string, Answer> };
export type Description = {
	paths: Record<string, Record<string, Operation>>;
	components: { responses: Record<'Unauthorized' | 'NotFound' | 'MethodNotAllowed', Answer> };
};

/** What OPTIONS answers. */
const ALLOWED: Answer = { headers: { Allow: { schema: { type: 'string' } } } };

/** Finds whatever in an answer is not as the description says it is. */
export class AnswerCheck {
	readonly #api: Description;
	readonly #ajv: Ajv2020;
	readonly #compiled = new Map<object, ValidateFunction>();

	constructor(api: Description) {
		this.#api = api;
		this.#ajv = new Ajv2020({ strict: false, allErrors: true });
		formats.default(this.#ajv);
		this.#ajv.addSchema(api, 'api');
	}

	/**
	 * @param path as the description has it, null where the address is none of its
	 * @returns what is wrong, null where nothing is
	 */
	faultOf(path: string | null, method: string, reply: Reply): string | null {
		if (reply.status === 500) return 'a fault of ours (500)';
		const answer = this.#answerFor(path, method === 'head' ? 'get' : method, reply.status);
		if (!answer) return `status ${reply.status} is not described`;
		const header = this.#headerFault(answer, reply);
		if (header !== null || method === 'head') return header;
		return this.#bodyFault(answer, reply);
	}

	#answerFor(path: string | null, method: string, status: number): Answer | undefined {
		const operations = path === null ? undefined : this.#api.paths[path];
		const { Unauthorized, NotFound, MethodNotAllowed } = this.#api.components.responses;
		if (operations && method === 'options' && status === 204) return ALLOWED;
		const operation = operations?.[method];
		if (operation) return operation.responses[status];
		if (status === 401) return Unauthorized;
		if (operations) return status === 405 ? MethodNotAllowed : undefined;
		return status === 404 ? NotFound : undefined;
	}

	#headerFault({ headers = {} }: Answer, reply: Reply): string | null {
		for (const [name, { schema }] of Object.entries(headers)) {
			const value = reply.headers[name.toLowerCase()];
			if (value === undefined) return `no header ${name}`;
			const fault = this.#schemaFault(schema, value);
			if (fault !== null) return `header ${name}: ${fault}`;
		}
		return null;
	}

	#bodyFault({ content }: Answer, { headers, json, size }: Reply): string | null {
		if (!content) return size === 0 ? null : 'a body where there should be none';
		const type = headers['content-type'] ?? '';
		const found = Object.entries(content).find(([described]) => isOfType(type, described));
		if (!found) return `media type ${type} is not described`;
		const [described, { schema }] = found;
		return described.startsWith('application/json') ? this.#schemaFault(schema, json) : null;
	}

	#schemaFault(schema: object, value: unknown): string | null {
		const validate = this.#compiled.get(schema) ?? this.#ajv.compile(inApi(schema));
		this.#compiled.set(schema, validate);
		return validate(value) ? null : this.#ajv.errorsText(validate.errors);
	}
}

/** References stay within the description. */
function inApi(schema: object): object {
	return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
}

function isOfType(type: string, described: string): boolean {
	const [name = ''] = described.split(/[;*]/);
	return type.startsWith(name);
}
