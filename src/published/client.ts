import { filenameOf, readError } from '#client/answer.ts';
import { ready as controlled } from '#client/ready.ts';
import { OcrError } from '#contract/error.ts';
import { startRunner } from '#runner/start.ts';
import type { ChatAnswer, Format, Job, Options, Submission, WaitOptions } from './types.ts';

/**
 * What other pages of this origin import as `/client.js`: the API in five calls. Its types are published beside it as
 * `/client.d.ts`; a test keeps the two alike.
 */

/** The site's address, ending with a slash: scripts/client.mjs puts this file three folders below. */
const SITE = new URL(/* @vite-ignore */ '../../../', import.meta.url).href;
const API = `${SITE}api/v1/`;
/** Between two looks at a job that runs. */
const PAUSE_MS = 500;
let reading: Promise<void> | undefined;

/**
 * Resolves when calls are answered and files are read while this page is open. The first visit may load the page again.
 * @throws {OcrError} `no_service_worker` where the browser allows none
 */
export function ready(): Promise<void> {
	return (reading ??= controlled(SITE).then(() => startRunner(SITE)));
}

/** Hands a file in; comes back when it is done, or at once for a document of more than five pages. */
export async function submit(file: Blob, fields: Submission = {}, options: Options = {}): Promise<Job> {
	await ready();
	const form = new FormData();
	form.set('file', file, file instanceof File ? file.name : 'file');
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
	return (await call('ocr/', { ...options, method: 'POST', body: form })).json() as Promise<Job>;
}

/** Waits until a job has ended, `done` or `failed`. @param job as `submit` returned it, or its uuid */
export async function wait(job: Job | string, { onProgress, ...options }: WaitOptions = {}): Promise<Job> {
	await ready();
	const uuid = typeof job === 'string' ? job : job.uuid;
	for (;;) {
		const now = (await (await call(`ocr/${encodeURIComponent(uuid)}/`, options)).json()) as Job;
		onProgress?.(now);
		if (now.status === 'done' || now.status === 'failed') return now;
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
}

/** The document as a file; waits while it is made. */
export async function download(uuid: string, format: Format, options: Options = {}): Promise<File> {
	await ready();
	const address = `ocr/${encodeURIComponent(uuid)}/download/?format=${format}`;
	for (;;) {
		try {
			const response = await call(address, options);
			const name = filenameOf(response) ?? `document.${format}`;
			return new File([await response.blob()], name, { type: response.headers.get('Content-Type') ?? '' });
		} catch (error) {
			if (!(error instanceof OcrError && error.code === 'not_ready')) throw error;
		}
	}
}

/** Asks about a document that was read. */
export async function chat(uuid: string, message: string, options: Options = {}): Promise<ChatAnswer> {
	await ready();
	const body = JSON.stringify({ message });
	const response = await call(`chat/${encodeURIComponent(uuid)}/`, { ...options, method: 'POST', body });
	return response.json() as Promise<ChatAnswer>;
}

/** @throws {OcrError} with the API's own code and sentence */
async function call(path: string, { token, ...init }: Options & RequestInit): Promise<Response> {
	const headers = token === undefined ? undefined : { Authorization: `Bearer ${token}` };
	const response = await fetch(API + path, { ...init, ...(headers && { headers }) });
	if (response.ok) return response;
	throw await readError(response);
}
