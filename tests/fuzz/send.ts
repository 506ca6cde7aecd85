import type { Page } from '@playwright/test';
import type { Reply } from './answers.ts';
import type { FileKind, FuzzRequest } from './requests.ts';

/** The address of a request, with the jobs that are known put in their places. */
export function addressOf(request: FuzzRequest, uuids: readonly string[]): string {
	const { template, uuid, index, query, slash, path } = request;
	const known = typeof uuid === 'number' ? (uuids[uuid % Math.max(1, uuids.length)] ?? '0'.repeat(32)) : uuid;
	// Of dots alone a browser makes another address.
	const place = (value: string) => encodeURIComponent(value.toWellFormed().replace(/^\.{0,2}$/, '-'));
	const filled = (template ?? path)
		.replace('{uuid}', () => place(known))
		.replace('{id}', () => place(known))
		.replace('{index}', () => place(index));
	const stem = filled.replace(/\/$/, '');
	// As the owner, whom no daily allowance stops.
	const search = new URLSearchParams([...query, ['account', 'owner']]).toString();
	return `/api/v1${stem}${slash ? '/' : ''}?${search}`;
}

/** Sends it as a script of the page would. */
export function send(page: Page, request: FuzzRequest, address: string): Promise<Reply> {
	return page.evaluate(sendInPage, { request, address });
}

/** Runs in the page, so it uses nothing from outside. */
async function sendInPage({ request, address }: { request: FuzzRequest; address: string }): Promise<Reply> {
	const draw = async (text: string) => {
		const canvas = new OffscreenCanvas(120, 40);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.fillStyle = 'white';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.fillStyle = 'black';
		context.font = '24px sans-serif';
		context.fillText(text, 10, 28);
		return canvas.convertToBlob();
	};
	const fileOf = async (kind: FileKind): Promise<Blob> => {
		switch (kind) {
			case 'blank':
				return draw('');
			case 'word':
				return draw('Hello');
			case 'truncated':
				return (await draw('Hello')).slice(0, 60);
			case 'head':
				return (await draw('')).slice(0, 20);
			case 'garbage':
				return new Blob([crypto.getRandomValues(new Uint8Array(300))]);
			case 'empty':
				return new Blob([]);
			case 'pdf':
				return new Blob(['%PDF-1.4\nnot really\n%%EOF']);
		}
	};
	const bodyOf = async () => {
		const { body } = request;
		if (body.kind === 'none') return null;
		if (body.kind === 'text') return body.text;
		const form = new FormData();
		if (body.file) form.append('file', await fileOf(body.file), `${body.file}.bin`);
		for (const [name, value] of body.fields) form.append(name, value);
		return form;
	};
	const method = request.method.toUpperCase();
	const takesBody = method !== 'GET' && method !== 'HEAD';
	const response = await fetch(address, {
		method,
		headers: request.headers,
		...(takesBody && { body: await bodyOf() })
	});
	const bytes = await response.arrayBuffer();
	const text = new TextDecoder().decode(bytes);
	const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
	return {
		status: response.status,
		headers: Object.fromEntries(response.headers),
		json: isJson && text !== '' ? (JSON.parse(text) as unknown) : null,
		size: bytes.byteLength
	};
}
