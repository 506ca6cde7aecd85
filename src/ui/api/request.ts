import type { Call } from './description.ts';

/** The address and the options of a call with what a person has filled in; what is left empty is not sent. */
export function toRequest(
	{ method, path, operation }: Call,
	base: string,
	filled: FormData
): { url: string; init: RequestInit } {
	const query = new URLSearchParams();
	let filledPath = path;
	for (const { name, in: place } of operation.parameters ?? []) {
		const value = textOf(filled.get(`parameter ${name}`));
		if (place === 'path') filledPath = filledPath.replace(`{${name}}`, encodeURIComponent(value));
		else if (value !== '') query.set(name, value);
	}
	query.set('account', 'owner'); // who looks at this page is the person at this device
	const body = bodyOf(operation.requestBody?.content ?? {}, filled);
	return {
		url: `${base}api/v1${filledPath}?${query.toString()}`,
		init: { method: method.toUpperCase(), ...(body !== null && { body }) }
	};
}

function bodyOf(content: Record<string, unknown>, filled: FormData): FormData | string | null {
	if ('application/json' in content) return textOf(filled.get('body'));
	if (!('multipart/form-data' in content)) return null;
	const form = new FormData();
	for (const [name, value] of filled) {
		if (!name.startsWith('field ')) continue;
		const isEmpty = typeof value === 'string' ? value === '' : value.name === '';
		if (!isEmpty) form.append(name.slice('field '.length), value);
	}
	return form;
}

function textOf(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? value.trim() : '';
}
