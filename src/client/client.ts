import type { Patch } from '#contract/changes.ts';
import { OcrError } from '#contract/error.ts';
import type { Format } from '#contract/format.ts';
import { HINT_CHANNEL, readHint, type Hint } from '#contract/hint.ts';
import type { Job, JobList, JobSummary } from '#contract/job.ts';
import type { Rotation, TextLayerUse, TranslationUse } from '#contract/values.ts';
import type { LanguageEntry, LanguageList } from '#contract/language.ts';
import type { ToolList } from '#contract/tool.ts';
import { filenameOf } from './answer.ts';
import { createCalls, type Caller } from './calls.ts';

export type SubmitOptions = {
	tier?: string;
	language?: string;
	tool?: string;
	/** the code of a language, for the tool that translates */
	translate_to?: string;
	/** page numbers and ranges, like `1-3,7`; all where absent */
	pages?: string;
	/** of a locked PDF */
	password?: string;
};

/** What is to be different when a file is read again; what is left out is as it was. */
export type AgainOptions = SubmitOptions & {
	text_layer?: TextLayerUse;
	/** by how much the pages are turned, clockwise, on top of what the file says */
	rotation?: Rotation;
};

type SearchOptions = { before?: number | undefined; limit: number; signal: AbortSignal };

/** Typed calls of `/api/v1`. Each throws an `OcrError` with the API's own code and sentence. */
export type Client = {
	/** Hands a file in; comes back when it is done, or at once for a long document. */
	submit(file: File, options?: SubmitOptions): Promise<Job>;
	job(uuid: string): Promise<Job>;
	/** newest first; `before` is the `next` of the answer that came before */
	jobs(before?: number, limit?: number): Promise<JobList>;
	/** Those in which all of a text stands, in any script; `"…"` is a phrase. */
	search(text: string, options: SearchOptions): Promise<JobList>;
	/** The later readings of a job's file. */
	againOf(uuid: string): Promise<JobSummary[]>;
	/** Has the stored file of a job read once more, as a job of its own. */
	again(uuid: string, options: AgainOptions): Promise<Job>;
	/** Cancels a job that runs (and returns it), deletes one that ended. */
	remove(uuid: string): Promise<Job | null>;
	/** The job as it was before anybody corrected it: whose places corrections name. */
	recognised(uuid: string): Promise<Job>;
	/** Keeps the first so many corrections and adds others. */
	correct(uuid: string, patch: Patch): Promise<void>;
	/** Has what was read translated; what is translated into this language already stays. */
	translate(uuid: string, language: string): Promise<Job>;
	/** Stops that; what is translated stays. */
	stopTranslation(uuid: string): Promise<Job>;
	/** Waits while the file is made. @param signal says that nobody wants it any more: it is not made then */
	download(
		uuid: string,
		format: Format,
		options?: { translation?: TranslationUse; signal?: AbortSignal }
	): Promise<{ blob: Blob; filename: string }>;
	/** address of a page's picture, for an `img` */
	imageUrl(uuid: string, index: number): string;
	languages(): Promise<LanguageEntry[]>;
	tools(): Promise<ToolList>;
	/** The OpenAPI document of this API, as far as the caller knows it. */
	description<Description>(): Promise<Description>;
	/** Calls back when a job may have changed. @returns how to stop */
	watch(onChange: (uuid: string) => void): () => void;
	/** Says that somebody is about to hand in a file, so that the recogniser can start. */
	announceIntent(): void;
};

/**
 * @param base the site's address, ending with a slash
 * @param account who calls: `owner` is the person at this device; nobody in particular where it is left out
 * Call `ready(base)` first: without a controlling service worker the host itself would answer.
 */
export function createClient(base: string, account?: Caller): Client {
	const { address, call, json } = createCalls(base, account);

	return {
		async submit(file, options = {}) {
			const form = new FormData();
			form.set('file', file);
			// Here this very browser reads the file, so whatever it decodes is welcome.
			form.set('types', 'browser');
			for (const [name, value] of Object.entries(options)) form.set(name, value);
			return json<Job>('ocr/', { method: 'POST', body: form });
		},
		job: (uuid) => json<Job>(`ocr/${uuid}/`),
		jobs: (before, limit) => json<JobList>(`ocr/${queryOf({ before, limit })}`),
		search: (text, { before, limit, signal }) =>
			json<JobList>(`ocr/${queryOf({ search: text, before, limit })}`, { signal }),
		againOf: async (uuid) => (await json<JobList>(`ocr/${queryOf({ again_of: uuid })}`)).jobs,
		again: (uuid, options) => json<Job>(`ocr/${uuid}/again/`, { method: 'POST', body: formOf(options) }),
		async remove(uuid) {
			const response = await call(`ocr/${uuid}/`, { method: 'DELETE' });
			return response.status === 204 ? null : ((await response.json()) as Job);
		},
		recognised: (uuid) => json<Job>(`ocr/${uuid}/?tree=recognised`),
		async correct(uuid, patch) {
			const headers = { Prefer: 'return=minimal' };
			await call(`ocr/${uuid}/`, { method: 'PATCH', headers, body: JSON.stringify(patch) });
		},
		translate: (uuid, language) =>
			json<Job>(`ocr/${uuid}/translation/`, { method: 'POST', body: formOf({ translate_to: language }) }),
		stopTranslation: (uuid) => json<Job>(`ocr/${uuid}/translation/`, { method: 'DELETE' }),
		async download(uuid, format, { translation, signal } = {}) {
			const query = queryOf({ format, translation });
			const response = await callUntilReady(call, `ocr/${uuid}/download/${query}`, signal);
			return { blob: await response.blob(), filename: filenameOf(response) ?? `document.${format}` };
		},
		languages: async () => (await json<LanguageList>('languages/')).languages,
		tools: () => json<ToolList>('tools/'),
		description: <Description>() => json<Description>(''),
		imageUrl: (uuid, index) => address(`ocr/${uuid}/pages/${index}/image/`),
		watch(onChange) {
			const channel = new BroadcastChannel(HINT_CHANNEL);
			channel.onmessage = ({ data }: MessageEvent<unknown>) => {
				const hint = readHint(data);
				if (hint?.kind === 'job') onChange(hint.uuid);
			};
			return () => channel.close();
		},
		announceIntent() {
			const channel = new BroadcastChannel(HINT_CHANNEL);
			channel.postMessage({ kind: 'intent' } satisfies Hint);
			channel.close();
		}
	};
}

function queryOf(parts: Record<string, string | number | undefined>): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, String(value));
	return query.size === 0 ? '' : `?${query}`;
}

function formOf(fields: Record<string, string | number | undefined>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, String(value));
	return form;
}

/** A large file takes longer to make than an answer may take. */
async function callUntilReady(
	call: ReturnType<typeof createCalls>['call'],
	path: string,
	signal?: AbortSignal
): Promise<Response> {
	for (;;) {
		try {
			return await call(path, signal ? { signal } : {});
		} catch (error) {
			// Whether or not there is still something to call off.
			if (signal?.aborted) await call(path, { method: 'DELETE' }).catch(() => undefined);
			if (signal?.aborted || !(error instanceof OcrError && error.code === 'not_ready')) throw error;
		}
	}
}
